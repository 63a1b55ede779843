import { canOnScorecard } from '../domain/policy/policy';
import { LONGEST_TRANSCRIPT } from '../domain/sorting/sort-transcript';
import type { CardScope } from './card-scope';
import { prisma } from './database/current';
import { lockScorecard } from './scorecard-lock';
import { findScorecardStanding } from './standing';

export type UnsortedChange = { readonly add: readonly string[]; readonly remove: readonly string[] };

export type UnsortedDeed =
  | { readonly ok: true; readonly unsorted: readonly string[] }
  | { readonly ok: false; readonly code: 'unsorted_full' };

/**
 * Keeps passages that stand under no question with the draft they were pasted for, or takes some away that were placed.
 * Passages are named by their words, so that two windows never undo one another. Null for a card the person may not
 * write.
 */
export async function changeUnsorted(
  scope: CardScope,
  scorecardId: string,
  { add, remove }: UnsortedChange,
): Promise<UnsortedDeed | null> {
  return prisma().$transaction(async (tx) => {
    await lockScorecard(tx, scorecardId);
    const standing = await findScorecardStanding(scope, scorecardId, tx);
    if (!standing || !canOnScorecard(standing, 'write').allowed) return null;
    const card = await tx.scorecard.findUniqueOrThrow({ where: { id: scorecardId } });
    const unsorted = [...new Set([...card.unsorted.filter((text) => !remove.includes(text)), ...add])];
    if (unsorted.join('').length > LONGEST_TRANSCRIPT) return { ok: false, code: 'unsorted_full' };
    // The time of the last save is that of the card's words, which stay as they are.
    await tx.scorecard.update({ where: { id: scorecardId }, data: { unsorted, updatedAt: card.updatedAt } });
    return { ok: true, unsorted };
  });
}
