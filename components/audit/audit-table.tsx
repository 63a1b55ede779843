import Link from 'next/link';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { AUDIT_WORDINGS } from '@/lib/audit-messages';
import type { AuditLine } from '@/lib/data/audit-log';
import { ExactTime } from './exact-time';

/** Columns that a phone shows as lines under the deed instead. */
const WIDE = 'max-sm:hidden';

export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <Table caption="Events, newest first">
      <TableHead>
        <TableHeader className={WIDE}>When</TableHeader>
        <TableHeader className={WIDE}>Who</TableHeader>
        <TableHeader>What</TableHeader>
        <TableHeader className={WIDE}>Where</TableHeader>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.id}>
            <TableCell className="whitespace-nowrap align-top max-sm:hidden text-ink-muted text-sm tabular-nums">
              <ExactTime iso={line.at} />
            </TableCell>
            <TableCell className="min-w-32 max-w-56 break-words align-top max-sm:hidden">
              <Actor name={line.actor} />
            </TableCell>
            <TableCell className="wrap-anywhere max-w-prose align-top sm:min-w-60">
              {AUDIT_WORDINGS[line.action].tell(line)}
              <span className="mt-0.5 grid gap-0.5 text-ink-muted text-sm sm:hidden">
                <span>
                  <Actor name={line.actor} />, <ExactTime iso={line.at} />
                </span>
                <Place line={line} />
              </span>
            </TableCell>
            <TableCell className="min-w-40 max-w-64 break-words align-top text-sm max-sm:hidden">
              <Place line={line} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Actor({ name }: { name: string | null }) {
  return name ?? <span className="text-ink-faint">Nobody signed in</span>;
}

function Place({ line: { opening, candidacy } }: { line: AuditLine }) {
  const link = 'text-ink-muted underline underline-offset-2 hover:text-ink';
  if (!opening && !candidacy) return <span className="text-ink-faint">Workspace</span>;
  return (
    <span className="grid gap-0.5">
      {candidacy ? (
        <Link prefetch={false} href={`/candidacies/${candidacy.id}`} className={link}>
          {candidacy.name}
        </Link>
      ) : null}
      {opening ? (
        <Link prefetch={false} href={`/openings/${opening.id}`} className={link}>
          {opening.name}
        </Link>
      ) : null}
    </span>
  );
}
