import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { NativeSelect } from '@/components/ui/native-select';
import {
  isStandIn,
  type KnownPanelist,
  type PanelistChoice,
} from '@/lib/domain/scorecard-import/card-choices';
import type { PlannedPanelist } from '@/lib/domain/scorecard-import/plan-people';
import { count } from '@/lib/panel-messages';
import type { CardImport } from './use-card-import';

const SHOWN = 20;

type ListProps = {
  panelists: readonly PlannedPanelist[];
  known: readonly KnownPanelist[];
  form: CardImport;
};

/** Whose cards these are: known by address, chosen by hand, or somebody who has no account here. */
export function PanelistList({ panelists, known, form }: ListProps) {
  const [all, setAll] = useState(false);
  const open = panelists.filter(({ target, taken }) => target.kind === 'open' && !taken);
  const shown = all ? panelists : panelists.slice(0, SHOWN);
  return (
    <Card aria-labelledby="import-panelists">
      <CardHeader
        id="import-panelists"
        title="Who wrote the cards"
        description="People are known by their address. Everybody named here joins the team as interviewer; a former panelist has no account, signs in nowhere and gets no mail."
        actions={
          open.length > 1 ? (
            <Button
              onClick={() => form.choosePanelists(open.map(({ key }) => [key, { kind: 'former' }] as const))}
            >
              {`Take the other ${open.length} as former panelists`}
            </Button>
          ) : null
        }
      />
      <ul className="divide-y divide-line">
        {shown.map((panelist) => (
          <li
            key={panelist.key}
            className="grid items-center gap-x-4 gap-y-1.5 py-2 sm:grid-cols-[minmax(0,1fr)_18rem]"
          >
            <div className="min-w-0">
              <p dir="auto" className="truncate font-medium text-base text-ink">
                {panelist.name}
              </p>
              <p className="wrap-anywhere text-ink-muted text-sm">
                {`${count(panelist.cards, 'scorecard')}, ${panelist.email ?? 'no address in the file'}`}
              </p>
            </div>
            <NativeSelect
              aria-label={`“${panelist.name}” is`}
              value={toValue(panelist)}
              onChange={(event) =>
                form.choosePanelists([[panelist.key, readChoice(event.currentTarget.value)]])
              }
            >
              <option value="">Choose who this is</option>
              {panelist.taken ? null : <option value="former">A former panelist, without an account</option>}
              {known.map(({ personId, name, email }) => (
                <option key={personId} value={`person ${personId}`}>
                  {`${name}, ${isStandIn(email) ? 'former panelist' : email}`}
                </option>
              ))}
            </NativeSelect>
          </li>
        ))}
      </ul>
      {panelists.length > shown.length ? (
        <Button className="mt-3" onClick={() => setAll(true)}>{`Show all ${panelists.length}`}</Button>
      ) : null}
    </Card>
  );
}

function toValue({ target }: PlannedPanelist): string {
  switch (target.kind) {
    case 'person':
      return `person ${target.person.personId}`;
    case 'former':
      return 'former';
    case 'open':
      return '';
  }
}

function readChoice(value: string): PanelistChoice | null {
  if (value === 'former') return { kind: 'former' };
  return value.startsWith('person ') ? { kind: 'person', personId: value.slice('person '.length) } : null;
}
