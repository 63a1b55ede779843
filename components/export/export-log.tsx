import { FileDown } from 'lucide-react';
import Link from 'next/link';
import { ExactTime } from '@/components/audit/exact-time';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { ExportLine, ExportLogPage } from '@/lib/data/export-log';
import { ARCHIVE } from '@/lib/export/archive-contents';
import { findFormat } from '@/lib/export/formats';
import { SHARED_LINK } from '@/lib/export/shared-link';
import { count, joinNames } from '@/lib/panel-messages';

const LINK = 'underline underline-offset-2 hover:text-ink';

/** Columns that a phone shows as lines under the file instead. */
const WIDE = 'max-sm:hidden';

/** More names than a line can hold are counted. */
const MOST_NAMED = 3;

export function ExportLog({ page, first }: { page: ExportLogPage; first: boolean }) {
  return (
    <>
      <Card flush aria-label="Exports">
        {page.lines.length > 0 ? (
          <Table caption="Exports, newest first">
            <TableHead>
              <TableHeader className={WIDE}>When</TableHeader>
              <TableHeader className={WIDE}>Who</TableHeader>
              <TableHeader>File</TableHeader>
              <TableHeader>Of whom</TableHeader>
            </TableHead>
            <TableBody>
              {page.lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </TableBody>
          </Table>
        ) : (
          <EmptyState icon={<FileDown />} title="No exports yet">
            Each file somebody takes of a candidacy or an opening stands here.
          </EmptyState>
        )}
      </Card>
      <nav aria-label="Pages of the export log" data-screen-only className="mt-4 flex justify-between gap-2">
        {first ? null : (
          <Button asChild>
            <Link href="/exports">Newest exports</Link>
          </Button>
        )}
        {page.older ? (
          <Button asChild className="ml-auto">
            <Link href={`/exports?${new URLSearchParams({ before: page.older })}`}>Older exports</Link>
          </Button>
        ) : null}
      </nav>
    </>
  );
}

function Line({ line }: { line: ExportLine }) {
  return (
    <TableRow>
      <TableCell className="whitespace-nowrap align-top text-ink-muted text-sm tabular-nums max-sm:hidden">
        <ExactTime iso={line.at} />
      </TableCell>
      <TableCell className="min-w-32 max-w-56 break-words align-top max-sm:hidden">{line.by}</TableCell>
      <TableCell className="wrap-anywhere align-top">
        {labelOf(line.format)}
        <span className="mt-0.5 block text-ink-muted text-sm">{detailsOf(line)}</span>
        <span className="mt-0.5 block text-ink-muted text-sm sm:hidden">
          {line.by}, <ExactTime iso={line.at} />
        </span>
      </TableCell>
      <TableCell className="wrap-anywhere min-w-40 align-top text-sm">
        <Candidates line={line} />
        <span className="mt-0.5 block text-ink-muted">
          {line.openingId ? (
            <Link prefetch={false} href={`/openings/${line.openingId}`} className={LINK}>
              {line.openingTitle}
            </Link>
          ) : (
            `${line.openingTitle} (removed)`
          )}
        </span>
      </TableCell>
    </TableRow>
  );
}

function Candidates({ line: { candidates, candidacies } }: { line: ExportLine }) {
  if (candidates.length === 0 || candidates.length > MOST_NAMED) return count(candidacies, 'candidate');
  return joinNames(candidates.map(({ name }) => name));
}

function labelOf(format: string): string {
  const apart = [ARCHIVE, SHARED_LINK].find(({ id }) => id === format);
  return (apart ?? findFormat(format))?.label ?? format;
}

function detailsOf({
  anonymised,
  options,
  leftOut,
  methodVersion,
  brokenOffAfter,
  candidacies,
}: ExportLine): string {
  const unnamed = [
    anonymised.candidate ? 'candidates' : null,
    anonymised.panelists ? 'panelists' : null,
  ].filter((who) => who !== null);
  return [
    unnamed.length > 0 ? `${unnamed.join(' and ')} unnamed` : 'with names',
    typeof options.files === 'string' ? options.files.split(' ').map(labelOf).join('; ') : null,
    options.byteOrderMark ? 'byte order mark' : null,
    options.letterPaper ? 'US Letter' : null,
    options.passcode === true ? 'passcode' : null,
    typeof options.days === 'string' ? `for ${count(Number(options.days), 'day')}` : null,
    leftOut > 0 ? `${leftOut} left out` : null,
    `method ${methodVersion}`,
    brokenOffAfter === null ? null : `broken off after ${brokenOffAfter} of ${candidacies}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
