import { describe, expect, it } from 'vitest';
import { beginAmendment, discardAmendment } from '@/lib/data/amendment';
import { prisma } from '@/lib/data/database/current';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import type { Scope } from '@/lib/data/scope';
import { findEditorCard } from '@/lib/data/scorecard';
import { saveDraft, submitCard } from '@/lib/data/scorecard-draft';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  scopeOf,
  submitCard as submittedRow,
} from '../../support/builders';
import { aFullCard, aPassage, NOTE } from '../../support/card-content';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const LATER = new Date('2026-11-20T11:00:00.000Z');

/** Ada's submitted card and Pia's submitted card of one interview. */
async function twoSubmittedCards() {
  const [ada, pia] = [await aPerson({ name: 'Ada' }), await aPerson({ name: 'Pia' })];
  const opening = await anOpening({
    members: [
      { person: ada, role: 'interviewer' },
      { person: pia, role: 'hiring_manager' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [ada, pia]);
  const q1 = interview.questionIds[0] ?? '';
  const author = await scopeOf(ada);
  const card = interview.cards[ada.id] ?? '';
  const peerCard = interview.cards[pia.id] ?? '';
  await submitCard(author, card, { baseVersion: 0, content: aFullCard(q1) }, NOW);
  await submittedRow(peerCard);
  return { author, peer: await scopeOf(pia), card, peerCard, interview, candidacy, q1 };
}

async function begin(scope: Scope, card: string): Promise<string> {
  const deed = await beginAmendment(scope, card);
  if (!deed?.ok) throw new Error(`Not begun: ${JSON.stringify(deed)}`);
  return deed.value.scorecardId;
}

describe('an amendment', () => {
  it('begins as a draft with all the submitted card says', async () => {
    const { author, card, q1 } = await twoSubmittedCards();
    const draft = await findEditorCard(author, await begin(author, card));
    expect(draft).toMatchObject({ revision: 2, version: 0, amendmentReason: '', content: aFullCard(q1) });
  });

  it('is begun once, however often and from however many windows it is asked for', async () => {
    const { author, card } = await twoSubmittedCards();
    const ids = await Promise.all([begin(author, card), begin(author, card), begin(author, card)]);
    expect(new Set(ids).size).toBe(1);
    expect(await begin(author, ids[0] ?? '')).toBe(ids[0]);
    expect(await prisma().auditEvent.count({ where: { resourceId: ids[0] } })).toBe(1);
  });

  it('keeps the reason with the draft, and a save without one leaves it', async () => {
    const { author, card, q1 } = await twoSubmittedCards();
    const draft = await begin(author, card);
    const content = aFullCard(q1, { overall: 'no' });
    await saveDraft(author, draft, { baseVersion: 0, content, amendmentReason: 'Misheard \uD83D' }, LATER);
    await saveDraft(author, draft, { baseVersion: 1, content: { ...content, summary: 'x' } }, LATER);
    expect(await findEditorCard(author, draft)).toMatchObject({
      version: 2,
      amendmentReason: 'Misheard \uFFFD',
    });
  });

  it('asks for a reason', async () => {
    const { author, card, q1 } = await twoSubmittedCards();
    const draft = await begin(author, card);
    const save = { baseVersion: 0, content: aFullCard(q1, { overall: 'no' }), amendmentReason: ' ' };
    expect(await submitCard(author, draft, save, LATER)).toMatchObject({
      ok: true,
      value: { submitted: false, because: 'missing', missing: [{ kind: 'amendment_reason' }] },
    });
  });

  it('stands beside the original, with what it changed and that no peer had been read', async () => {
    const { author, card, q1 } = await twoSubmittedCards();
    const draft = await begin(author, card);
    const text = `${NOTE} Two of them stayed.`;
    const content = aFullCard(q1, {
      overall: 'no',
      notes: [{ questionId: q1, text, evidence: [aPassage(0, 32), aPassage(82, 101)] }],
    });
    const save = { baseVersion: 0, content, amendmentReason: 'Checked my recording' };
    expect(await submitCard(author, draft, save, LATER)).toMatchObject({ value: { submitted: true } });

    const amended = await findReadOnlyCard(author, draft, LATER);
    expect(amended?.revisions).toEqual([
      {
        id: card,
        revision: 1,
        submittedAt: NOW.toISOString(),
        reason: '',
        peersSeen: false,
        imported: null,
        changes: [],
      },
      {
        id: draft,
        revision: 2,
        submittedAt: LATER.toISOString(),
        reason: 'Checked my recording',
        peersSeen: false,
        imported: null,
        changes: [
          { kind: 'overall', before: 'yes', after: 'no' },
          { kind: 'note', questionId: q1, before: NOTE, after: text },
          { kind: 'evidence', questionId: q1, before: 1, after: 2 },
        ],
      },
    ]);
    const original = await findReadOnlyCard(author, card, LATER);
    expect(original?.overall).toBe('yes');
    expect(original?.revisions).toEqual(amended?.revisions);
    expect(original?.mayAmend).toBe(false);
    expect(amended?.mayAmend).toBe(true);
    expect(
      await prisma().auditEvent.count({ where: { resourceId: draft, action: 'scorecard.amended' } }),
    ).toBe(1);
  });

  it('says so when its author had read a peer by then', async () => {
    const { author, card, peerCard, q1 } = await twoSubmittedCards();
    await findReadOnlyCard(author, peerCard, LATER);
    const draft = await begin(author, card);
    const save = { baseVersion: 0, content: aFullCard(q1), amendmentReason: 'After the debrief' };
    await submitCard(author, draft, save, LATER);
    expect((await findReadOnlyCard(author, draft, LATER))?.revisions.map((entry) => entry.peersSeen)).toEqual(
      [false, true],
    );
  });

  it('counts in place of the original in the recommendation', async () => {
    const { author, card, q1, candidacy } = await twoSubmittedCards();
    const draft = await begin(author, card);
    const save = { baseVersion: 0, content: aFullCard(q1, { overall: 'no' }), amendmentReason: 'Misheard' };
    await submitCard(author, draft, save, LATER);
    const latest = await prisma().recommendation.findFirstOrThrow({
      where: { candidacyId: candidacy.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    expect(latest.cards).toBe(2);
    expect(latest.inputs).toMatchObject({ scorecards: expect.arrayContaining([draft]) });
    expect(latest.inputs).not.toMatchObject({ scorecards: expect.arrayContaining([card]) });
  });

  it('is invisible to peers until it is submitted', async () => {
    const { author, peer, card } = await twoSubmittedCards();
    const draft = await begin(author, card);
    expect(await findReadOnlyCard(peer, draft, LATER)).toBeNull();
    const seen = await findReadOnlyCard(peer, card, LATER);
    expect(seen).toMatchObject({ openAmendmentId: null });
    expect(seen?.revisions).toHaveLength(1);
    expect((await findReadOnlyCard(author, card, LATER))?.openAmendmentId).toBe(draft);
  });

  it('does not seal the peers again while it is open', async () => {
    const { author, card, peerCard } = await twoSubmittedCards();
    await begin(author, card);
    expect(await findReadOnlyCard(author, peerCard, LATER)).not.toBeNull();
  });

  it('follows the latest version, not an earlier one', async () => {
    const { author, card, q1 } = await twoSubmittedCards();
    const second = await begin(author, card);
    await submitCard(
      author,
      second,
      { baseVersion: 0, content: aFullCard(q1), amendmentReason: 'One' },
      LATER,
    );
    expect(await beginAmendment(author, card)).toEqual({ ok: false, code: 'refused', refusal: 'superseded' });
    expect(await findEditorCard(author, await begin(author, second))).toMatchObject({ revision: 3 });
  });

  it('is refused to peers, for drafts, after a cancelled interview and after being taken off', async () => {
    const { author, peer, card, interview } = await twoSubmittedCards();
    expect(await beginAmendment(peer, card)).toMatchObject({ refusal: 'not_author' });
    const key = { interviewId: interview.id, personId: author.personId };
    await prisma().assignment.update({ where: { interviewId_personId: key }, data: { removedAt: NOW } });
    expect(await beginAmendment(author, card)).toMatchObject({ refusal: 'taken_off' });
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    expect(await beginAmendment(author, card)).toMatchObject({ refusal: 'interview_cancelled' });
  });

  it('has nothing to amend while the card is a draft', async () => {
    const person = await aPerson();
    const opening = await anOpening({ members: [{ person, role: 'interviewer' }] });
    const interview = await anInterview(await aCandidacy(opening), [person]);
    expect(await beginAmendment(await scopeOf(person), interview.cards[person.id] ?? '')).toMatchObject({
      refusal: 'not_submitted',
    });
  });
});

describe('an amendment thrown away', () => {
  it('is gone, its card stands, and another can be begun', async () => {
    const { author, card } = await twoSubmittedCards();
    const draft = await begin(author, card);
    expect(await discardAmendment(author, draft)).toEqual({ ok: true, value: { scorecardId: card } });
    expect(await findEditorCard(author, draft)).toBeNull();
    expect((await findReadOnlyCard(author, card, LATER))?.mayAmend).toBe(true);
    expect(await begin(author, card)).not.toBe(draft);
  });

  it('cannot be the first version of a card, nor a submitted one', async () => {
    const { author, card } = await twoSubmittedCards();
    expect(await discardAmendment(author, card)).toMatchObject({ refusal: 'already_submitted' });
    const person = await aPerson();
    const opening = await anOpening({ members: [{ person, role: 'interviewer' }] });
    const interview = await anInterview(await aCandidacy(opening), [person]);
    const first = interview.cards[person.id] ?? '';
    expect(await discardAmendment(await scopeOf(person), first)).toBeNull();
    expect(await prisma().scorecard.count({ where: { id: first } })).toBe(1);
  });

  it('cannot be somebody else’s', async () => {
    const { author, peer, card } = await twoSubmittedCards();
    const draft = await begin(author, card);
    expect(await discardAmendment(peer, draft)).toBeNull();
    expect(await findEditorCard(author, draft)).not.toBeNull();
  });
});
