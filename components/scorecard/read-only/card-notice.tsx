import { Info } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';
import { sentenceFor } from '@/lib/messages';

/** What a reader has to know before they read on: the card is closed, or is not the latest. */
export function CardNotice({ card }: { card: ReadOnlyCard }) {
  const latest = card.revisions.at(-1);
  const own = card.submittedAt === null || card.mayAmend || card.openAmendmentId !== null;
  if (card.interview.cancelled) {
    return (
      <Notice>
        {own
          ? sentenceFor('interview_cancelled')
          : 'The interview was cancelled. This card stays on record and counts for nothing.'}
      </Notice>
    );
  }
  if (card.takenOff && card.submittedAt === null) return <Notice>{sentenceFor('taken_off')}</Notice>;
  if (latest && latest.revision > card.revision) {
    return (
      <Notice>
        This is an earlier version. It was amended, and the{' '}
        <Link href={`/scorecards/${latest.id}`} className="underline underline-offset-2">
          latest version
        </Link>{' '}
        is the one that counts.
      </Notice>
    );
  }
  return null;
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="mb-6 flex gap-2.5 rounded-md border border-line bg-surface px-3 py-2.5 text-base text-ink">
      <Info aria-hidden className="mt-0.5 size-4.5 shrink-0 text-ink-faint" />
      <span>{children}</span>
    </p>
  );
}
