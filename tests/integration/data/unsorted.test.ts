import { describe, expect, it } from 'vitest';
import { beginAmendment } from '@/lib/data/amendment';
import { prisma } from '@/lib/data/database/current';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import { findEditorCard } from '@/lib/data/scorecard';
import { changeUnsorted } from '@/lib/data/unsorted';
import { LONGEST_TRANSCRIPT } from '@/lib/domain/sorting/sort-transcript';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

async function aDraft() {
  const [author, peer] = [await aPerson(), await aPerson({ name: 'Pia Peer' })];
  const opening = await anOpening({
    members: [author, peer].map((person) => ({ person, role: 'interviewer' as const })),
  });
  const interview = await anInterview(await aCandidacy(opening), [author, peer]);
  const [card = '', peerCard = ''] = [interview.cards[author.id], interview.cards[peer.id]];
  return { author: await scopeOf(author), peer: await scopeOf(peer), card, peerCard };
}

const add = (...texts: string[]) => ({ add: texts, remove: [] });

describe('passages that stand under no question', () => {
  it('are kept with the draft until they are placed', async () => {
    const { author, card } = await aDraft();
    const saved = (await findEditorCard(author, card))?.savedAt;
    await changeUnsorted(author, card, add('salary 150', 'lives in Leeds'));
    const deed = await changeUnsorted(author, card, { add: ['small talk'], remove: ['salary 150'] });
    expect(deed).toEqual({ ok: true, unsorted: ['lives in Leeds', 'small talk'] });
    expect(await findEditorCard(author, card)).toMatchObject({
      unsorted: ['lives in Leeds', 'small talk'],
      version: 0,
      savedAt: saved,
    });
  });

  it('are all kept when two windows leave some out at once', async () => {
    const { author, card } = await aDraft();
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => changeUnsorted(author, card, add(text))));
    expect((await findEditorCard(author, card))?.unsorted.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are refused past what there is room for, and what was there stays', async () => {
    const { author, card } = await aDraft();
    await changeUnsorted(author, card, add('x'.repeat(LONGEST_TRANSCRIPT)));
    expect(await changeUnsorted(author, card, add('y'))).toEqual({ ok: false, code: 'unsorted_full' });
    expect((await findEditorCard(author, card))?.unsorted).toHaveLength(1);
  });

  it('are nobody else’s, before and after the card is submitted', async () => {
    const { author, peer, card, peerCard } = await aDraft();
    await changeUnsorted(author, card, add('Between us: too slow.'));
    expect(await changeUnsorted(peer, card, add('x'))).toBeNull();
    await submitCard(card);
    await submitCard(peerCard);
    expect(JSON.stringify(await findReadOnlyCard(peer, card, NOW))).not.toContain('too slow');
    expect(await changeUnsorted(author, card, add('later'))).toBeNull();
    expect((await prisma().scorecard.findUniqueOrThrow({ where: { id: card } })).unsorted).toHaveLength(1);
  });

  it('go along into an amendment', async () => {
    const { author, card } = await aDraft();
    await changeUnsorted(author, card, add('not placed yet'));
    await submitCard(card);
    const begun = await beginAmendment(author, card);
    if (!begun?.ok) throw new Error('No amendment was begun.');
    expect((await findEditorCard(author, begun.value.scorecardId))?.unsorted).toEqual(['not placed yet']);
  });
});
