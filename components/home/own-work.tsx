import { NoCardControl } from '@/components/no-card/no-card-control';
import { Badge } from '@/components/ui/badge';
import { LocalTime } from '@/components/ui/local-time';
import { StatusDot } from '@/components/ui/status-dot';
import type { OwedCard } from '@/lib/data/home';
import { WorkList, WorkRow } from './work-list';

/** Cards of interviews that are over. */
export function CardsToWrite({ cards, personId }: { cards: readonly OwedCard[]; personId: string }) {
  if (cards.length === 0) return null;
  return (
    <WorkList
      id="owed"
      title="Cards to write"
      description="Longest ago first. Ten minutes each, while it is fresh."
    >
      {cards.map((card) => (
        <WorkRow
          key={card.scorecardId}
          {...cardOf(card)}
          action={
            <NoCardControl
              interviewId={card.interviewId}
              personId={personId}
              about={`${card.candidate}, ${card.interview}`}
              own
              waived={false}
            />
          }
          aside={
            <>
              <StatusDot status={card.late ? 'warn' : card.begun ? 'active' : 'idle'}>
                <span>
                  {'Ended '}
                  <LocalTime iso={card.endsAt} />
                </span>
              </StatusDot>
              <Badge>{card.begun ? 'Draft begun' : 'Not begun'}</Badge>
            </>
          }
        />
      ))}
    </WorkList>
  );
}

/** Interviews to come: each row opens what to ask there, with the card one step further. */
export function UpcomingInterviews({ cards }: { cards: readonly OwedCard[] }) {
  if (cards.length === 0) return null;
  return (
    <WorkList
      id="upcoming"
      title="Interviews to come"
      description="What to ask and what to listen for. The card is open already, for notes while you talk."
    >
      {cards.map((card) => (
        <WorkRow
          key={card.scorecardId}
          {...cardOf(card)}
          href={`/interviews/${card.interviewId}`}
          aside={
            <span className="text-ink text-sm">
              <LocalTime iso={card.startsAt} />
            </span>
          }
        />
      ))}
    </WorkList>
  );
}

function cardOf({ scorecardId, candidate, interview, opening, company }: OwedCard) {
  return {
    href: `/scorecards/${scorecardId}`,
    name: candidate,
    place: `${interview}, ${opening}, ${company}`,
  };
}
