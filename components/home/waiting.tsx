import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { LateCard, OpenDecision } from '@/lib/data/home';
import { count, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';

const ROW =
  'flex items-center gap-4 px-4 py-3 transition-colors hover:bg-surface-sunken/60 focus-visible:-outline-offset-2 sm:px-5';

/** Candidacies whose hiring manager can decide now. */
export function OpenDecisions({ decisions }: { decisions: readonly OpenDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <Card flush aria-labelledby="decisions">
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader
          id="decisions"
          title="Waiting for your decision"
          description="All cards are in and nothing is decided."
        />
      </div>
      <ul className="divide-y divide-line">
        {decisions.map((decision) => (
          <li key={decision.candidacyId}>
            <Link href={`/candidacies/${decision.candidacyId}`} className={ROW}>
              <span className="grid min-w-0 grow">
                <span className="break-words font-medium text-base text-ink">{decision.candidate}</span>
                <span className="break-words text-ink-muted text-sm">{decision.opening}</span>
                <span className="text-ink-muted text-sm tabular-nums">
                  {[
                    VERDICT_LABELS[decision.verdict],
                    sureWording(decision.sure),
                    `from ${count(decision.cards, 'card')}`,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                  {', since '}
                  <LocalTime iso={decision.since} />
                </span>
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whom a recruiter may want to remind. */
export function LateCards({ late }: { late: readonly LateCard[] }) {
  if (late.length === 0) return null;
  return (
    <Card flush aria-labelledby="late">
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader
          id="late"
          title="Late cards"
          description="More than a day after the interview, in openings you recruit for."
        />
      </div>
      <ul className="divide-y divide-line">
        {late.map((card) => (
          <li key={card.key}>
            <Link href={`/candidacies/${card.candidacyId}`} className={ROW}>
              <span className="grid min-w-0 grow">
                <span className="break-words font-medium text-base text-ink">{card.panelist}</span>
                <span className="break-words text-ink-muted text-sm">
                  {`${card.candidate}, ${card.interview}, ${card.opening}`}
                </span>
                <span className="text-ink-muted text-sm">
                  {'Interview ended '}
                  <LocalTime iso={card.endsAt} />
                </span>
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
