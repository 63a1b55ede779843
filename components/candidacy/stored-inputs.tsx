import Link from 'next/link';
import { Card, CardHeader } from '@/components/ui/card';
import type { StoredRecommendation } from '@/lib/data/stored-recommendation';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { PanelCard } from '@/lib/domain/panel/card';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { type CompetencyTitles, count } from '@/lib/panel-messages';
import { CoverageTable } from './coverage-table';
import { toPanelistHeads } from './panelist-heads';

type StoredInputsProps = { stored: StoredRecommendation; titles: CompetencyTitles };

/** Every rating and every confirmed passage that entered, card by card. */
export function StoredInputs({ stored: { cards, scorecards, names }, titles }: StoredInputsProps) {
  const heads = toPanelistHeads(
    cards.map((card) => card.panelist),
    names,
  );
  // Two cards of one person are two columns, so the head is the card's and not the person's.
  const columns = heads.map((head, index) => ({ ...head, id: scorecards[index] ?? head.id }));
  return (
    <Card aria-labelledby="inputs">
      <CardHeader
        id="inputs"
        title="What went in"
        description={`The ratings and confirmed passages of ${count(cards.length, 'card')}, as they stood then.`}
      />
      <div className="grid gap-6">
        <CoverageTable
          caption="Ratings by card"
          rowHeading="Competency"
          heads={columns}
          nothing="not observed"
          groups={[
            {
              title: null,
              rows: COMPETENCIES.map((competency) => {
                const levels = cards.map((card) => card.ratings[competency]);
                const seen = levels.filter((level) => level !== null).length;
                return {
                  key: competency,
                  title: titles[competency],
                  cells: levels,
                  sum: `${seen} of ${cards.length}`,
                  thin: false,
                };
              }),
            },
          ]}
        />
        <section aria-label="Confirmed passages by card">
          <h3 className="mb-1 font-medium text-ink-muted text-sm">Confirmed passages by card</h3>
          <ul className="divide-y divide-line">
            {cards.map((card, index) => (
              <li key={columns[index]?.id} className="flex flex-wrap justify-between gap-x-4 py-2 text-base">
                <Link
                  href={`/scorecards/${scorecards[index]}`}
                  className="rounded-sm text-accent-ink underline-offset-2 hover:underline"
                >
                  {heads[index]?.name}
                </Link>
                <span className="text-ink-muted tabular-nums">{passagesWording(card)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}

function passagesWording({ answers }: PanelCard): string {
  const told = answers.filter((answer) => answer.evidence.length > 0);
  if (told.length === 0) return 'no confirmed passage';
  const side = (orientation: Orientation) =>
    told.flatMap((answer) => answer.evidence).filter((evidence) => evidence.orientation === orientation)
      .length;
  return `${side('strategic')} strategic, ${side('operational')} operational, in ${count(told.length, 'answer')}`;
}
