import { Badge } from '@/components/ui/badge';
import { StatusDot } from '@/components/ui/status-dot';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { PersonEntry, PersonState } from '@/lib/data/person';
import { WORKSPACE_ROLE_TITLES } from '@/lib/messages';
import { count } from '@/lib/panel-messages';
import { PersonMenu } from './person-menu';

const STATES: Readonly<Record<PersonState, { status: 'ok' | 'idle'; words: string }>> = {
  active: { status: 'ok', words: 'Active' },
  deactivated: { status: 'idle', words: 'Deactivated' },
  external: { status: 'ok', words: 'External, by link' },
  sample: { status: 'idle', words: 'Sample, cannot sign in' },
};

/** Columns that a phone shows as one line under the name instead. */
const WIDE = 'max-sm:hidden';

export function PeopleTable({ people }: { people: readonly PersonEntry[] }) {
  return (
    <Table caption="People">
      <TableHead>
        <TableHeader>Name</TableHeader>
        <TableHeader className={WIDE}>Workspace role</TableHeader>
        <TableHeader numeric className={WIDE}>
          Openings
        </TableHeader>
        <TableHeader className={WIDE}>State</TableHeader>
        <TableHeader>
          <span className="sr-only">Change</span>
        </TableHeader>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id}>
            <TableHeader scope="row" className="w-full max-w-0 sm:w-auto sm:max-w-80">
              <div className="grid gap-0.5 sm:min-w-44">
                <span className="flex flex-wrap items-center gap-2">
                  <span className="min-w-0 break-words">{person.name}</span>
                  {person.isViewer ? <Badge>You</Badge> : null}
                </span>
                <span className="truncate font-normal text-ink-muted text-sm" title={person.email}>
                  {person.email}
                </span>
                <span className="font-normal text-ink-muted text-sm sm:hidden">{inOneLine(person)}</span>
              </div>
            </TableHeader>
            <TableCell className={`${WIDE} whitespace-nowrap`}>
              {WORKSPACE_ROLE_TITLES[person.workspaceRole]}
            </TableCell>
            <TableCell numeric className={`${WIDE} tabular-nums`}>
              {person.openings}
            </TableCell>
            <TableCell className={`${WIDE} whitespace-nowrap`}>
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

function inOneLine({ workspaceRole, openings, state }: PersonEntry): string {
  return `${WORKSPACE_ROLE_TITLES[workspaceRole]}, ${count(openings, 'opening')}. ${STATES[state].words}.`;
}
