import { LockKeyhole } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { OwnCard } from '@/lib/data/candidacy';
import type { Refusal } from '@/lib/domain/policy/policy';
import { sentenceFor } from '@/lib/messages';

type SealedNoticeProps = {
  candidate: string;
  refusal: Refusal;
  ownCards: readonly OwnCard[];
};

/** Stands where the panel would, and says what is closed, why, and what opens it. */
export function SealedNotice({ candidate, refusal, ownCards }: SealedNoticeProps) {
  const owed = ownCards.filter((card) => !card.submitted);
  return (
    <Card aria-labelledby="sealed-title">
      <div className="flex gap-3">
        <span
          aria-hidden
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-lg border border-line bg-surface-sunken text-ink-muted"
        >
          <LockKeyhole className="size-4.5" />
        </span>
        <div className="grid min-w-0 gap-1">
          <h2 id="sealed-title" className="font-semibold text-ink text-md">
            The panel’s view is closed to you for now
          </h2>
          <p className="max-w-prose text-base text-ink-muted">{sentenceFor(refusal)}</p>
          <p className="max-w-prose text-base text-ink-muted">
            That covers the other cards, how many are in, the recommendation and the decision. It is the same
            for everyone on a panel, whatever their role: views of {candidate} formed apart are worth more
            together.
          </p>
        </div>
      </div>
      <ul className="mt-4 divide-y divide-line border-line border-t">
        {owed.map((card, index) => (
          <li key={card.id} className="flex flex-wrap items-center justify-between gap-3 py-3 last:pb-0">
            <div className="min-w-0">
              <p className="break-words font-medium text-base text-ink">{card.interviewTitle}</p>
              <p className="text-ink-muted text-sm">
                <LocalTime iso={card.startsAt} />
                {card.begun ? ', your draft is begun' : ', your card is not begun'}
              </p>
            </div>
            <Button asChild variant={index === 0 ? 'primary' : 'secondary'}>
              <Link href={`/scorecards/${card.id}`}>
                {card.begun ? 'Go on with your card' : 'Open your card'}
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
