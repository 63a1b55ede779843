import Link from 'next/link';
import type { EditorCard } from '@/lib/domain/scorecard/content';
import { DiscardAmendment } from './discard-amendment';

type EditorHeaderProps = {
  card: EditorCard;
  /** Whether opening and candidacy are a click away. */
  linked: boolean;
  /** See `DiscardAmendment`. */
  whileResting: (discard: () => Promise<boolean>) => Promise<boolean>;
};

/** Whom the card is about, with the ways back, and the way out of an amendment. */
export function EditorHeader({ card, linked, whileResting }: EditorHeaderProps) {
  const setting = `${card.opening.title}, ${card.opening.company}`;
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-3 sm:px-6">
      <div className="grid min-w-0">
        <p className="text-ink-muted text-sm">
          {linked ? (
            <Link href={`/openings/${card.opening.id}`} className="hover:text-ink hover:underline">
              {setting}
            </Link>
          ) : (
            setting
          )}
        </p>
        <h1 className="flex flex-wrap items-baseline gap-x-3 break-words font-semibold text-ink text-lg">
          {linked ? (
            <Link href={`/candidacies/${card.candidacyId}`} className="hover:underline">
              {card.candidate.name}
            </Link>
          ) : (
            card.candidate.name
          )}
          <span className="font-normal text-base text-ink-muted">
            {card.revision > 1 ? 'Amendment, ' : null}
            {card.interview.title}
          </span>
        </h1>
      </div>
      {card.revision > 1 ? (
        <DiscardAmendment cardId={card.id} candidacyId={card.candidacyId} whileResting={whileResting} />
      ) : null}
    </header>
  );
}
