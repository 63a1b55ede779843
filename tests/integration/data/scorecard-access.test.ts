import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import { findEditorCard } from '@/lib/data/scorecard';
import { saveDraft, submitCard } from '@/lib/data/scorecard-draft';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  scopeOf,
  submitCard as submittedRow,
} from '../../support/builders';
import { aFullCard } from '../../support/card-content';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

/** A panel of two; `watcher` is in the opening by the given role, on the panel or not. */
async function aPanel(
  given: { role?: OpeningRole; admin?: boolean; onPanel?: boolean; candidateEmail?: string } = {},
) {
  const author = await aPerson({ name: 'Ada Author' });
  const watcher = await aPerson({ name: 'Wim Watcher', workspaceRole: given.admin ? 'admin' : 'member' });
  const opening = await anOpening({
    members: [
      { person: author, role: 'interviewer' },
      ...(given.role ? [{ person: watcher, role: given.role }] : []),
    ],
  });
  const candidacy = await aCandidacy(opening, { email: given.candidateEmail ?? null });
  const interview = await anInterview(candidacy, given.onPanel ? [author, watcher] : [author]);
  return {
    candidacy,
    interview,
    author: await scopeOf(author),
    watcher: await scopeOf(watcher),
    card: interview.cards[author.id] ?? '',
    watcherCard: interview.cards[watcher.id] ?? '',
    q1: interview.questionIds[0] ?? '',
  };
}

const READERS: [string, { role?: OpeningRole; admin?: boolean }][] = [
  ['a recruiter', { role: 'recruiter' }],
  ['a hiring manager', { role: 'hiring_manager' }],
  ['an admin', { admin: true }],
];

describe('a draft', () => {
  it.each(READERS)('is closed to %s who is not its author', async (_who, given) => {
    const { watcher, card, q1 } = await aPanel(given);
    const save = { baseVersion: 0, content: aFullCard(q1) };
    expect(await findReadOnlyCard(watcher, card, NOW)).toBeNull();
    expect(await findEditorCard(watcher, card)).toBeNull();
    expect(await saveDraft(watcher, card, save, NOW)).toBeNull();
    expect(await submitCard(watcher, card, save, NOW)).toBeNull();
    expect(await prisma().note.count({ where: { scorecardId: card } })).toBe(0);
  });
});

describe("a peer's submitted card", () => {
  it.each([...READERS, ['an interviewer', { role: 'interviewer' } as const]])(
    'is closed to %s on the panel until their own is in, then opens',
    async (_who, given) => {
      const { watcher, card, watcherCard } = await aPanel({ ...given, onPanel: true });
      await submittedRow(card);
      expect(await findReadOnlyCard(watcher, card, NOW)).toBeNull();
      await submittedRow(watcherCard);
      expect((await findReadOnlyCard(watcher, card, NOW))?.author.name).toBe('Ada Author');
    },
  );

  it.each(READERS)('is open to %s outside the panel', async (_who, given) => {
    const { watcher, card } = await aPanel(given);
    await submittedRow(card);
    expect((await findReadOnlyCard(watcher, card, NOW))?.id).toBe(card);
  });

  it('cannot be written or amended by its readers', async () => {
    const { watcher, card, q1 } = await aPanel({ admin: true });
    await submittedRow(card);
    const deed = await saveDraft(watcher, card, { baseVersion: 0, content: aFullCard(q1) }, NOW);
    expect(deed).toEqual({ ok: false, code: 'refused', refusal: 'not_author' });
    expect((await findReadOnlyCard(watcher, card, NOW))?.mayAmend).toBe(false);
  });

  it('is unknown to an interviewer of another candidacy and to somebody outside the team', async () => {
    const inside = await aPanel({ role: 'interviewer' });
    await submittedRow(inside.card);
    expect(await findReadOnlyCard(inside.watcher, inside.card, NOW)).toBeNull();
    const outside = await aPanel();
    await submittedRow(outside.card);
    expect(await findReadOnlyCard(outside.watcher, outside.card, NOW)).toBeNull();
  });

  it('is unknown to the candidate, even as admin', async () => {
    const email = 'inside.applicant@example.test';
    const { card } = await aPanel({ candidateEmail: email });
    await submittedRow(card);
    const applicant = await scopeOf(await aPerson({ email, workspaceRole: 'admin' }));
    expect(await findReadOnlyCard(applicant, card, NOW)).toBeNull();
  });
});

describe('reading', () => {
  const reveals = (candidacyId: string, personId: string) =>
    prisma().peerReveal.findMany({ where: { candidacyId, personId } });

  it("remembers when somebody first read a peer's card", async () => {
    const { watcher, card, candidacy } = await aPanel({ role: 'recruiter' });
    await submittedRow(card);
    await findReadOnlyCard(watcher, card, NOW);
    await findReadOnlyCard(watcher, card, new Date('2026-11-21T10:00:00.000Z'));
    expect(await reveals(candidacy.id, watcher.personId)).toMatchObject([{ firstSeenAt: NOW }]);
  });

  it('is not remembered for one’s own card, nor where it was refused', async () => {
    const { author, watcher, card, candidacy } = await aPanel({ role: 'recruiter', onPanel: true });
    await submittedRow(card);
    await findReadOnlyCard(author, card, NOW);
    expect(await reveals(candidacy.id, author.personId)).toEqual([]);
    await findReadOnlyCard(watcher, card, NOW);
    expect(await reveals(candidacy.id, watcher.personId)).toEqual([]);
  });
});

describe('an id somebody guessed', () => {
  it('answers like one of somebody else', async () => {
    const { author, q1 } = await aPanel();
    const save = { baseVersion: 0, content: aFullCard(q1) };
    for (const id of ['nothing', '00000000-0000-7000-8000-000000000000', "'; --"]) {
      expect(await findEditorCard(author, id)).toBeNull();
      expect(await findReadOnlyCard(author, id, NOW)).toBeNull();
      expect(await saveDraft(author, id, save, NOW)).toBeNull();
      expect(await submitCard(author, id, save, NOW)).toBeNull();
    }
  });
});

describe('a card that was closed', () => {
  it('by cancelling the interview keeps its notes for its author, and takes no more', async () => {
    const { author, card, interview, q1 } = await aPanel();
    await saveDraft(author, card, { baseVersion: 0, content: aFullCard(q1) }, NOW);
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    const refused = { ok: false, code: 'refused', refusal: 'interview_cancelled' };
    const save = { baseVersion: 1, content: aFullCard(q1, { overall: 'no' }) };
    expect(await findEditorCard(author, card)).toBeNull();
    expect(await saveDraft(author, card, save, NOW)).toEqual(refused);
    expect(await submitCard(author, card, save, NOW)).toEqual(refused);
    expect(await findReadOnlyCard(author, card, NOW)).toMatchObject({
      submittedAt: null,
      interview: { cancelled: true },
      overall: 'yes',
      reachesCandidacy: false,
    });
  });

  it('by taking the panelist off keeps its notes for its author, and takes no more', async () => {
    const { author, card, interview, q1 } = await aPanel();
    await saveDraft(author, card, { baseVersion: 0, content: aFullCard(q1) }, NOW);
    await prisma().assignment.update({
      where: { interviewId_personId: { interviewId: interview.id, personId: author.personId } },
      data: { removedAt: NOW },
    });
    const save = { baseVersion: 1, content: aFullCard(q1, { overall: 'no' }) };
    expect(await saveDraft(author, card, save, NOW)).toEqual({
      ok: false,
      code: 'refused',
      refusal: 'taken_off',
    });
    const read = await findReadOnlyCard(author, card, NOW);
    expect(read).toMatchObject({ takenOff: true, mayAmend: false });
    expect(read?.answers[0]?.note?.text).toBe(aFullCard(q1).notes[0]?.text);
  });
});
