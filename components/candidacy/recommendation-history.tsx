import Link from 'next/link';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { RecommendationMoment } from '@/lib/data/stored-recommendation';
import { underNeed } from '@/lib/need-fit-messages';
import { count, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';
import { changesSentence, type PanelistNames } from '@/lib/sensitivity-messages';

type RecommendationHistoryProps = {
  candidacyId: string;
  history: readonly RecommendationMoment[];
  names: PanelistNames;
};

/** How the recommendation moved as cards came in; the first entry stands. Each opens as it was stored. */
export function RecommendationHistory({ candidacyId, history, names }: RecommendationHistoryProps) {
  if (history.length === 0) return null;
  return (
    <Card aria-labelledby="history">
      <CardHeader
        id="history"
        title="How it came about"
        description="The recommendation after each change of the cards, newest first. Each opens with what it was computed from."
      />
      <ol className="divide-y divide-line">
        {history.map((moment) => (
          <li key={moment.id} className="grid gap-0.5 py-2.5 first:pt-1 last:pb-0">
            <p className="text-base text-ink">
              <Link
                prefetch={false}
                href={`/candidacies/${candidacyId}/recommendations/${moment.id}`}
                className="rounded-sm text-accent-ink underline-offset-2 hover:underline"
              >
                {VERDICT_LABELS[moment.verdict]}
                <span className="sr-only">{` as it stood with ${count(moment.cards, 'card')}`}</span>
              </Link>
              {moment.sure === null ? null : (
                <span className="text-ink-muted tabular-nums">{`, ${sureWording(moment.sure)}`}</span>
              )}
            </p>
            <p className="break-words text-ink-muted text-sm">{changesSentence(moment.changes, names)}.</p>
            <p className="text-ink-faint text-sm tabular-nums">
              {`${count(moment.cards, 'card')}, `}
              <LocalTime iso={moment.at} />
              {underNeed(moment.needVersion)}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
