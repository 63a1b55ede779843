import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import {
  addPanelist,
  cancelInterview,
  findInterviewStanding,
  planInterview,
  removePanelist,
  rescheduleInterview,
} from '@/lib/data/interview';
import { findPlanningChoices, listInterviews } from '@/lib/data/interview-list';
import { setOpeningStatus } from '@/lib/data/opening';
import type { Scope } from '@/lib/data/scope';
import { canInOpening } from '@/lib/domain/policy/policy';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');
const YESTERDAY = new Date('2026-05-31T12:00:00Z');
const TOMORROW = new Date('2026-06-02T12:00:00Z');

async function aScene() {
  const [recruiter, first, second] = await Promise.all([
    aPerson({ name: 'Rhea Cole' }),
    aPerson({ name: 'Ivo Marsh' }),
    aPerson({ name: 'Pia Lund' }),
  ]);
  const opening = await anOpening({
    members: [
      { person: recruiter, role: 'recruiter' },
      { person: first, role: 'interviewer' },
      { person: second, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  return { recruiter, first, second, opening, candidacy, scope: await scopeOf(recruiter) };
}

async function aPlan(given: { candidacyId: string; panelists: readonly { id: string }[] }) {
  const kit = await prisma().kit.findFirstOrThrow();
  return {
    candidacyId: given.candidacyId,
    title: 'Leadership',
    startsAt: TOMORROW,
    durationMinutes: 60,
    kitId: kit.id,
    panelists: given.panelists.map((person) => person.id),
  };
}

async function standingOn(scope: Scope, interviewId: string) {
  const standing = await findInterviewStanding(scope, interviewId);
  if (!standing) throw new Error('Out of reach.');
  return standing;
}

/** Everything anybody wrote, to be compared before and after. */
async function everythingWritten() {
  const [notes, evidence, ratings, cards] = await Promise.all([
    prisma().note.findMany({ orderBy: { id: 'asc' } }),
    prisma().evidence.findMany({ orderBy: { id: 'asc' } }),
    prisma().rating.findMany({ orderBy: [{ scorecardId: 'asc' }, { competency: 'asc' }] }),
    prisma().scorecard.findMany({ orderBy: { id: 'asc' } }),
  ]);
  return { notes, evidence, ratings, cards };
}

async function writeSomething(interview: Awaited<ReturnType<typeof anInterview>>, personId: string) {
  await prisma().note.create({
    data: {
      scorecardId: interview.cards[personId] ?? '',
      questionId: interview.questionIds[0] ?? '',
      text: 'Named the risk before I asked.',
      evidence: {
        create: {
          start: 0,
          end: 5,
          orientation: 'strategic',
          signal: 's',
          origin: 'added',
          catalogueVersion: 't',
        },
      },
    },
  });
  await prisma().rating.create({
    data: { scorecardId: interview.cards[personId] ?? '', competency: 'business_acumen', level: 3 },
  });
}

describe('planning an interview', () => {
  it('gives every panelist a draft card on the newest version of the kit', async () => {
    const { first, second, opening, candidacy, scope } = await aScene();
    const question = {
      position: 1,
      key: 'k',
      text: 't',
      why: 'w',
      listenStrategic: 's',
      listenOperational: 'o',
    };
    const kit = await prisma().kit.create({
      data: {
        name: 'Own kit',
        description: '',
        versions: {
          create: [1, 2].map((version) => ({ version, questions: { create: question } })),
        },
      },
      include: { versions: { orderBy: { version: 'desc' } } },
    });
    const plan = {
      ...(await aPlan({ candidacyId: candidacy.id, panelists: [first, second] })),
      kitId: kit.id,
    };
    const outcome = await planInterview(scope, opening.id, plan);
    expect(outcome.ok).toBe(true);
    const interview = await prisma().interview.findFirstOrThrow({
      where: { candidacyId: candidacy.id },
      include: { assignments: { include: { scorecards: true } } },
    });
    expect(interview.kitVersionId).toBe(kit.versions[0]?.id);
    expect(interview.assignments.flatMap((row) => row.scorecards)).toMatchObject([
      { status: 'draft', revision: 1, version: 0 },
      { status: 'draft', revision: 1, version: 0 },
    ]);
  });

  it('refuses panelists who are not on the team, are deactivated, or are the candidate', async () => {
    const { recruiter, first, second, opening, scope } = await aScene();
    const stranger = await aPerson();
    await prisma().person.update({ where: { id: second.id }, data: { deactivatedAt: NOW } });
    const candidacy = await aCandidacy(opening, { name: 'Ivo Marsh', email: first.email });
    for (const panelist of [stranger, second, first]) {
      const plan = await aPlan({ candidacyId: candidacy.id, panelists: [recruiter, panelist] });
      expect(await planInterview(scope, opening.id, plan)).toMatchObject({
        code: 'invalid',
        fields: { panelists: expect.any(String) },
      });
    }
    expect(await prisma().interview.count({ where: { candidacyId: candidacy.id } })).toBe(0);
  });

  it('refuses a candidate of another opening, one’s own candidacy, an unknown kit and a closed opening', async () => {
    const { recruiter, first, opening, candidacy, scope } = await aScene();
    const elsewhere = await aCandidacy(await anOpening());
    const own = await aCandidacy(opening, { email: recruiter.email });
    for (const { id } of [elsewhere, own]) {
      const plan = await aPlan({ candidacyId: id, panelists: [first] });
      expect(await planInterview(scope, opening.id, plan)).toMatchObject({
        fields: { candidacyId: expect.any(String) },
      });
    }
    const plan = await aPlan({ candidacyId: candidacy.id, panelists: [first] });
    expect(await planInterview(scope, opening.id, { ...plan, kitId: 'none' })).toMatchObject({
      fields: { kitId: expect.any(String) },
    });
    await setOpeningStatus(scope, opening.id, 'closed');
    expect(await planInterview(scope, opening.id, plan)).toEqual({ ok: false, code: 'opening_closed' });
  });

  it('offers its choices only to those who may plan', async () => {
    const { recruiter, first, opening, scope } = await aScene();
    await aCandidacy(opening, { name: 'Own Application', email: recruiter.email });
    const choices = await findPlanningChoices(scope, opening.id);
    expect(choices?.candidates.map((one) => one.name)).toEqual(['Noa Birk']);
    expect(choices?.team).toHaveLength(3);
    expect(await findPlanningChoices(await scopeOf(first), opening.id)).toBeNull();
    expect(await findPlanningChoices(await scopeOf(await aPerson()), opening.id)).toBeNull();
  });
});

describe('changing an interview', () => {
  it('is refused to interviewers, and the interview is unknown to whoever does not reach it', async () => {
    const { recruiter, first, second, opening, candidacy, scope } = await aScene();
    const interview = await anInterview(candidacy, [first]);
    expect(canInOpening(await standingOn(scope, interview.id), 'interview.plan').allowed).toBe(true);
    expect(canInOpening(await standingOn(await scopeOf(first), interview.id), 'interview.plan')).toEqual({
      allowed: false,
      refusal: 'needs_recruiter',
    });
    expect(await findInterviewStanding(await scopeOf(second), interview.id)).toBeNull();
    expect(await findInterviewStanding(await scopeOf(await aPerson()), interview.id)).toBeNull();
    const own = await anInterview(await aCandidacy(opening, { email: recruiter.email }), [first]);
    expect(await findInterviewStanding(scope, own.id)).toBeNull();
  });

  it('of time, by cancelling or by swapping a panelist deletes nothing that was written', async () => {
    const { recruiter, first, second, candidacy, scope } = await aScene();
    const interview = await anInterview(candidacy, [recruiter, first]);
    await writeSomething(interview, first.id);
    await submitCard(interview.cards[recruiter.id] ?? '', {
      notes: [{ questionId: interview.questionIds[0] ?? '', text: 'Answered in one breath.' }],
    });
    const before = await everythingWritten();
    const standing = await standingOn(scope, interview.id);
    await rescheduleInterview(scope, standing, { startsAt: TOMORROW, durationMinutes: 45 });
    await removePanelist(scope, standing, { personId: first.id, now: NOW });
    await removePanelist(scope, standing, { personId: recruiter.id, now: NOW });
    expect(await everythingWritten()).toEqual(before);
    await addPanelist(scope, standing, second.id);
    await cancelInterview(scope, standing, NOW);
    const after = await everythingWritten();
    expect(after.notes).toEqual(before.notes);
    expect(after.evidence).toEqual(before.evidence);
    expect(after.ratings).toEqual(before.ratings);
    expect(after.cards).toEqual(expect.arrayContaining(before.cards));
    expect(after.cards).toHaveLength(before.cards.length + 1);
  });

  it('puts somebody back on with the card they left', async () => {
    const { first, candidacy, scope } = await aScene();
    const interview = await anInterview(candidacy, [first]);
    await writeSomething(interview, first.id);
    const standing = await standingOn(scope, interview.id);
    await removePanelist(scope, standing, { personId: first.id, now: NOW });
    const before = await everythingWritten();
    expect(await addPanelist(scope, standing, first.id)).toEqual({ ok: true, value: null });
    expect(await addPanelist(scope, standing, first.id)).toEqual({ ok: true, value: null });
    expect(await everythingWritten()).toEqual(before);
    const trail = await prisma().auditEvent.findMany({
      where: { resourceId: interview.id },
      orderBy: { id: 'asc' },
    });
    expect(trail.map((event) => event.action)).toEqual(['panelist.removed', 'panelist.added']);
  });

  it('adds nobody from outside the team, nor the candidate', async () => {
    const { recruiter, first, opening, scope } = await aScene();
    const candidacy = await aCandidacy(opening, { email: first.email });
    const standing = await standingOn(scope, (await anInterview(candidacy, [recruiter])).id);
    for (const person of [await aPerson(), first]) {
      expect(await addPanelist(scope, standing, person.id)).toMatchObject({
        fields: { personId: expect.any(String) },
      });
    }
    expect(await prisma().scorecard.count({ where: { panelistId: first.id } })).toBe(0);
  });

  it('is over once it is cancelled', async () => {
    const { first, second, candidacy, scope } = await aScene();
    const standing = await standingOn(scope, (await anInterview(candidacy, [first])).id);
    await cancelInterview(scope, standing, NOW);
    await cancelInterview(scope, standing, TOMORROW);
    const stored = await prisma().interview.findUniqueOrThrow({ where: { id: standing.interviewId } });
    expect(stored.cancelledAt).toEqual(NOW);
    const time = { startsAt: TOMORROW, durationMinutes: 30 };
    expect(await rescheduleInterview(scope, standing, time)).toMatchObject({ code: 'interview_cancelled' });
    expect(await addPanelist(scope, standing, second.id)).toMatchObject({ code: 'interview_cancelled' });
  });

  it('recomputes the recommendation without the cards of a cancelled interview', async () => {
    const { recruiter, first, second, candidacy, scope } = await aScene();
    const kept = await anInterview(candidacy, [recruiter, first]);
    const dropped = await anInterview(candidacy, [second]);
    for (const [interview, person] of [
      [kept, recruiter],
      [kept, first],
      [dropped, second],
    ] as const) {
      await submitCard(interview.cards[person.id] ?? '');
    }
    await cancelInterview(scope, await standingOn(scope, dropped.id), NOW);
    const latest = await prisma().recommendation.findFirstOrThrow({ where: { candidacyId: candidacy.id } });
    expect(latest).toMatchObject({ cards: 2, verdict: 'insufficient_evidence' });
  });
});

describe('the list of interviews', () => {
  it('tells the state of a card to its author and, once unsealed, to those who run the opening', async () => {
    const { recruiter, first, second, opening, candidacy, scope } = await aScene();
    const interview = await anInterview(candidacy, [recruiter, first, second], { startsAt: YESTERDAY });
    await submitCard(interview.cards[first.id] ?? '');
    const statesFor = async (viewer: Scope) =>
      Object.fromEntries(
        ((await listInterviews(viewer, opening.id, NOW)) ?? []).flatMap((row) =>
          row.panelists.map((panelist) => [panelist.personId, panelist.card]),
        ),
      );
    const [r, f, s] = [recruiter.id, first.id, second.id];
    expect(await statesFor(scope)).toEqual({ [r]: 'owed', [f]: 'withheld', [s]: 'withheld' });
    await submitCard(interview.cards[recruiter.id] ?? '');
    expect(await statesFor(scope)).toEqual({ [r]: 'in', [f]: 'in', [s]: 'owed' });
    expect(await statesFor(await scopeOf(first))).toEqual({ [r]: 'withheld', [f]: 'in', [s]: 'withheld' });
  });

  it('calls no card owed before the conversation is over', async () => {
    const { first, opening, candidacy, scope } = await aScene();
    await anInterview(candidacy, [first], { startsAt: new Date(NOW.getTime() - 30 * 60_000) });
    const states = async (now: Date) =>
      (await listInterviews(scope, opening.id, now))?.map((row) => row.panelists[0]?.card);
    expect(await states(NOW)).toEqual(['waiting']);
    expect(await states(new Date(NOW.getTime() + 30 * 60_000))).toEqual(['owed']);
  });

  it('keeps a card in while its author drafts an amendment', async () => {
    const { first, opening, candidacy, scope } = await aScene();
    const interview = await anInterview(candidacy, [first], { startsAt: YESTERDAY });
    await submitCard(interview.cards[first.id] ?? '');
    await prisma().scorecard.create({
      data: { interviewId: interview.id, panelistId: first.id, revision: 2 },
    });
    const [row] = (await listInterviews(scope, opening.id, NOW)) ?? [];
    expect(row?.panelists).toMatchObject([{ card: 'in', ownCardId: null }]);
  });

  it('holds for interviewers their own candidates only, and nothing for outsiders', async () => {
    const { first, second, opening, candidacy } = await aScene();
    await anInterview(candidacy, [first]);
    await anInterview(await aCandidacy(opening, { name: 'Other' }), [second]);
    const rows = await listInterviews(await scopeOf(first), opening.id, NOW);
    expect(rows?.map((row) => row.candidate)).toEqual(['Noa Birk']);
    expect(await listInterviews(await scopeOf(await aPerson()), opening.id, NOW)).toBeNull();
  });
});
