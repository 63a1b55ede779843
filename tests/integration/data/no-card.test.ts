import { describe, expect, it } from 'vitest';
import { listAuditPage } from '@/lib/data/audit-log';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { tallyPanels } from '@/lib/data/candidate-panel';
import { prisma } from '@/lib/data/database/current';
import { findHome } from '@/lib/data/home';
import { listInterviews } from '@/lib/data/interview-list';
import { awaitCardAgain, findOwnSeat, waiveCard } from '@/lib/data/no-card';
import { listOpenings } from '@/lib/data/opening-list';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-25T12:00:00Z');
const WAIVER = { reason: 'did_not_take_place', note: '', byLink: false } as const;

async function aPanel(startsAt = new Date('2026-11-23T10:00:00Z')) {
  const people = {
    recruiter: await aPerson({ name: 'Rita Recruits' }),
    manager: await aPerson({ name: 'Hana Hires' }),
    panelist: await aPerson({ name: 'Petra Panel' }),
    peer: await aPerson({ name: 'Pio Peer' }),
  };
  const opening = await anOpening({
    members: [
      { person: people.recruiter, role: 'recruiter' },
      { person: people.manager, role: 'hiring_manager' },
      { person: people.panelist, role: 'interviewer' },
      { person: people.peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [people.panelist, people.peer], { startsAt });
  const peerCard = interview.cards[people.peer.id] ?? '';
  await submitCard(peerCard);
  return {
    opening,
    candidacy,
    peerCard,
    seat: { interviewId: interview.id, personId: people.panelist.id },
    peerSeat: { interviewId: interview.id, personId: people.peer.id },
    recruiter: await scopeOf(people.recruiter),
    manager: await scopeOf(people.manager),
    panelist: await scopeOf(people.panelist),
    peer: await scopeOf(people.peer),
    ownCard: interview.cards[people.panelist.id] ?? '',
  };
}

const owedOf = async (scope: Awaited<ReturnType<typeof scopeOf>>) => {
  const home = await findHome(scope, NOW);
  return home.kind === 'work' ? { mine: home.owed.length, late: home.late.length } : null;
};

describe('a card that is not due', () => {
  it('leaves every list of what is owed, for its panelist and for those who wait', async () => {
    const { seat, panelist, recruiter, manager, opening, candidacy } = await aPanel();
    expect(await owedOf(panelist)).toMatchObject({ mine: 1 });
    expect(await owedOf(recruiter)).toMatchObject({ late: 1 });
    expect(await waiveCard(panelist, seat, WAIVER, NOW)).toEqual({ ok: true, value: null });
    expect(await owedOf(panelist)).toMatchObject({ mine: 0 });
    expect(await owedOf(recruiter)).toMatchObject({ late: 0 });
    const listed = (await listOpenings(recruiter, NOW)).find(({ id }) => id === opening.id);
    expect(listed?.owed).toEqual({ mine: 0, others: 0 });
    const tallies = await tallyPanels(manager, [candidacy.id], NOW);
    expect(tallies.get(candidacy.id)).toMatchObject({ submitted: 1, owed: 0, waiting: 0, owing: [] });
    const page = await findCandidacyPage(manager, candidacy.id, NOW);
    expect(page?.kind === 'open' && page.panel.outstanding).toEqual([]);
  });

  it('shows its reason to who runs the opening, and to nobody who is sealed', async () => {
    const { seat, panelist, recruiter, peer, opening } = await aPanel();
    await waiveCard(panelist, seat, { ...WAIVER, reason: 'other', note: 'Moved to spring.' }, NOW);
    const panelistAsSeenBy = async (scope: typeof recruiter) =>
      (await listInterviews(scope, opening.id, NOW))?.[0]?.panelists.find(
        ({ personId }) => personId === seat.personId,
      );
    expect(await panelistAsSeenBy(recruiter)).toMatchObject({
      card: 'not_due',
      noCard: { reason: 'other', note: 'Moved to spring.' },
      mayWaive: true,
    });
    expect(await panelistAsSeenBy(peer)).toMatchObject({ card: 'withheld', noCard: null, mayWaive: false });
    expect(await panelistAsSeenBy(panelist)).toMatchObject({ card: 'not_due' });
  });

  it('opens nothing of the peers to its panelist', async () => {
    const { seat, panelist, candidacy, opening, peerCard, peerSeat } = await aPanel();
    await waiveCard(panelist, seat, WAIVER, NOW);
    expect((await findCandidacyPage(panelist, candidacy.id, NOW))?.kind).toBe('sealed');
    expect(await findReadOnlyCard(panelist, peerCard, NOW)).toBeNull();
    const panel = (await listInterviews(panelist, opening.id, NOW))?.[0]?.panelists ?? [];
    expect(panel.find(({ personId }) => personId === peerSeat.personId)?.card).toBe('withheld');
  });

  it('is due again once that is said, and can still be submitted while it is not', async () => {
    const { seat, panelist, recruiter, ownCard } = await aPanel();
    await waiveCard(recruiter, seat, WAIVER, NOW);
    expect(await owedOf(panelist)).toMatchObject({ mine: 0 });
    expect(await awaitCardAgain(panelist, seat, { now: NOW, byLink: false })).toMatchObject({ ok: true });
    expect(await owedOf(panelist)).toMatchObject({ mine: 1 });
    await waiveCard(panelist, seat, WAIVER, NOW);
    await submitCard(ownCard);
    expect((await findOwnSeat(panelist, seat.interviewId, NOW))?.submitted).toBe(true);
    expect(await waiveCard(panelist, seat, WAIVER, NOW)).toEqual({ ok: false, code: 'already_submitted' });
  });
});

describe('who may say it', () => {
  it('is not a peer, nor somebody of another opening', async () => {
    const { seat, peer } = await aPanel();
    const stranger = await scopeOf(await aPerson());
    expect(await waiveCard(peer, seat, WAIVER, NOW)).toEqual({ ok: false, code: 'needs_recruiter' });
    expect(await waiveCard(stranger, seat, WAIVER, NOW)).toEqual({ ok: false, code: 'not_reachable' });
  });

  it('is not a manager who owes a card there, whom the answer would tell whether the peer is in', async () => {
    const { seat, peerSeat, manager } = await aPanel();
    await prisma().assignment.create({
      data: { interviewId: seat.interviewId, personId: manager.personId, scorecards: { create: {} } },
    });
    for (const other of [seat, peerSeat]) {
      expect(await waiveCard(manager, other, WAIVER, NOW)).toEqual({ ok: false, code: 'owes_card' });
    }
    const own = { ...seat, personId: manager.personId };
    expect(await waiveCard(manager, own, WAIVER, NOW)).toMatchObject({ ok: true });
    expect(await waiveCard(manager, seat, WAIVER, NOW)).toEqual({ ok: false, code: 'owes_card' });
  });

  it('is nobody before the interview begins', async () => {
    const { seat, panelist } = await aPanel(new Date('2026-11-25T12:00:01Z'));
    expect(await waiveCard(panelist, seat, WAIVER, NOW)).toEqual({ ok: false, code: 'interview_to_come' });
  });
});

describe('the trail', () => {
  it('tells who said it of whom, and keeps it from an admin who owes a card there', async () => {
    const { seat, panelist } = await aPanel();
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    await waiveCard(panelist, seat, { ...WAIVER, byLink: true }, NOW);
    const linesOf = async () =>
      ((await listAuditPage(admin, { action: 'scorecard.waived' }))?.lines ?? []).filter(
        ({ detail }) => detail.personId === seat.personId,
      );
    expect(await linesOf()).toMatchObject([
      {
        actor: 'Petra Panel',
        subject: 'Petra Panel',
        detail: { reason: 'did_not_take_place', byLink: true },
      },
    ]);
    await prisma().assignment.create({
      data: { interviewId: seat.interviewId, personId: admin.personId, scorecards: { create: {} } },
    });
    expect(await linesOf()).toEqual([]);
  });
});
