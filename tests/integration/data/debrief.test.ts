import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { findDebriefPage } from '@/lib/data/debrief';
import { findDebriefFeed, saveDebriefNote } from '@/lib/data/debrief-notes';
import { openDebrief, setSpeakingOrder } from '@/lib/data/debrief-opening';
import { refreshRecommendation } from '@/lib/data/panel';
import type { Ratings } from '@/lib/domain/rubric/competency';
import type { DebriefNoteSave } from '@/lib/schemas/debrief';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const LATER = new Date('2026-11-20T11:00:00.000Z');

async function aPanel() {
  const manager = await aPerson({ name: 'Mara Manager' });
  const ada = await aPerson({ name: 'Ada Author' });
  const ben = await aPerson({ name: 'Ben Boyd' });
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: ada, role: 'interviewer' },
      { person: ben, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [ada, ben]);
  return { manager, ada, ben, opening, candidacy, interview, candidacyId: candidacy.id };
}
type Panel = Awaited<ReturnType<typeof aPanel>>;

async function handIn(panel: Panel, who: { id: string }, ratings: Partial<Ratings> = {}) {
  const question = await prisma().question.findFirstOrThrow({
    where: { id: { in: [...panel.interview.questionIds] }, competencies: { has: 'technical_strategy' } },
  });
  await submitCard(panel.interview.cards[who.id] ?? '', {
    ratings,
    notes: [
      {
        questionId: question.id,
        text: 'Bought the gateway, kept the models.',
        evidence: [{ start: 0, end: 18, orientation: 'strategic', signal: 'any' }],
      },
    ],
  });
  return prisma().$transaction((tx) => refreshRecommendation(tx, panel.candidacyId, NOW));
}

async function anOpenDebrief() {
  const panel = await aPanel();
  await handIn(panel, panel.ada, { business_acumen: 1 });
  const figure = await handIn(panel, panel.ben, { business_acumen: 4 });
  const answer = await openDebrief(
    await scopeOf(panel.manager),
    { candidacyId: panel.candidacyId, early: false },
    NOW,
  );
  if (!answer.ok) throw new Error(answer.code);
  return { ...panel, figure, debriefId: answer.value.id };
}

function note(
  debrief: { candidacyId: string; debriefId: string },
  given: Partial<DebriefNoteSave> = {},
): DebriefNoteSave {
  return {
    candidacyId: debrief.candidacyId,
    debriefId: debrief.debriefId,
    noteId: randomUUID(),
    topic: 'overall',
    text: 'Agreed on the bar.',
    version: 0,
    ...given,
  };
}

describe('opening a debrief', () => {
  it('waits for all cards, unless a hiring manager opens it early, which is recorded', async () => {
    const panel = await aPanel();
    const { candidacyId } = panel;
    const scope = await scopeOf(panel.manager);
    expect(await openDebrief(scope, { candidacyId, early: true }, NOW)).toEqual({
      ok: false,
      code: 'no_card_yet',
    });
    await handIn(panel, panel.ada);
    expect(await openDebrief(scope, { candidacyId, early: false }, NOW)).toEqual({
      ok: false,
      code: 'cards_missing',
    });
    const recruiter = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: panel.opening.id, personId: recruiter.id, role: 'recruiter' },
    });
    const byRecruiter = await openDebrief(await scopeOf(recruiter), { candidacyId, early: true }, NOW);
    expect(byRecruiter).toEqual({ ok: false, code: 'debrief_by_hiring_manager' });
    expect((await openDebrief(scope, { candidacyId, early: true }, NOW)).ok).toBe(true);
    const page = await findDebriefPage(scope, candidacyId, NOW);
    expect(page?.debrief).toMatchObject({ missingCards: 1, openedBy: 'Mara Manager' });
    expect(await prisma().auditEvent.findMany({ where: { candidacyId } })).toMatchObject([
      { action: 'debrief.opened_early', actorId: panel.manager.id, detail: { missing: 1 } },
    ]);
  });

  it('freezes the figure that stood then, whatever is amended after', async () => {
    const { manager, ada, interview, candidacyId, figure } = await anOpenDebrief();
    const original = interview.cards[ada.id] ?? '';
    const amendment = await prisma().scorecard.create({
      data: {
        interviewId: interview.id,
        panelistId: ada.id,
        revision: 2,
        amendmentReason: 'I had missed the pricing story.',
        peersSeen: true,
      },
    });
    await submitCard(amendment.id, { ratings: { business_acumen: 3 } });
    const moved = await prisma().$transaction((tx) => refreshRecommendation(tx, candidacyId, LATER));
    const page = await findDebriefPage(await scopeOf(manager), candidacyId, LATER);
    expect(page?.debrief?.frozen.id).toBe(figure?.id);
    expect(page?.now?.id).toBe(moved?.id);
    expect(page?.outgrown).toBe(false);
    const [first] = page?.debrief?.agenda ?? [];
    expect(first).toMatchObject({ competency: 'business_acumen', spread: 3 });
    expect(first?.voices.find(({ panelist }) => panelist === ada.id)?.cards[0]).toMatchObject({
      first: { level: 1, scorecardId: original },
      moved: [{ level: 3, reason: 'I had missed the pricing story.', peersSeen: true }],
    });
  });

  it('is done once for the cards there are, and again when a new interview brings another', async () => {
    const panel = await anOpenDebrief();
    const scope = await scopeOf(panel.manager);
    const again = { candidacyId: panel.candidacyId, early: false };
    expect(await openDebrief(scope, again, LATER)).toEqual({ ok: false, code: 'debrief_open' });
    await saveDebriefNote(scope, note(panel), LATER);
    const second = await anInterview(panel.candidacy, [panel.ada], { title: 'Second conversation' });
    await submitCard(second.cards[panel.ada.id] ?? '');
    await prisma().$transaction((tx) => refreshRecommendation(tx, panel.candidacyId, LATER));
    expect((await findDebriefPage(scope, panel.candidacyId, LATER))?.outgrown).toBe(true);
    expect((await openDebrief(scope, again, LATER)).ok).toBe(true);
    expect((await findDebriefPage(scope, panel.candidacyId, LATER))?.debrief).toMatchObject({
      number: 2,
      feed: { notes: [] },
      earlier: [{ number: 1, notes: [{ text: 'Agreed on the bar.' }] }],
    });
  });

  it('cannot be rewritten', async () => {
    const { debriefId } = await anOpenDebrief();
    await expect(
      prisma().debrief.update({ where: { id: debriefId }, data: { missingCards: 2 } }),
    ).rejects.toThrow();
    await expect(prisma().debrief.delete({ where: { id: debriefId } })).rejects.toThrow();
  });
});

describe('reading a debrief', () => {
  it('gives everybody with a card their turn, quotes under the competency they feed', async () => {
    const { manager, ada, ben, candidacyId } = await anOpenDebrief();
    const page = await findDebriefPage(await scopeOf(manager), candidacyId, NOW);
    expect(page?.debrief?.speakers.map(({ id }) => id)).toEqual([ada.id, ben.id]);
    const strategy = page?.debrief?.agenda.find(({ competency }) => competency === 'technical_strategy');
    expect(strategy?.voices[0]?.cards[0]?.quotes).toMatchObject([{ text: 'Bought the gateway' }]);
  });

  it('follows the order the hiring manager gives, and only people who run the opening give one', async () => {
    const { manager, ada, ben, candidacyId } = await anOpenDebrief();
    const order = { candidacyId, speakers: [ben.id, ada.id] };
    expect(await setSpeakingOrder(await scopeOf(ada), order)).toEqual({ ok: false, code: 'needs_recruiter' });
    expect((await setSpeakingOrder(await scopeOf(manager), order)).ok).toBe(true);
    const page = await findDebriefPage(await scopeOf(manager), candidacyId, NOW);
    expect(page?.debrief?.speakers.map(({ id }) => id)).toEqual([ben.id, ada.id]);
  });

  it('is closed to everybody who owes a card, in every part, as if there were none', async () => {
    const panel = await anOpenDebrief();
    const { candidacyId } = panel;
    const late = await aPerson({ name: 'Late Lindqvist', workspaceRole: 'admin' });
    await prisma().openingMember.create({
      data: { openingId: panel.opening.id, personId: late.id, role: 'hiring_manager' },
    });
    const scope = await scopeOf(late);
    expect(await findDebriefPage(scope, candidacyId, NOW)).not.toBeNull();
    const seat = await anInterview(panel.candidacy, [late], { title: 'Second conversation' });
    expect(await findDebriefPage(scope, candidacyId, NOW)).toBeNull();
    expect(await findDebriefFeed(scope, candidacyId)).toBeNull();
    const unknown = { ok: false, code: 'not_found' };
    expect(await saveDebriefNote(scope, note(panel), NOW)).toEqual(unknown);
    expect(await openDebrief(scope, { candidacyId, early: true }, NOW)).toEqual(unknown);
    expect(await setSpeakingOrder(scope, { candidacyId, speakers: [late.id] })).toEqual(unknown);
    await submitCard(seat.cards[late.id] ?? '');
    expect(await findDebriefPage(scope, candidacyId, NOW)).not.toBeNull();
  });

  it('is unknown to strangers, and marks readers as having seen peers', async () => {
    const { candidacyId, ada } = await anOpenDebrief();
    const stranger = await scopeOf(await aPerson());
    expect(await findDebriefPage(stranger, candidacyId, NOW)).toBeNull();
    expect(await findDebriefFeed(stranger, candidacyId)).toBeNull();
    await findDebriefPage(await scopeOf(ada), candidacyId, NOW);
    const seen = { candidacyId_personId: { candidacyId, personId: ada.id } };
    expect(await prisma().peerReveal.findUnique({ where: seen })).toMatchObject({ firstSeenAt: NOW });
  });
});

describe('notes of a debrief', () => {
  const texts = async (debrief: { candidacyId: string; ada: { id: string } }) =>
    (await findDebriefFeed(await scopeOf(debrief.ada), debrief.candidacyId))?.notes.map(({ text }) => text);

  it('of two people at once both stay', async () => {
    const debrief = await anOpenDebrief();
    const [ada, ben] = [await scopeOf(debrief.ada), await scopeOf(debrief.ben)];
    await Promise.all([
      saveDebriefNote(ada, note(debrief, { text: 'Ada on the bar.' }), NOW),
      saveDebriefNote(ben, note(debrief, { text: 'Ben on the bar.' }), NOW),
    ]);
    expect((await texts(debrief))?.toSorted()).toEqual(['Ada on the bar.', 'Ben on the bar.']);
  });

  it('grow as their author types, and a save that comes twice changes nothing', async () => {
    const debrief = await anOpenDebrief();
    const scope = await scopeOf(debrief.ada);
    const first = note(debrief, { text: 'Agreed' });
    expect(await saveDebriefNote(scope, first, NOW)).toMatchObject({ value: { version: 1 } });
    const more = { ...first, text: 'Agreed on the bar ', version: 1 };
    expect(await saveDebriefNote(scope, more, NOW)).toMatchObject({ value: { version: 2 } });
    expect(await saveDebriefNote(scope, more, NOW)).toMatchObject({ value: { version: 2 } });
    expect(await texts(debrief)).toEqual(['Agreed on the bar ']);
  });

  it('written in two windows of one person are kept beside each other, once', async () => {
    const debrief = await anOpenDebrief();
    const scope = await scopeOf(debrief.ada);
    const first = note(debrief, { text: 'Agreed' });
    await saveDebriefNote(scope, first, NOW);
    await saveDebriefNote(scope, { ...first, text: 'Agreed, window one', version: 1 }, NOW);
    const other = { ...first, text: 'Agreed, window two', version: 1 };
    const kept = await saveDebriefNote(scope, other, LATER);
    expect(kept).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await saveDebriefNote(scope, other, LATER)).toEqual(kept);
    expect(await texts(debrief)).toEqual(['Agreed, window one', 'Agreed, window two']);
  });

  it('are only their author’s to change', async () => {
    const debrief = await anOpenDebrief();
    const own = note(debrief);
    await saveDebriefNote(await scopeOf(debrief.ada), own, NOW);
    const change = { ...own, text: 'Something else', version: 1 };
    expect(await saveDebriefNote(await scopeOf(debrief.ben), change, NOW)).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await texts(debrief)).toEqual(['Agreed on the bar.']);
  });

  it('do not change the stamp by which a page knows that cards moved; a new card does', async () => {
    const debrief = await anOpenDebrief();
    const scope = await scopeOf(debrief.ada);
    const before = await findDebriefFeed(scope, debrief.candidacyId);
    await saveDebriefNote(scope, note(debrief), NOW);
    expect((await findDebriefFeed(scope, debrief.candidacyId))?.stamp).toBe(before?.stamp);
    const second = await anInterview(debrief.candidacy, [debrief.ben], { title: 'Second conversation' });
    await submitCard(second.cards[debrief.ben.id] ?? '');
    expect((await findDebriefFeed(scope, debrief.candidacyId))?.stamp).not.toBe(before?.stamp);
  });
});
