import { describe, expect, it } from 'vitest';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const PEER_WORDS = 'He sold the roadmap to the board before anybody asked.';

/** A viewer and a peer on one interview; the peer has submitted, with a confirmed passage, and a decision stands. */
async function aSharedPanel(
  given: { role?: OpeningRole; workspaceRole?: WorkspaceRole; email?: string } = {},
) {
  const viewer = await aPerson({ name: 'Vera Viewer', workspaceRole: given.workspaceRole ?? 'member' });
  const peer = await aPerson({ name: 'Petra Peer' });
  const opening = await anOpening({
    members: [
      ...(given.role ? [{ person: viewer, role: given.role }] : []),
      { person: peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [viewer, peer]);
  await submitCard(interview.cards[peer.id] ?? '', {
    overall: 'definitely_not',
    roleOpinion: 'neither',
    notes: [
      {
        questionId: interview.questionIds[0] ?? '',
        text: PEER_WORDS,
        evidence: [{ start: 3, end: 19, orientation: 'strategic', signal: 'bets-on-technology' }],
      },
    ],
  });
  await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
  await prisma().decision.create({
    data: { candidacyId: candidacy.id, outcome: 'hold', rationale: 'Wait for Vera.', decidedById: peer.id },
  });
  return { viewer, peer, opening, candidacy, interview };
}

function reveals(candidacy: { id: string }, person: { id: string }) {
  return prisma().peerReveal.findMany({ where: { candidacyId: candidacy.id, personId: person.id } });
}

const WHO: readonly [string, { role?: OpeningRole; workspaceRole?: WorkspaceRole }][] = [
  ['an interviewer', { role: 'interviewer' }],
  ['a hiring manager', { role: 'hiring_manager' }],
  ['a recruiter', { role: 'recruiter' }],
  ['an admin outside the team', { workspaceRole: 'admin' }],
];

describe('the candidacy page', () => {
  it.each(WHO)('is sealed to %s who owes a card of it', async (_who, standing) => {
    const { viewer, peer, candidacy, interview } = await aSharedPanel(standing);
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);

    expect(page).toMatchObject({ kind: 'sealed', refusal: 'owes_card' });
    expect(page).not.toHaveProperty('panel');
    const told = JSON.stringify(page);
    for (const secret of [
      interview.cards[peer.id] ?? '',
      'definitely_not',
      'sold the roadmap',
      'verdict',
      'Wait for Vera',
      'bets-on-technology',
      'submittedAt',
    ]) {
      expect(told).not.toContain(secret);
    }
    expect(page?.frame.ownCards.map((card) => card.id)).toEqual([interview.cards[viewer.id]]);
    expect(page?.frame.interviews[0]?.panelists.map((member) => Object.keys(member).toSorted())).toEqual([
      ['id', 'isViewer', 'name'],
      ['id', 'isViewer', 'name'],
    ]);
    expect(await reveals(candidacy, viewer)).toEqual([]);
  });

  it('looks the same while sealed, whether or not the peer has submitted', async () => {
    const { viewer, peer, candidacy } = await aSharedPanel({ role: 'interviewer' });
    const opening = await prisma().candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
    const untouched = await aCandidacy({ id: opening.openingId });
    await anInterview(untouched, [viewer, peer]);
    const scope = await scopeOf(viewer);
    const [one, other] = await Promise.all(
      [candidacy, untouched].map(({ id }) => findCandidacyPage(scope, id, NOW)),
    );
    const shape = (page: typeof one) =>
      page && { kind: page.kind, interviews: page.frame.interviews.map(({ panelists }) => panelists) };
    expect(shape(one)).toEqual(shape(other));
  });

  it.each(WHO)('opens to %s once their card is in', async (_who, standing) => {
    const { viewer, peer, candidacy, interview } = await aSharedPanel(standing);
    await submitCard(interview.cards[viewer.id] ?? '');
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);

    if (page?.kind !== 'open') throw new Error('The page should be open.');
    expect(page.panel.cards.map((card) => card.panelist.id).toSorted()).toEqual(
      [viewer.id, peer.id].toSorted(),
    );
    expect(page.panel.passages.map((passage) => passage.quote)).toEqual(['sold the roadmap']);
    expect(page.panel.decisions.map((decision) => decision.rationale)).toEqual(['Wait for Vera.']);
    expect(page.mayDecide).toBe(standing.role === 'hiring_manager');
  });

  it('remembers the first time somebody read their peers, and not before', async () => {
    const { viewer, candidacy, interview } = await aSharedPanel({ role: 'interviewer' });
    const scope = await scopeOf(viewer);
    await findCandidacyPage(scope, candidacy.id, NOW);
    expect(await reveals(candidacy, viewer)).toEqual([]);
    await submitCard(interview.cards[viewer.id] ?? '');
    await findCandidacyPage(scope, candidacy.id, NOW);
    await findCandidacyPage(scope, candidacy.id, new Date('2026-11-21T10:00:00.000Z'));
    expect((await reveals(candidacy, viewer)).map((row) => row.firstSeenAt)).toEqual([NOW]);
  });

  it('remembers nothing where the only card is the reader’s own', async () => {
    const viewer = await aPerson();
    const opening = await anOpening({ members: [{ person: viewer, role: 'hiring_manager' }] });
    const candidacy = await aCandidacy(opening);
    const interview = await anInterview(candidacy, [viewer]);
    await submitCard(interview.cards[viewer.id] ?? '');
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);
    expect(page?.kind).toBe('open');
    expect(await reveals(candidacy, viewer)).toEqual([]);
  });

  it('stays sealed while a second card is owed', async () => {
    const { viewer, candidacy, interview } = await aSharedPanel({ role: 'interviewer' });
    await submitCard(interview.cards[viewer.id] ?? '');
    await anInterview(candidacy, [viewer], { title: 'Second conversation' });
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);
    expect(page?.kind).toBe('sealed');
  });

  it('opens when the interview that owed the card is cancelled', async () => {
    const { viewer, candidacy, interview } = await aSharedPanel({ role: 'recruiter' });
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);
    if (page?.kind !== 'open') throw new Error('The page should be open.');
    expect(page.panel.cards.map((card) => card.counts)).toEqual([false]);
    expect(page.panel.passages).toEqual([]);
  });

  it('is not there for the candidate, whatever their role', async () => {
    const candidate = await aPerson({ workspaceRole: 'admin', email: 'inside.applicant@example.test' });
    const opening = await anOpening({ members: [{ person: candidate, role: 'hiring_manager' }] });
    const candidacy = await aCandidacy(opening, { email: candidate.email });
    expect(await findCandidacyPage(await scopeOf(candidate), candidacy.id, NOW)).toBeNull();
  });

  it('is not there for strangers, for interviewers off the panel, nor under a made-up id', async () => {
    const { opening, candidacy } = await aSharedPanel({ role: 'interviewer' });
    const [stranger, idle] = [await aPerson(), await aPerson()];
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: idle.id, role: 'interviewer' },
    });
    for (const person of [stranger, idle]) {
      expect(await findCandidacyPage(await scopeOf(person), candidacy.id, NOW)).toBeNull();
    }
    const admin = await aPerson({ workspaceRole: 'admin' });
    expect(await findCandidacyPage(await scopeOf(admin), 'made-up', NOW)).toBeNull();
  });

  it('shows nothing of the same candidate’s other opening', async () => {
    const { candidacy } = await aSharedPanel({ role: 'interviewer' });
    const { candidateId } = await prisma().candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
    const manager = await aPerson();
    const elsewhere = await anOpening({ members: [{ person: manager, role: 'hiring_manager' }] });
    const other = await prisma().candidacy.create({
      data: { openingId: elsewhere.id, candidateId, sourceChannel: 'applied' },
    });
    const scope = await scopeOf(manager);
    expect(await findCandidacyPage(scope, candidacy.id, NOW)).toBeNull();
    const page = await findCandidacyPage(scope, other.id, NOW);
    if (page?.kind !== 'open') throw new Error('The page should be open.');
    expect(page.panel).toMatchObject({ standing: null, cards: [], passages: [], decisions: [], history: [] });
    expect(page.frame.interviews).toEqual([]);
  });

  it('shows an amended card once, with its reason and what its author knew', async () => {
    const { viewer, peer, candidacy, interview } = await aSharedPanel({ role: 'hiring_manager' });
    await submitCard(interview.cards[viewer.id] ?? '');
    const { id } = await prisma().scorecard.create({
      data: {
        interviewId: interview.id,
        panelistId: peer.id,
        revision: 2,
        amendmentReason: 'Heard a reference.',
        peersSeen: true,
      },
    });
    await submitCard(id, { overall: 'yes' });
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);
    if (page?.kind !== 'open') throw new Error('The page should be open.');
    expect(page.panel.cards.filter((card) => card.panelist.id === peer.id)).toMatchObject([
      { id, overall: 'yes', amendment: { reason: 'Heard a reference.', peersSeen: true } },
    ]);
  });

  it('says of a first card too that its author had seen peers', async () => {
    const { viewer, peer, candidacy, interview } = await aSharedPanel({ role: 'hiring_manager' });
    const own = interview.cards[viewer.id] ?? '';
    await prisma().scorecard.update({ where: { id: own }, data: { peersSeen: true } });
    await submitCard(own);
    const page = await findCandidacyPage(await scopeOf(viewer), candidacy.id, NOW);
    if (page?.kind !== 'open') throw new Error('The page should be open.');
    expect(Object.fromEntries(page.panel.cards.map((card) => [card.panelist.id, card.peersSeen]))).toEqual({
      [viewer.id]: true,
      [peer.id]: false,
    });
  });

  it('names whose cards are still to come, without a word of their drafts', async () => {
    const manager = await aPerson();
    const panelist = await aPerson({ name: 'Lena Late' });
    const opening = await anOpening({ members: [{ person: manager, role: 'hiring_manager' }] });
    const candidacy = await aCandidacy(opening);
    const interview = await anInterview(candidacy, [panelist]);
    await prisma().note.create({
      data: {
        scorecardId: interview.cards[panelist.id] ?? '',
        questionId: interview.questionIds[0] ?? '',
        text: 'Half a thought.',
      },
    });
    const page = await findCandidacyPage(await scopeOf(manager), candidacy.id, NOW);
    if (page?.kind !== 'open') throw new Error('The page should be open.');
    expect(page.panel.outstanding.map((owed) => owed.panelist.name)).toEqual(['Lena Late']);
    expect(JSON.stringify(page)).not.toContain('Half a thought');
    expect(JSON.stringify(page)).not.toContain(interview.cards[panelist.id]);
  });
});
