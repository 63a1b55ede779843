import { Badge } from '@/components/ui/badge';
import { StatusDot } from '@/components/ui/status-dot';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { PersonEntry, PersonState } from '@/lib/data/person';
import { WORKSPACE_ROLE_TITLES } from '@/lib/messages';
import { PersonMenu } from './person-menu';

const STATES: Readonly<Record<PersonState, { status: 'ok' | 'idle'; words: string }>> = {
  active: { status: 'ok', words: 'Active' },
  deactivated: { status: 'idle', words: 'Deactivated' },
  sample: { status: 'idle', words: 'Sample, cannot sign in' },
};

export function PeopleTable({ people }: { people: readonly PersonEntry[] }) {
  return (
    <Table caption="People">
      <TableHead>
        <TableHeader>Name</TableHeader>
        <TableHeader>Workspace role</TableHeader>
        <TableHeader numeric>Openings</TableHeader>
        <TableHeader>State</TableHeader>
        <TableHeader>
          <span className="sr-only">Change</span>
        </TableHeader>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id}>
            <TableHeader scope="row" className="max-w-80">
              <div className="grid min-w-44 gap-0.5">
                <span className="flex flex-wrap items-center gap-2">
                  <span className="min-w-0 break-words">{person.name}</span>
                  {person.isViewer ? <Badge>You</Badge> : null}
                </span>
                <span className="truncate font-normal text-ink-muted text-sm" title={person.email}>
                  {person.email}
                </span>
              </div>
            </TableHeader>
            <TableCell className="whitespace-nowrap">{WORKSPACE_ROLE_TITLES[person.workspaceRole]}</TableCell>
            <TableCell numeric className="tabular-nums">
              {person.openings}
            </TableCell>
            <TableCell className="whitespace-nowrap">
              <StatusDot status={STATES[person.state].status}>{STATES[person.state].words}</StatusDot>
            </TableCell>
            <TableCell className="w-0 text-right">
              {person.state === 'sample' ? null : <PersonMenu person={person} />}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
