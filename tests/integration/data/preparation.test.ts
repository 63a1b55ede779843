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
import { changeFocus, findFocusPage } from '@/lib/data/interview-focus';
import { listInterviews } from '@/lib/data/interview-list';
import { findCalendarEntry, findPreparation } from '@/lib/data/interview-preparation';
import { findInterviewSeat } from '@/lib/data/interview-seat';
import { findTopicStanding, shareTopic, withdrawTopic } from '@/lib/data/interview-topic';
import type { Scope } from '@/lib/data/scope';
import { findEditorCard } from '@/lib/data/scorecard';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');
const TOMORROW = new Date('2026-06-02T12:00:00Z');

async function aScene() {
  const [manager, first, second, outsider] = await Promise.all([
    aPerson({ name: 'Mara Quill' }),
    aPerson({ name: 'Ivo Marsh' }),
    aPerson({ name: 'Pia Lund' }),
    aPerson({ name: 'Otto Reyes' }),
  ]);
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: first, role: 'interviewer' },
      { person: second, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [first, second]);
  return {
    ...{ manager, first, second, outsider, opening, candidacy, interview },
    managing: await scopeOf(manager),
    asFirst: await scopeOf(first),
  };
}

async function standingOn(scope: Scope, interviewId: string) {
  const standing = await findInterviewStanding(scope, interviewId);
  if (!standing) throw new Error('Out of reach.');
  return standing;
}

async function seatAt(scope: Scope, interviewId: string) {
  const seat = await findInterviewSeat(scope, interviewId);
  if (!seat) throw new Error('No such interview.');
  return seat;
}

const FOCUS = { competencies: ['business_acumen'], questions: ['missed-commitment'] } as const;
const focusFor = (personId: string) => ({
  personId,
  competencies: [...FOCUS.competencies],
  questions: [...FOCUS.questions],
});

describe('who asks what', () => {
  it('is kept from planning on, for each panelist alone, without keys the kit does not hold', async () => {
    const { opening, candidacy, first, second, managing } = await aScene();
    const kit = await prisma().kit.findFirstOrThrow();
    const outcome = await planInterview(managing, opening.id, {
      candidacyId: candidacy.id,
      title: 'Second',
      startsAt: TOMORROW,
      durationMinutes: 45,
      kitId: kit.id,
      panelists: [first.id, second.id],
      focuses: [{ ...focusFor(first.id), questions: ['made-up', 'missed-commitment'] }],
    });
    const interviewId = outcome.ok ? outcome.value.interviewId : '';
    const page = await findFocusPage(managing, interviewId);
    const here = page?.seats.filter((seat) => seat.interviewId === interviewId);
    expect(here?.map(({ name, focus }) => [name, focus])).toEqual([
      ['Ivo Marsh', FOCUS],
      ['Pia Lund', { competencies: [], questions: [] }],
    ]);
    expect(page?.seats).toHaveLength(4);
  });

  it('marks the panelist’s own questions on their card and puts them first in their preparation', async () => {
    const { interview, first, second, managing, asFirst } = await aScene();
    await changeFocus(managing, await standingOn(managing, interview.id), [focusFor(first.id)]);
    const card = await findEditorCard(asFirst, interview.cards[first.id] ?? '');
    expect(card?.questions.map((question) => question.focus)).toEqual([true, ...Array(8).fill(false)]);
    const peer = await findEditorCard(await scopeOf(second), interview.cards[second.id] ?? '');
    expect(peer?.questions.some((question) => question.focus)).toBe(false);
    const preparation = await findPreparation(asFirst, interview.id);
    expect(preparation?.own?.focus).toEqual(FOCUS);
    expect(preparation?.questions.map(({ key }) => key)).toEqual(['missed-commitment']);
    expect(preparation?.otherQuestions).toHaveLength(8);
  });

  it('is told in the trail by its size, and refused once the interview is cancelled', async () => {
    const { interview, first, managing } = await aScene();
    const standing = await standingOn(managing, interview.id);
    await changeFocus(managing, standing, [focusFor(first.id)]);
    const event = await prisma().auditEvent.findFirstOrThrow({
      where: { action: 'interview.focus_changed', resourceId: interview.id },
    });
    expect(event.detail).toEqual({ panelists: 1 });
    await cancelInterview(managing, standing, NOW);
    expect(await changeFocus(managing, standing, [])).toEqual({ ok: false, code: 'interview_cancelled' });
  });

  it('is planned by those who run the opening only', async () => {
    const { interview, outsider, asFirst } = await aScene();
    expect(await findFocusPage(asFirst, interview.id)).toBeNull();
    expect(await findFocusPage(await scopeOf(outsider), interview.id)).toBeNull();
  });
});

describe('a plan that changes', () => {
  it('loses no note, rating, focus or topic when moved, given to others, and cancelled', async () => {
    const { interview, first, second, managing, manager } = await aScene();
    const standing = await standingOn(managing, interview.id);
    await changeFocus(managing, standing, [focusFor(first.id)]);
    await shareTopic(managing, await seatAt(managing, interview.id), 'the move to two teams');
    await prisma().note.create({
      data: {
        scorecardId: interview.cards[first.id] ?? '',
        questionId: interview.questionIds[0] ?? '',
        text: 'Named the risk before I asked.',
      },
    });
    await submitCard(interview.cards[second.id] ?? '');
    const before = await everything();
    await rescheduleInterview(managing, standing, { startsAt: TOMORROW, durationMinutes: 30 });
    await removePanelist(managing, standing, { personId: first.id, now: NOW });
    await addPanelist(managing, standing, manager.id);
    await cancelInterview(managing, standing, NOW);
    const after = await everything();
    expect(after.notes).toEqual(before.notes);
    expect(after.ratings).toEqual(before.ratings);
    expect(after.topics).toEqual(before.topics);
    expect(after.cards).toEqual(expect.arrayContaining(before.cards));
    expect(after.focuses).toEqual(expect.arrayContaining(before.focuses));
  });

  it('gives somebody put back on the panel the focus they had', async () => {
    const { interview, first, managing, asFirst } = await aScene();
    const standing = await standingOn(managing, interview.id);
    await changeFocus(managing, standing, [focusFor(first.id)]);
    await removePanelist(managing, standing, { personId: first.id, now: NOW });
    await changeFocus(managing, standing, [{ personId: first.id, competencies: [], questions: [] }]);
    await addPanelist(managing, standing, first.id);
    expect((await findPreparation(asFirst, interview.id))?.own?.focus).toEqual(FOCUS);
  });
});

async function everything() {
  const [notes, ratings, cards, topics, focuses] = await Promise.all([
    prisma().note.findMany({ orderBy: { id: 'asc' } }),
    prisma().rating.findMany({ orderBy: [{ scorecardId: 'asc' }, { competency: 'asc' }] }),
    prisma().scorecard.findMany({ orderBy: { id: 'asc' } }),
    prisma().interviewTopic.findMany({ orderBy: { id: 'asc' } }),
    prisma().assignment.findMany({
      select: { interviewId: true, personId: true, focusCompetencies: true, focusQuestions: true },
    }),
  ]);
  return { notes, ratings, cards, topics, focuses };
}

describe('a preparation', () => {
  it('is open to the panel and to those who run the opening, and to nobody else', async () => {
    const { interview, opening, manager, first, second, outsider } = await aScene();
    const elsewhere = await anInterview(await aCandidacy(opening), [second]);
    for (const person of [manager, first, second]) {
      expect(await findPreparation(await scopeOf(person), interview.id)).not.toBeNull();
    }
    expect(await findPreparation(await scopeOf(outsider), interview.id)).toBeNull();
    expect(await findPreparation(await scopeOf(first), elsewhere.id)).toBeNull();
    expect(await findCalendarEntry(await scopeOf(first), elsewhere.id)).toBeNull();
    expect(await findPreparation(await scopeOf(manager), 'unknown')).toBeNull();
  });

  it('is closed to the candidate, and to somebody taken off the panel', async () => {
    const { opening, interview, first, managing } = await aScene();
    const insider = await aPerson({ workspaceRole: 'admin' });
    const own = await anInterview(await aCandidacy(opening, { email: insider.email }), [first]);
    expect(await findPreparation(await scopeOf(insider), own.id)).toBeNull();
    expect(await findCalendarEntry(await scopeOf(insider), own.id)).toBeNull();
    const standing = await standingOn(managing, interview.id);
    await removePanelist(managing, standing, { personId: first.id, now: NOW });
    expect(await findPreparation(await scopeOf(first), interview.id)).toBeNull();
  });

  it('says the same to a panelist who owes a card whatever a peer has handed in', async () => {
    const { interview, second, asFirst } = await aScene();
    const before = await findPreparation(asFirst, interview.id);
    await submitCard(interview.cards[second.id] ?? '', {
      overall: 'strong_yes',
      notes: [{ questionId: interview.questionIds[0] ?? '', text: 'Turned to the platform unasked.' }],
    });
    expect(await findPreparation(asFirst, interview.id)).toEqual(before);
  });

  it('offers the own card while it is a draft', async () => {
    const { interview, first, asFirst } = await aScene();
    const card = interview.cards[first.id] ?? '';
    expect((await findPreparation(asFirst, interview.id))?.own?.draftId).toBe(card);
    await submitCard(card);
    expect((await findPreparation(asFirst, interview.id))?.own?.draftId).toBeNull();
  });

  it('is linked for the panel and those who run the opening', async () => {
    const { opening, interview, candidacy, first, second, managing, asFirst } = await aScene();
    const other = await anInterview(candidacy, [second]);
    const linked = async (scope: Scope) =>
      (await listInterviews(scope, opening.id, NOW))
        ?.filter(({ mayPrepare }) => mayPrepare)
        .map(({ id }) => id)
        .sort();
    expect(await linked(managing)).toEqual([interview.id, other.id].sort());
    expect(await linked(asFirst)).toEqual([interview.id]);
    expect(first.id).not.toBe(second.id);
  });
});

describe('topics for a panel', () => {
  it('reach the whole panel before any card is in, under the name of the hiring manager', async () => {
    const { interview, managing, asFirst } = await aScene();
    await shareTopic(managing, await seatAt(managing, interview.id), 'the move to two teams');
    expect((await findPreparation(asFirst, interview.id))?.topics).toMatchObject([
      { text: 'the move to two teams', author: 'Mara Quill' },
    ]);
    const event = await prisma().auditEvent.findFirstOrThrow({
      where: { action: 'topic.shared', resourceId: interview.id },
    });
    expect(event.detail).toEqual({});
  });

  it('leave sight when withdrawn and stay on record', async () => {
    const { interview, managing, asFirst } = await aScene();
    await shareTopic(managing, await seatAt(managing, interview.id), 'pricing');
    const { id } = await prisma().interviewTopic.findFirstOrThrow({ where: { interviewId: interview.id } });
    const standing = await findTopicStanding(managing, id);
    if (!standing) throw new Error('Out of reach.');
    await withdrawTopic(managing, standing, NOW);
    expect((await findPreparation(asFirst, interview.id))?.topics).toEqual([]);
    expect(await prisma().interviewTopic.findUniqueOrThrow({ where: { id } })).toMatchObject({
      text: 'pricing',
      withdrawnAt: NOW,
    });
  });

  it('are ten at most, each once, and none for an interview that was cancelled', async () => {
    const { interview, managing } = await aScene();
    const seat = await seatAt(managing, interview.id);
    for (let topic = 1; topic <= 10; topic += 1) await shareTopic(managing, seat, `topic ${topic}`);
    expect(await shareTopic(managing, seat, 'topic 1')).toEqual({ ok: true, value: null });
    expect(await shareTopic(managing, seat, 'one more')).toEqual({ ok: false, code: 'too_many_topics' });
    await cancelInterview(managing, await standingOn(managing, interview.id), NOW);
    expect(await shareTopic(managing, seat, 'late')).toEqual({ ok: false, code: 'interview_cancelled' });
  });

  it('cannot be reworded or deleted, not even past the application', async () => {
    const { interview, managing } = await aScene();
    await shareTopic(managing, await seatAt(managing, interview.id), 'pricing');
    const where = { interviewId: interview.id };
    await expect(prisma().interviewTopic.updateMany({ where, data: { text: 'no' } })).rejects.toThrow();
    await expect(prisma().interviewTopic.deleteMany({ where })).rejects.toThrow();
  });
});

describe('what a calendar is told', () => {
  it('counts every move and the cancellation, and nothing else', async () => {
    const { interview, first, managing, asFirst } = await aScene();
    const standing = await standingOn(managing, interview.id);
    const entry = async () => findCalendarEntry(asFirst, interview.id);
    expect(await entry()).toMatchObject({ sequence: 0, cancelled: false });
    await changeFocus(managing, standing, [focusFor(first.id)]);
    await rescheduleInterview(managing, standing, { startsAt: TOMORROW, durationMinutes: 30 });
    expect(await entry()).toMatchObject({ sequence: 1, startsAt: TOMORROW, durationMinutes: 30 });
    await cancelInterview(managing, standing, NOW);
    expect(await entry()).toMatchObject({ sequence: 2, cancelled: true });
    await cancelInterview(managing, standing, NOW);
    expect(await entry()).toMatchObject({ sequence: 2 });
  });
});
