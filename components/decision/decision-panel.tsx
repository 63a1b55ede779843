import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { PanelRecord } from '@/lib/data/candidacy-panel';
import type { RecordedDecision } from '@/lib/data/decision';
import { count, decisionWording, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';
import { DecisionForm } from './decision-form';

type DecisionPanelProps = Pick<PanelRecord, 'decisions' | 'standing'> & {
  candidacyId: string;
  mayDecide: boolean;
};

/** What people decided, beside what the arithmetic recommends. */
export function DecisionPanel({ candidacyId, decisions, standing, mayDecide }: DecisionPanelProps) {
  const [current, ...earlier] = decisions;
  const seen = standing ? { id: standing.id, verdict: standing.value.verdict } : null;
  const moved = current !== undefined && standing !== null && current.seen?.id !== standing.id;
  const folded = current !== undefined || standing === null;
  const form = mayDecide ? <DecisionForm candidacyId={candidacyId} seen={seen} /> : null;
  return (
    <Card aria-labelledby="decision">
      <CardHeader
        id="decision"
        title="Decision"
        description={
          current ? undefined : 'Recorded by a hiring manager, with a reason. Later ones supersede it.'
        }
      />
      {current ? <Recorded decision={current} /> : null}
      {moved ? (
        <p className="mt-3 border-line border-t pt-3 text-ink-muted text-sm">
          The recommendation has been computed anew since. The decision stands until another is recorded.
        </p>
      ) : null}
      {form && folded ? (
        <details
          key={current?.id ?? 'first'}
          className={current ? 'mt-4 border-line border-t pt-3' : undefined}
        >
          <summary className="w-fit rounded-sm font-medium text-accent-ink text-sm">
            {current ? 'Record another decision' : 'Decide before a card is in'}
          </summary>
          <div className="mt-4">{form}</div>
        </details>
      ) : (
        form
      )}
      {current ? null : (
        <p data-print-only={mayDecide || undefined} className="text-base text-ink-muted">
          Nothing is decided yet.
        </p>
      )}
      {earlier.length > 0 ? (
        <details className="mt-4 border-line border-t pt-3">
          <summary className="w-fit rounded-sm font-medium text-accent-ink text-sm">
            {count(earlier.length, 'earlier decision')}
          </summary>
          <ol className="mt-3 grid gap-4">
            {earlier.map((decision) => (
              <li key={decision.id}>
                <Recorded decision={decision} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </Card>
  );
}

function Recorded({ decision }: { decision: RecordedDecision }) {
  const { seen } = decision;
  const sure = seen ? sureWording(seen.sure) : null;
  return (
    <div className="grid gap-2">
      <div>
        <p className="font-semibold text-base text-ink">{decisionWording(decision.outcome, decision.role)}</p>
        <p className="break-words text-ink-muted text-sm">
          {`${decision.by}, `}
          <LocalTime iso={decision.at} />
        </p>
      </div>
      <p className="max-w-prose whitespace-pre-line break-words text-base text-ink">{decision.rationale}</p>
      {decision.differsBecause ? (
        <div>
          <p className="font-medium text-ink-muted text-sm">Why it differs from the recommendation</p>
          <p className="max-w-prose whitespace-pre-line break-words text-base text-ink">
            {decision.differsBecause}
          </p>
        </div>
      ) : null}
      <p className="text-ink-faint text-sm tabular-nums">
        {seen
          ? `Made beside: ${VERDICT_LABELS[seen.verdict]}${sure ? `, ${sure}` : ''}, from ${count(seen.cards, 'card')}.`
          : 'Made before there was a recommendation.'}
      </p>
    </div>
  );
}
