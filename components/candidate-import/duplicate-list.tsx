import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { NativeSelect } from '@/components/ui/native-select';
import { SelectField } from '@/components/ui/select-field';
import {
  CHOICES_OF,
  type Duplicate,
  type DuplicateGroup,
  type MergeChoice,
} from '@/lib/domain/candidate-import/plan-import';
import { GROUP_HINTS, GROUP_TITLES, MERGE_LABELS } from '@/lib/import-messages';
import { count } from '@/lib/panel-messages';
import type { CandidateImport } from './use-import';

const SHOWN = 20;

type GroupProps = { group: DuplicateGroup; found: readonly Duplicate[]; form: CandidateImport };

/** Rows of one group whose address is known, with a choice for all of them and for each. */
export function DuplicateList({ group, found, form }: GroupProps) {
  const [all, setAll] = useState(false);
  const { choices, setChoices } = form;
  const shown = all ? found : found.slice(0, SHOWN);
  const forAll = (choice: MergeChoice) => {
    const rows = new Set(found.map(({ row }) => row.row));
    setChoices({
      forAll: { ...choices.forAll, [group]: choice },
      forRow: new Map([...choices.forRow].filter(([row]) => !rows.has(row))),
    });
  };
  return (
    <Card aria-labelledby={`import-${group}`}>
      <CardHeader
        id={`import-${group}`}
        title={`${GROUP_TITLES[group]}: ${count(found.length, 'row')}`}
        description={GROUP_HINTS[group]}
      />
      <SelectField
        label="For all of them"
        className="mb-3 max-w-80"
        value={choices.forAll[group]}
        onChange={(event) => forAll(readChoice(event.currentTarget.value))}
        options={CHOICES_OF[group].map((value) => ({ value, label: MERGE_LABELS[value] }))}
      />
      <ul className="divide-y divide-line border-line border-t">
        {shown.map((duplicate) => (
          <li
            key={duplicate.row.row}
            className="grid items-center gap-x-4 gap-y-1.5 py-2 sm:grid-cols-[minmax(0,1fr)_14rem]"
          >
            <div className="min-w-0">
              <p className="truncate font-medium text-base text-ink">{`Row ${duplicate.row.row}: ${duplicate.row.name}`}</p>
              <p className="wrap-anywhere text-ink-muted text-sm">{sayKnown(duplicate)}</p>
            </div>
            <NativeSelect
              aria-label={`Row ${duplicate.row.row}`}
              value={duplicate.choice}
              onChange={(event) => {
                const choice = readChoice(event.currentTarget.value);
                setChoices({ ...choices, forRow: new Map(choices.forRow).set(duplicate.row.row, choice) });
              }}
            >
              {choicesOf(duplicate).map((value) => (
                <option key={value} value={value}>
                  {MERGE_LABELS[value]}
                </option>
              ))}
            </NativeSelect>
          </li>
        ))}
      </ul>
      {found.length > shown.length ? (
        <Button className="mt-3" onClick={() => setAll(true)}>{`Show all ${found.length}`}</Button>
      ) : null}
    </Card>
  );
}

function sayKnown(duplicate: Duplicate): string {
  const { email } = duplicate.row;
  if (duplicate.group === 'file') return `${email} stands in row ${duplicate.ofRow} already.`;
  const { name, currentTitle, currentCompany, opening } = duplicate.known;
  const facts = [name, currentTitle, currentCompany].filter((fact) => fact !== '').join(', ');
  return opening === null ? `${email}: ${facts}` : `${email}: ${facts}, in “${opening}”`;
}

/** Nobody is offered to fill an entry that they may not add to; chosen for all, it then keeps it. */
function choicesOf(duplicate: Duplicate): readonly MergeChoice[] {
  const open: readonly MergeChoice[] = CHOICES_OF[duplicate.group];
  if (duplicate.group === 'file' || duplicate.known.mayFill || duplicate.choice === 'fill') return open;
  return open.filter((choice) => choice !== 'fill');
}

function readChoice(value: string): MergeChoice {
  return value === 'fill' || value === 'apart' ? value : 'keep';
}
