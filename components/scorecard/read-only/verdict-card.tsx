import { Card, CardHeader } from '@/components/ui/card';
import type { ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';
import { OVERALL_LABELS, ROLE_OPINION_LABELS } from '@/lib/panel-messages';

/** What the panelist concluded, in their own three answers. */
export function VerdictCard({ card }: { card: Pick<ReadOnlyCard, 'overall' | 'roleOpinion' | 'summary'> }) {
  return (
    <Card aria-labelledby="conclusion-heading">
      <CardHeader id="conclusion-heading" title="Conclusion" />
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <div>
          <dt className="text-ink-faint text-sm">Overall recommendation</dt>
          <dd className="font-semibold text-ink text-lg">
            {card.overall ? OVERALL_LABELS[card.overall] : 'Not answered'}
          </dd>
        </div>
        <div>
          <dt className="text-ink-faint text-sm">Role that fits</dt>
          <dd className="font-semibold text-ink text-lg">
            {card.roleOpinion ? ROLE_OPINION_LABELS[card.roleOpinion] : 'Not answered'}
          </dd>
        </div>
        {card.summary ? (
          <div className="border-line border-t pt-3 sm:col-span-2">
            <dt className="text-ink-faint text-sm">Summary</dt>
            <dd dir="auto" className="max-w-prose whitespace-pre-wrap break-words text-base text-ink">
              {card.summary}
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}
