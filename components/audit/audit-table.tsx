import Link from 'next/link';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { AUDIT_WORDINGS } from '@/lib/audit-messages';
import type { AuditLine } from '@/lib/data/audit-log';
import { ExactTime } from './exact-time';

export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <Table caption="Events, newest first">
      <TableHead>
        <TableHeader>When</TableHeader>
        <TableHeader>Who</TableHeader>
        <TableHeader>What</TableHeader>
        <TableHeader>Where</TableHeader>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.id}>
            <TableCell className="whitespace-nowrap align-top text-ink-muted text-sm tabular-nums">
              <ExactTime iso={line.at} />
            </TableCell>
            <TableCell className="min-w-32 max-w-56 break-words align-top">
              {line.actor ?? <span className="text-ink-faint">Nobody signed in</span>}
            </TableCell>
            <TableCell className="min-w-60 max-w-prose break-words align-top">
              {AUDIT_WORDINGS[line.action].tell(line)}
            </TableCell>
            <TableCell className="min-w-40 max-w-64 break-words align-top text-sm">
              <Place line={line} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Place({ line: { opening, candidacy } }: { line: AuditLine }) {
  const link = 'text-ink-muted underline underline-offset-2 hover:text-ink';
  if (!opening && !candidacy) return <span className="text-ink-faint">Workspace</span>;
  return (
    <span className="grid gap-0.5">
      {candidacy ? (
        <Link href={`/candidacies/${candidacy.id}`} className={link}>
          {candidacy.name}
        </Link>
      ) : null}
      {opening ? (
        <Link href={`/openings/${opening.id}`} className={link}>
          {opening.name}
        </Link>
      ) : null}
    </span>
  );
}
