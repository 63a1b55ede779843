import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { CandidacyPage } from '@/lib/data/candidacy';
import { LATER_MONTHS } from '@/lib/domain/later-outcome/later-outcome';
import { LaterOutcomeForm } from './later-outcome-form';
import { FIT_LABELS, MONTHS_LABELS, REGRET_LABELS } from './later-wording';

type Hire = NonNullable<Extract<CandidacyPage, { kind: 'open' }>['hire']>;

/** How the hire turned out, half a year and a year in. */
export function LaterOutcomeCard({ candidacyId, hire }: { candidacyId: string; hire: Hire }) {
  const { later, mayFollow } = hire;
  return (
    <Card aria-labelledby="later">
      <CardHeader
        id="later"
        title="How it turned out"
        description="Recorded six and twelve months after the hire. It changes no recommendation."
      />
      {later.length === 0 ? <p className="text-base text-ink-muted">Nothing is recorded yet.</p> : null}
      {LATER_MONTHS.map((months) => {
        const views = later.filter((view) => view.months === months);
        if (views.length === 0) return null;
        return (
          <section key={months} aria-label={MONTHS_LABELS[months]} className="mb-3">
            <h3 className="font-medium text-base text-ink">{MONTHS_LABELS[months]}</h3>
            <ul className="grid gap-2">
              {views.map((view, index) => (
                <li key={view.id} className={index === 0 ? undefined : 'border-line border-l-2 pl-3'}>
                  <p className="text-base text-ink">{`${FIT_LABELS[view.fit]}. ${REGRET_LABELS[view.regret]}.`}</p>
                  <p className="break-words text-ink-muted text-sm">
                    {index === 0 ? `${view.by}, ` : `Before that, ${view.by}, `}
                    <LocalTime iso={view.at} />
                  </p>
                  {view.note ? (
                    <p className="max-w-prose whitespace-pre-line break-words text-base text-ink">
                      {view.note}
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {mayFollow ? (
        <details key={later[0]?.id ?? 'first'} className="mt-3 border-line border-t pt-3">
          <summary className="w-fit rounded-sm font-medium text-accent-ink text-sm">
            Record how it turned out
          </summary>
          <LaterOutcomeForm candidacyId={candidacyId} />
        </details>
      ) : null}
    </Card>
  );
}
