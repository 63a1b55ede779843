import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { findHome, type Home } from '@/lib/data/home';
import { refreshRecommendation } from '@/lib/data/panel';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const HOUR = 60 * 60 * 1000;
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * HOUR);

async function homeOf(person: { id: string }): Promise<Extract<Home, { kind: 'work' }>> {
  const home = await findHome(await scopeOf(person), NOW);
  if (home.kind !== 'work') throw new Error('This home should list work.');
  return home;
}

async function aMemberOf(role: OpeningRole) {
  const person = await aPerson({ name: 'Mika Member' });
  const opening = await anOpening({ members: [{ person, role }] });
  return { person, opening };
}

/** An interview with one submitted card by a peer. */
async function aScoredInterview(candidacy: { id: string }) {
  const peer = await aPerson({ name: 'Petra Peer' });
  const interview = await anInterview(candidacy, [peer], { startsAt: hoursAgo(72) });
  await submitCard(interview.cards[peer.id] ?? '');
  await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
}

describe('home on an empty installation', () => {
  it('welcomes an admin, and stays calm for everybody else', async () => {
    const [admin, member] = [await aPerson({ workspaceRole: 'admin' }), await aPerson()];
    expect(await findHome(await scopeOf(admin), NOW)).toEqual({ kind: 'welcome', mayLoadSample: true });
    expect(await homeOf(member)).toEqual({
      kind: 'work',
      owed: [],
      upcoming: [],
      decisions: [],
      late: [],
      reachesOpenings: false,
    });
    await anOpening();
    expect(await homeOf(admin)).toMatchObject({ kind: 'work', reachesOpenings: true });
  });
});

describe('the cards somebody owes', () => {
  it('stand longest ago first, with what is to come apart and soonest first', async () => {
    const { person, opening } = await aMemberOf('interviewer');
    const candidacy = await aCandidacy(opening);
    for (const [title, hours] of [
      ['yesterday', 30],
      ['next week', -150],
      ['last week', 170],
      ['tomorrow', -24],
      ['just over', 1.1],
      ['still running', 0.5],
    ] as const) {
      await anInterview(candidacy, [person], { title, startsAt: hoursAgo(hours) });
    }
    const home = await homeOf(person);
    expect(home.owed.map((card) => [card.interview, card.late])).toEqual([
      ['last week', true],
      ['yesterday', true],
      ['just over', false],
    ]);
    expect(home.upcoming.map((card) => card.interview)).toEqual(['still running', 'tomorrow', 'next week']);
  });

  it('tell whether the draft is begun and lead into it', async () => {
    const { person, opening } = await aMemberOf('interviewer');
    const candidacy = await aCandidacy(opening, { name: 'Noa Birk' });
    const interview = await anInterview(candidacy, [person], { startsAt: hoursAgo(3) });
    const id = interview.cards[person.id] ?? '';
    expect((await homeOf(person)).owed).toMatchObject([
      { scorecardId: id, begun: false, candidate: 'Noa Birk' },
    ]);
    await prisma().roleNeed.updateMany({ where: { frozenAt: null }, data: { frozenAt: new Date() } });
    await prisma().scorecard.update({ where: { id }, data: { version: 1 } });
    expect((await homeOf(person)).owed).toMatchObject([{ scorecardId: id, begun: true }]);
  });

  it('leave out what is submitted, cancelled, taken off, or about oneself', async () => {
    const { person, opening } = await aMemberOf('interviewer');
    const candidacy = await aCandidacy(opening);
    const submitted = await anInterview(candidacy, [person]);
    await submitCard(submitted.cards[person.id] ?? '');
    await anInterview(candidacy, [person], { cancelled: true });
    const removed = await anInterview(candidacy, [person]);
    await prisma().assignment.update({
      where: { interviewId_personId: { interviewId: removed.id, personId: person.id } },
      data: { removedAt: NOW },
    });
    await anInterview(await aCandidacy(opening, { email: person.email }), [person]);
    expect((await homeOf(person)).owed).toEqual([]);
  });

  it('are not asked for once the opening is closed', async () => {
    const { person, opening } = await aMemberOf('interviewer');
    await anInterview(await aCandidacy(opening), [person], { startsAt: hoursAgo(48) });
    await prisma().opening.update({ where: { id: opening.id }, data: { status: 'closed' } });
    expect((await homeOf(person)).owed).toEqual([]);
  });
});

describe('what waits for a hiring manager', () => {
  it('is a candidacy with all cards in and nothing decided', async () => {
    const { person, opening } = await aMemberOf('hiring_manager');
    const candidacy = await aCandidacy(opening, { name: 'Ready Rena' });
    await aScoredInterview(candidacy);
    expect((await homeOf(person)).decisions).toMatchObject([
      { candidacyId: candidacy.id, candidate: 'Ready Rena', cards: 1, verdict: 'insufficient_evidence' },
    ]);
    await prisma().decision.create({
      data: { candidacyId: candidacy.id, outcome: 'hold', rationale: 'Wait.', decidedById: person.id },
    });
    expect((await homeOf(person)).decisions).toEqual([]);
  });

  it('is not a candidacy with a card outstanding, theirs or a peer’s', async () => {
    const { person, opening } = await aMemberOf('hiring_manager');
    const [peersTurn, ownTurn] = [await aCandidacy(opening), await aCandidacy(opening)];
    await aScoredInterview(peersTurn);
    await aScoredInterview(ownTurn);
    await anInterview(peersTurn, [await aPerson()]);
    const own = await anInterview(ownTurn, [person]);
    expect((await homeOf(person)).decisions).toEqual([]);
    await submitCard(own.cards[person.id] ?? '');
    expect((await homeOf(person)).decisions.map((decision) => decision.candidacyId)).toEqual([ownTurn.id]);
  });

  it('is remembered as seen where a peer’s card is behind it', async () => {
    const { person, opening } = await aMemberOf('hiring_manager');
    const [peers, own] = [await aCandidacy(opening), await aCandidacy(opening)];
    await aScoredInterview(peers);
    const interview = await anInterview(own, [person]);
    await submitCard(interview.cards[person.id] ?? '');
    await prisma().$transaction((tx) => refreshRecommendation(tx, own.id, NOW));
    expect((await homeOf(person)).decisions).toHaveLength(2);
    expect(await prisma().peerReveal.findMany({ where: { personId: person.id } })).toEqual([
      { candidacyId: peers.id, personId: person.id, firstSeenAt: NOW },
    ]);
  });

  it.each(['recruiter', 'interviewer'] as const)('does not wait for a %s', async (role) => {
    const { person, opening } = await aMemberOf(role);
    await aScoredInterview(await aCandidacy(opening));
    expect((await homeOf(person)).decisions).toEqual([]);
  });

  it('leaves out a candidacy with no card that counts', async () => {
    const { person, opening } = await aMemberOf('hiring_manager');
    const candidacy = await aCandidacy(opening);
    await aScoredInterview(candidacy);
    await prisma().interview.updateMany({ where: { candidacyId: candidacy.id }, data: { cancelledAt: NOW } });
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    expect((await homeOf(person)).decisions).toEqual([]);
  });
});

describe('the late cards a recruiter can chase', () => {
  async function aLateCard(opening: { id: string }) {
    const candidacy = await aCandidacy(opening, { name: 'Noa Birk' });
    const panelist = await aPerson({ name: 'Lena Late' });
    const interview = await anInterview(candidacy, [panelist], { startsAt: hoursAgo(30) });
    return { candidacy, panelist, interview };
  }

  it('name the panelist and the interview, and nothing of the card', async () => {
    const { person, opening } = await aMemberOf('recruiter');
    const { candidacy, panelist, interview } = await aLateCard(opening);
    await prisma().roleNeed.updateMany({ where: { frozenAt: null }, data: { frozenAt: new Date() } });
    await prisma().scorecard.updateMany({ where: { interviewId: interview.id }, data: { version: 7 } });
    const { late } = await homeOf(person);
    expect(late).toMatchObject([
      {
        candidacyId: candidacy.id,
        panelist: 'Lena Late',
        candidate: 'Noa Birk',
        interview: 'First conversation',
      },
    ]);
    expect(Object.keys(late[0] ?? {})).not.toContain('begun');
    expect(JSON.stringify(late)).not.toContain(interview.cards[panelist.id]);
  });

  it('are late from a day after the end of the interview', async () => {
    const { person, opening } = await aMemberOf('recruiter');
    const candidacy = await aCandidacy(opening);
    // Sixty minutes long, so it ended exactly a day ago.
    await anInterview(candidacy, [await aPerson({ name: 'Just In Time' })], { startsAt: hoursAgo(25) });
    await anInterview(candidacy, [await aPerson({ name: 'A Minute Over' })], { startsAt: hoursAgo(25.1) });
    expect((await homeOf(person)).late.map((card) => card.panelist)).toEqual(['A Minute Over']);
  });

  it('stay hidden on a candidacy where the recruiter owes a card', async () => {
    const { person, opening } = await aMemberOf('recruiter');
    const { candidacy } = await aLateCard(opening);
    const own = await anInterview(candidacy, [person], { startsAt: hoursAgo(-24) });
    expect((await homeOf(person)).late).toEqual([]);
    await submitCard(own.cards[person.id] ?? '');
    expect((await homeOf(person)).late).toHaveLength(1);
  });

  it.each(['hiring_manager', 'interviewer'] as const)('are not listed for a %s', async (role) => {
    const { person, opening } = await aMemberOf(role);
    await aLateCard(opening);
    expect((await homeOf(person)).late).toEqual([]);
  });

  it('leave out cancelled interviews, people taken off, and other openings', async () => {
    const { person, opening } = await aMemberOf('recruiter');
    const cancelled = await aLateCard(opening);
    await prisma().interview.update({ where: { id: cancelled.interview.id }, data: { cancelledAt: NOW } });
    const removed = await aLateCard(opening);
    await prisma().assignment.updateMany({
      where: { interviewId: removed.interview.id },
      data: { removedAt: NOW },
    });
    await aLateCard(await anOpening());
    expect((await homeOf(person)).late).toEqual([]);
  });
});
