import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { RadioCards } from '@/components/ui/radio-cards';
import { sentenceOfCard } from '@/lib/card-import-messages';
import type { CardPlan } from '@/lib/domain/scorecard-import/plan-cards';
import { count } from '@/lib/panel-messages';
import type { CardImport } from './use-card-import';

const SHOWN = 20;

/** Everything that is wrong, by scorecard, question and place in the file, and what becomes of the good ones. */
export function CardProblemList({ plan, form }: { plan: CardPlan; form: CardImport }) {
  const [all, setAll] = useState(false);
  const { problems, good, wrong } = plan;
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <Card aria-labelledby="import-problems" className="grid gap-4">
      <CardHeader
        id="import-problems"
        className="mb-0"
        title={
          wrong === 1
            ? 'One scorecard has something wrong'
            : `${count(wrong, 'scorecard')} have something wrong`
        }
        description="Scorecards are counted as they stand in the file; the place is where to look in it."
      />
      <ul className="grid gap-1.5 border-line border-l-2 pl-3 text-base text-ink">
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read alike, and their order is the file's
          <li key={index} dir="auto" className="wrap-anywhere">
            {sentenceOfCard(problem)}
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
        value={form.take}
        onChange={(event) => form.setTake(event.currentTarget.value === 'good' ? 'good' : 'all')}
        options={[
          { value: 'all', label: 'All or nothing', hint: 'Put it right, here or in the file.' },
          {
            value: 'good',
            label: 'Import the good scorecards',
            hint: `${good} of ${count(good + wrong, 'scorecard')}; the others are left out.`,
          },
        ]}
      />
    </Card>
  );
}
