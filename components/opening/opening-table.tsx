import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { StatusDot } from '@/components/ui/status-dot';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { ListedOpening } from '@/lib/data/opening-list';
import { SOUGHT_LABELS } from '@/lib/role-need-messages';

export function OpeningTable({ openings }: { openings: readonly ListedOpening[] }) {
  return (
    <Card flush>
      <Table caption="Openings">
        <TableHead>
          <TableHeader>Opening</TableHeader>
          <TableHeader>Status</TableHeader>
          <TableHeader>Hiring for</TableHeader>
          <TableHeader numeric>Candidates</TableHeader>
          <TableHeader>Cards owed</TableHeader>
          <TableHeader>Opened</TableHeader>
        </TableHead>
        <TableBody>
          {openings.map((opening) => (
            <TableRow key={opening.id}>
              <TableHeader scope="row" className="min-w-48 max-w-48 font-normal sm:min-w-56 sm:max-w-100">
                <div className="grid gap-0.5">
                  <span className="flex min-w-0 items-center gap-2">
                    <Link
                      prefetch={false}
                      href={`/openings/${opening.id}`}
                      className="min-w-0 truncate rounded-sm font-medium text-ink hover:underline"
                      title={opening.title}
                    >
                      {opening.title}
                    </Link>
                    {opening.sample ? <Badge>Sample</Badge> : null}
                  </span>
                  <span className="truncate text-ink-muted text-sm">{opening.company}</span>
                </div>
              </TableHeader>
              <TableCell className="whitespace-nowrap">
                <StatusDot status={opening.status === 'open' ? 'active' : 'idle'}>
                  {opening.status === 'open' ? 'Open' : 'Closed'}
                </StatusDot>
              </TableCell>
              <TableCell className="whitespace-nowrap">
                {opening.sought ? SOUGHT_LABELS[opening.sought] : 'Not said'}
              </TableCell>
              <TableCell numeric>{opening.candidates}</TableCell>
              <TableCell className="whitespace-nowrap">
                <OwedCards owed={opening.owed} />
              </TableCell>
              <TableCell className="whitespace-nowrap text-ink-muted">
                <LocalTime iso={opening.createdAt.toISOString()} style="date" />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function OwedCards({ owed }: { owed: ListedOpening['owed'] }) {
  if (owed.mine + owed.others === 0) return <span className="text-ink-faint">None</span>;
  if (owed.mine === 0) return <>{owed.others} by others</>;
  return (
    <span className="font-medium">
      {owed.mine} by you
      {owed.others > 0 ? <span className="font-normal text-ink-muted">, {owed.others} by others</span> : null}
    </span>
  );
}
