'use client';

import type { EditorCard } from '@/lib/domain/scorecard/content';
import { listDifferences, mergeContents } from '@/lib/domain/scorecard/merge-content';
import { ConflictDialog } from './conflict-dialog';
import type { OtherText } from './draft-keeper';
import type { Writing } from './writing';

type SettleTextsProps = {
  card: EditorCard;
  writing: Writing;
  other: OtherText;
  onSettle: (settled: Writing) => void;
  onLater: () => void;
};

/** Asks which of two texts of a card to keep, and goes on from the answer. */
export function SettleTexts({ card, writing, other, onSettle, onLater }: SettleTextsProps) {
  const differences = listDifferences(
    writing.content,
    other.content,
    card.questions.map(({ id }) => id),
  );
  return (
    <ConflictDialog
      differences={differences}
      questionTitles={new Map(card.questions.map(({ id, text }) => [id, text]))}
      theirsSavedAt={other.savedAt}
      onResolve={(choices) =>
        onSettle({
          content: mergeContents(writing.content, other.content, { differences, choices }),
          amendmentReason: writing.amendmentReason || other.amendmentReason,
        })
      }
      onLater={onLater}
    />
  );
}
