import { LocalTime } from '@/components/ui/local-time';
import type { LateCard, OpenDecision } from '@/lib/data/home';
import { count, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';
import { WorkList, WorkRow } from './work-list';

/** Candidacies whose hiring manager can decide now. */
export function OpenDecisions({ decisions }: { decisions: readonly OpenDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <WorkList
      id="decisions"
      title="Waiting for your decision"
      description="All cards are in and nothing is decided."
    >
      {decisions.map((decision) => (
        <WorkRow
          key={decision.candidacyId}
          href={`/candidacies/${decision.candidacyId}`}
          name={decision.candidate}
          place={decision.opening}
          detail={
            <>
              {recommendationWording(decision)}
              {', since '}
              <LocalTime iso={decision.since} />
            </>
          }
        />
      ))}
    </WorkList>
  );
}

/** Whom a recruiter may want to remind. */
export function LateCards({ late }: { late: readonly LateCard[] }) {
  if (late.length === 0) return null;
  return (
    <WorkList
      id="late"
      title="Late cards"
      description="More than a day after the interview, in openings you recruit for."
    >
      {late.map((card) => (
        <WorkRow
          key={card.key}
          href={`/candidacies/${card.candidacyId}`}
          name={card.panelist}
          place={`${card.candidate}, ${card.interview}, ${card.opening}`}
          detail={
            <>
              {'Interview ended '}
              <LocalTime iso={card.endsAt} />
            </>
          }
        />
      ))}
    </WorkList>
  );
}

function recommendationWording({ verdict, sure, cards }: OpenDecision): string {
  return [VERDICT_LABELS[verdict], sureWording(sure), `from ${count(cards, 'card')}`]
    .filter(Boolean)
    .join(', ');
}
