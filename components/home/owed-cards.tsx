import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { StatusDot } from '@/components/ui/status-dot';
import type { OwedCard } from '@/lib/data/home';

/** Cards of interviews that are over: the whole row opens the card. */
export function OwedCards({ cards }: { cards: readonly OwedCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Card flush aria-labelledby="owed">
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader
          id="owed"
          title="Cards to write"
          description="Longest ago first. Ten minutes each, while it is fresh."
        />
      </div>
      <ul className="divide-y divide-line">
        {cards.map((card) => (
          <li key={card.scorecardId}>
            <CardRow card={card}>
              <StatusDot status={card.late ? 'warn' : card.begun ? 'active' : 'idle'}>
                <span>
                  {'Ended '}
                  <LocalTime iso={card.endsAt} />
                </span>
              </StatusDot>
              <Badge>{card.begun ? 'Draft begun' : 'Not begun'}</Badge>
            </CardRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Interviews to come, so that the questions can be read before. */
export function UpcomingInterviews({ cards }: { cards: readonly OwedCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Card flush aria-labelledby="upcoming">
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader
          id="upcoming"
          title="Interviews to come"
          description="The card is open already: read its questions beforehand, or write while you listen."
        />
      </div>
      <ul className="divide-y divide-line">
        {cards.map((card) => (
          <li key={card.scorecardId}>
            <CardRow card={card}>
              <span className="text-ink text-sm">
                <LocalTime iso={card.startsAt} />
              </span>
            </CardRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CardRow({ card, children }: { card: OwedCard; children: React.ReactNode }) {
  return (
    <Link
      href={`/scorecards/${card.scorecardId}`}
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-3 transition-colors hover:bg-surface-sunken/60 focus-visible:-outline-offset-2 sm:flex-nowrap sm:px-5"
    >
      <span className="grid min-w-0 grow basis-full sm:basis-auto">
        <span className="break-words font-medium text-base text-ink">{card.candidate}</span>
        <span className="break-words text-ink-muted text-sm">
          {`${card.interview}, ${card.opening}, ${card.company}`}
        </span>
      </span>
      <span className="flex shrink-0 flex-wrap items-center gap-3">{children}</span>
      <ChevronRight aria-hidden className="hidden size-4 shrink-0 text-ink-faint sm:block" />
    </Link>
  );
}
