import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { RecommendationMoment } from '@/lib/data/candidacy-panel';
import { count, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';

/** How the recommendation moved as cards came in; the first entry stands. */
export function RecommendationHistory({ history }: { history: readonly RecommendationMoment[] }) {
  if (history.length === 0) return null;
  return (
    <Card aria-labelledby="history">
      <CardHeader
        id="history"
        title="How it came about"
        description="The recommendation after each change of the cards, newest first."
      />
      <ol className="divide-y divide-line">
        {history.map((moment) => (
          <li key={moment.id} className="grid gap-0.5 py-2.5 first:pt-1 last:pb-0">
            <p className="text-base text-ink">
              {VERDICT_LABELS[moment.verdict]}
              {moment.sure === null ? null : (
                <span className="text-ink-muted tabular-nums">{`, ${sureWording(moment.sure)}`}</span>
              )}
            </p>
            <p className="text-ink-muted text-sm tabular-nums">
              {`${count(moment.cards, 'card')}, `}
              <LocalTime iso={moment.at} />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
