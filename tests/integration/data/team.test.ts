import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { changeMemberRole, findTeam, removeMember } from '@/lib/data/team';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');

async function aTeam() {
  const [recruiter, interviewer] = await Promise.all([
    aPerson({ name: 'Rhea Cole' }),
    aPerson({ name: 'Ivo Marsh' }),
  ]);
  const opening = await anOpening({
    members: [
      { person: recruiter, role: 'recruiter' },
      { person: interviewer, role: 'interviewer' },
    ],
  });
  return { recruiter, interviewer, opening, scope: await scopeOf(recruiter) };
}

describe('a team', () => {
  it('is read by its members, managed by those who run the opening, unknown to others', async () => {
    const { interviewer, opening, scope } = await aTeam();
    expect(await findTeam(scope, opening.id)).toMatchObject({
      mayManage: true,
      members: [{ role: 'recruiter', isViewer: true }, { role: 'interviewer' }],
    });
    expect(await findTeam(await scopeOf(interviewer), opening.id)).toMatchObject({ mayManage: false });
    expect(await findTeam(await scopeOf(await aPerson()), opening.id)).toBeNull();
  });

  it('is never left without somebody who can run the opening', async () => {
    const { recruiter, interviewer, opening, scope } = await aTeam();
    const lost = { ok: false, code: 'last_in_charge' };
    const demotion = { personId: recruiter.id, role: 'interviewer' } as const;
    expect(await changeMemberRole(scope, opening.id, demotion)).toEqual(lost);
    expect(await removeMember(scope, opening.id, { personId: recruiter.id, now: NOW })).toEqual(lost);
    await changeMemberRole(scope, opening.id, { personId: interviewer.id, role: 'hiring_manager' });
    expect(await changeMemberRole(scope, opening.id, demotion)).toMatchObject({ ok: true });
  });

  it('lets two who step back at once leave one in charge', async () => {
    const { recruiter, interviewer, opening, scope } = await aTeam();
    await changeMemberRole(scope, opening.id, { personId: interviewer.id, role: 'hiring_manager' });
    const outcomes = await Promise.all(
      [recruiter, interviewer].map(({ id }) =>
        changeMemberRole(scope, opening.id, { personId: id, role: 'interviewer' }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it('does not count a deactivated person as in charge', async () => {
    const { recruiter, interviewer, opening, scope } = await aTeam();
    await changeMemberRole(scope, opening.id, { personId: interviewer.id, role: 'hiring_manager' });
    await prisma().person.update({ where: { id: interviewer.id }, data: { deactivatedAt: NOW } });
    expect(await removeMember(scope, opening.id, { personId: recruiter.id, now: NOW })).toMatchObject({
      code: 'last_in_charge',
    });
  });
});

describe('leaving a team', () => {
  it('keeps every card and note, and ends the wait for cards not written', async () => {
    const { interviewer, opening, scope } = await aTeam();
    const candidacy = await aCandidacy(opening);
    const scored = await anInterview(candidacy, [interviewer]);
    const begun = await anInterview(candidacy, [interviewer]);
    await submitCard(scored.cards[interviewer.id] ?? '', {
      notes: [{ questionId: scored.questionIds[0] ?? '', text: 'Spoke plainly.' }],
    });
    await prisma().note.create({
      data: {
        scorecardId: begun.cards[interviewer.id] ?? '',
        questionId: begun.questionIds[0] ?? '',
        text: 'Half a thought',
      },
    });
    const kept = await prisma().note.findMany({ orderBy: { id: 'asc' } });
    await removeMember(scope, opening.id, { personId: interviewer.id, now: NOW });
    expect(await prisma().note.findMany({ orderBy: { id: 'asc' } })).toEqual(kept);
    expect(await prisma().scorecard.count({ where: { panelistId: interviewer.id } })).toBe(2);
    const assignments = await prisma().assignment.findMany({ where: { personId: interviewer.id } });
    const removed = Object.fromEntries(assignments.map((row) => [row.interviewId, row.removedAt]));
    expect(removed).toEqual({ [scored.id]: null, [begun.id]: NOW });
    expect(await findTeam(await scopeOf(interviewer), opening.id)).toBeNull();
  });

  it('tells the trail nothing of how many cards are in', async () => {
    const { interviewer, opening, scope } = await aTeam();
    const interview = await anInterview(await aCandidacy(opening), [interviewer]);
    await submitCard(interview.cards[interviewer.id] ?? '');
    await removeMember(scope, opening.id, { personId: interviewer.id, now: NOW });
    const event = await prisma().auditEvent.findFirst({
      where: { action: 'member.removed', openingId: opening.id },
    });
    expect(event?.detail).toEqual({ role: 'interviewer' });
  });

  it('of one opening leaves the assignments of another', async () => {
    const { interviewer, opening, scope } = await aTeam();
    const other = await anOpening({ members: [{ person: interviewer, role: 'interviewer' }] });
    await anInterview(await aCandidacy(other), [interviewer]);
    await removeMember(scope, opening.id, { personId: interviewer.id, now: NOW });
    expect(await prisma().assignment.count({ where: { personId: interviewer.id, removedAt: null } })).toBe(1);
  });

  it('says so when the person is not on it', async () => {
    const { opening, scope } = await aTeam();
    const stranger = await aPerson();
    expect(await removeMember(scope, opening.id, { personId: stranger.id, now: NOW })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});
