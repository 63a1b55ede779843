import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { RadioCards } from '@/components/ui/radio-cards';
import { columnTitle, sentenceOfRow } from '@/lib/import-messages';
import { count } from '@/lib/panel-messages';
import type { OpenedFile } from './open-file';
import type { CandidateImport } from './use-import';

const SHOWN = 20;

/** Everything that is wrong, by row and column, and what becomes of the rows that are good. */
export function ProblemList({ file, form }: { file: OpenedFile; form: CandidateImport }) {
  const [all, setAll] = useState(false);
  const { problems, rows, good, mapping, headed, take, setTake } = form;
  const titles = mapping.map((_, column) => columnTitle(headed ? (file.table[0] ?? []) : null, column));
  const shown = all ? problems : problems.slice(0, SHOWN);
  const wrong = rows.length - good.length;
  return (
    <Card aria-labelledby="import-problems" className="grid gap-4">
      <CardHeader
        id="import-problems"
        className="mb-0"
        title={wrong === 1 ? 'One row has something wrong' : `${count(wrong, 'row')} have something wrong`}
        description="Rows are numbered as a spreadsheet numbers them, headings included."
      />
      <ul className="grid gap-1.5 border-line border-l-2 pl-3 text-base text-ink">
        {shown.map((problem) => (
          <li key={`${problem.row} ${problem.kind} ${problem.field}`} className="wrap-anywhere">
            {sentenceOfRow(problem, titles, mapping)}
          </li>
        ))}
      </ul>
      {problems.length > shown.length ? (
        <div>
          <Button onClick={() => setAll(true)}>{`Show all ${problems.length}`}</Button>
        </div>
      ) : null}
      <RadioCards
        legend="What to import"
        name="take"
        columns={2}
        value={take}
        onChange={(event) => setTake(event.currentTarget.value === 'good' ? 'good' : 'all')}
        options={[
          { value: 'all', label: 'All or nothing', hint: 'Put the file right, then choose it again.' },
          {
            value: 'good',
            label: 'Import the good rows',
            hint: `${good.length} of ${count(rows.length, 'row')}; the others are left out.`,
          },
        ]}
      />
    </Card>
  );
}
