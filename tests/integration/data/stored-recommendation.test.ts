import { describe, expect, it } from 'vitest';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { findStoredRecommendation } from '@/lib/data/stored-recommendation';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

/** Two peers have submitted, one after the other; the viewer is on the panel and owes a card. */
async function aMovingPanel(given: { role?: OpeningRole; workspaceRole?: WorkspaceRole } = {}) {
  const viewer = await aPerson({ name: 'Vera Viewer', workspaceRole: given.workspaceRole ?? 'member' });
  const [petra, otto] = [await aPerson({ name: 'Petra Peer' }), await aPerson({ name: 'Otto Other' })];
  const opening = await anOpening({
    members: [
      ...(given.role ? [{ person: viewer, role: given.role }] : []),
      { person: petra, role: 'interviewer' as const },
      { person: otto, role: 'interviewer' as const },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [viewer, petra, otto]);
  const submit = async (person: { id: string }, level: 2 | 4) => {
    await submitCard(interview.cards[person.id] ?? '', {
      ratings: { technical_strategy: level, operational_maturity: null },
      notes: [
        {
          questionId: interview.questionIds[0] ?? '',
          text: 'Sold the roadmap, then the board.',
          evidence: [
            { start: 23, end: 32, orientation: 'strategic', signal: 'explains-strategy-to-board' },
            { start: 0, end: 16, orientation: 'strategic', signal: 'bets-on-technology' },
          ],
        },
      ],
    });
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
  };
  await submit(petra, 4);
  await submit(otto, 2);
  const stored = await prisma().recommendation.findMany({
    where: { candidacyId: candidacy.id },
    orderBy: { createdAt: 'asc' },
  });
  const open = async () => {
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);
    if (page?.kind !== 'open') throw new Error('The page should be open.');
    return page;
  };
  const find = async (person: { id: string }, recommendationId = stored[0]?.id ?? '') =>
    findStoredRecommendation(await scopeOf(person), {
      candidacyId: candidacy.id,
      recommendationId,
      now: NOW,
    });
  return { viewer, petra, otto, opening, candidacy, interview, submit, stored, open, find };
}

const WHO: readonly [string, { role?: OpeningRole; workspaceRole?: WorkspaceRole }][] = [
  ['an interviewer', { role: 'interviewer' }],
  ['a hiring manager', { role: 'hiring_manager' }],
  ['a recruiter', { role: 'recruiter' }],
  ['an admin outside the team', { workspaceRole: 'admin' }],
];

describe('an earlier recommendation', () => {
  it.each(WHO)(
    'is not there for %s who owes a card, and reading nothing leaves no mark',
    async (_who, given) => {
      const { viewer, candidacy, stored, find } = await aMovingPanel(given);
      for (const { id } of stored) expect(await find(viewer, id)).toBeNull();
      expect(await prisma().peerReveal.count({ where: { candidacyId: candidacy.id } })).toBe(0);
    },
  );

  it.each(WHO)('opens to %s once their card is in, and is remembered as seen', async (_who, given) => {
    const { viewer, candidacy, interview, find } = await aMovingPanel(given);
    await submitCard(interview.cards[viewer.id] ?? '');
    expect(await find(viewer)).toMatchObject({ number: 1, total: 2, candidacy: { candidate: 'Noa Birk' } });
    expect(
      await prisma().peerReveal.findMany({ where: { candidacyId: candidacy.id, personId: viewer.id } }),
    ).toMatchObject([{ firstSeenAt: NOW }]);
  });

  it('recomputes to the same answer from what was stored with it, whatever came after', async () => {
    const { petra, otto, stored, find } = await aMovingPanel();
    const [first, second] = await Promise.all(stored.map(({ id }) => find(petra, id)));
    expect(first).toMatchObject({ replay: { kind: 'same' }, value: { verdict: 'insufficient_evidence' } });
    expect(first?.cards.map((card) => [card.panelist, card.ratings.technical_strategy])).toEqual([
      [petra.id, 4],
    ]);
    expect(second).toMatchObject({ number: 2, replay: { kind: 'same' } });
    expect(second?.names).toEqual({ [petra.id]: 'Petra Peer', [otto.id]: 'Otto Other' });
    expect(second?.scorecards).toHaveLength(2);
  });

  it('says when the method has changed since', async () => {
    const { petra, candidacy, stored, find } = await aMovingPanel();
    const last = stored[1];
    if (!last) throw new Error('Two cards are in.');
    const { id: _id, createdAt: _createdAt, ...kept } = last;
    const older = await prisma().recommendation.create({
      data: {
        ...kept,
        candidacyId: candidacy.id,
        methodVersion: '1999.1',
        inputs: kept.inputs as object,
        result: { ...(kept.result as object), methodVersion: '1999.1' },
        createdAt: new Date('2026-11-20T09:00:00.000Z'),
      },
    });
    expect(await find(petra, older.id)).toMatchObject({
      value: { methodVersion: '1999.1' },
      replay: { kind: 'same_by_newer_method' },
    });
  });

  it('is not there under another candidacy, for strangers, nor under a made-up id', async () => {
    const { petra, opening, stored, find } = await aMovingPanel();
    const other = await aCandidacy(opening);
    await anInterview(other, [petra], { cancelled: true });
    const admin = await aPerson({ workspaceRole: 'admin' });
    const under = await findStoredRecommendation(await scopeOf(admin), {
      candidacyId: other.id,
      recommendationId: stored[0]?.id ?? '',
      now: NOW,
    });
    expect(under).toBeNull();
    expect(await find(await aPerson())).toBeNull();
    expect(await find(admin, 'made-up')).toBeNull();
    expect(await find(admin)).not.toBeNull();
  });
});

describe('how the recommendation moved', () => {
  it('names whose card brought each entry, newest first', async () => {
    const { viewer, petra, otto, interview, open } = await aMovingPanel({ role: 'hiring_manager' });
    await submitCard(interview.cards[viewer.id] ?? '');
    const { history } = (await open()).panel;
    const nothing = { arrived: [], amended: [], withdrawn: [] };
    expect(history.map(({ changes }) => changes)).toEqual([
      { ...nothing, arrived: [otto.id] },
      { ...nothing, arrived: [petra.id] },
    ]);
  });

  it('tells an amendment and a cancelled interview apart', async () => {
    const { viewer, petra, otto, candidacy, interview, open } = await aMovingPanel({
      role: 'hiring_manager',
    });
    await submitCard(interview.cards[viewer.id] ?? '');
    const amended = await prisma().scorecard.create({
      data: {
        interviewId: interview.id,
        panelistId: petra.id,
        revision: 2,
        amendmentReason: 'Heard a reference.',
      },
    });
    await submitCard(amended.id, { ratings: { technical_strategy: 3 } });
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    const [cancelled, corrected] = (await open()).panel.history.map(({ changes }) => changes);
    expect(cancelled?.withdrawn.toSorted()).toEqual([viewer.id, petra.id, otto.id].toSorted());
    expect(corrected).toMatchObject({ amended: [petra.id] });
  });
});

describe('the page’s quotes', () => {
  it('name the words of the passage on the card’s page, counted in the order of the note', async () => {
    const { viewer, interview, petra, open } = await aMovingPanel({ role: 'recruiter' });
    await submitCard(interview.cards[viewer.id] ?? '');
    const note = await prisma().note.findFirstOrThrow({
      where: { scorecardId: interview.cards[petra.id] ?? '' },
    });
    const own = (await open()).panel.passages.filter((passage) => passage.panelistId === petra.id);
    expect(own.map(({ quote, anchor }) => [quote, anchor])).toEqual([
      ['Sold the roadmap', `evidence-${note.id}-0`],
      ['the board', `evidence-${note.id}-1`],
    ]);
  });
});
