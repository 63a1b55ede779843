import Link from 'next/link';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { OwnCard } from '@/lib/data/candidacy';

/** What the viewer has submitted themselves; shown where everything else is closed. */
export function OwnCards({ cards }: { cards: readonly OwnCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Card aria-labelledby="own-cards">
      <CardHeader id="own-cards" title="Your submitted cards" />
      <ul className="divide-y divide-line">
        {cards.map((card) => (
          <li key={card.id} className="py-2.5 first:pt-1 last:pb-0">
            <Link
              href={`/scorecards/${card.id}`}
              className="break-words font-medium text-accent-ink text-base underline-offset-2 hover:underline"
            >
              {card.interviewTitle}
            </Link>
            <p className="text-ink-muted text-sm">
              {'Interview '}
              <LocalTime iso={card.startsAt} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
