import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { createOpening, editOpening, findOpening, setOpeningStatus } from '@/lib/data/opening';
import { listOpenings } from '@/lib/data/opening-list';
import { changeRoleNeed, findRoleNeedHistory } from '@/lib/data/role-need';
import { NewOpening, RoleNeedChange } from '@/lib/schemas/opening';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');
const YESTERDAY = new Date('2026-05-31T12:00:00Z');
const TOMORROW = new Date('2026-06-02T12:00:00Z');

const typed = {
  title: 'Head of engineering',
  company: 'Larkspur Freight',
  context: '',
  stage: 'growth',
  engineersNow: 30,
  engineersInAYear: 55,
  technologyLeader: 'founder_cto',
  sought: 'undecided',
  because: 'The founder runs both.',
};

describe('creating an opening', () => {
  it('puts its creator on the team in the role they chose, under the newest rubric', async () => {
    const person = await aPerson();
    const scope = await scopeOf(person);
    await prisma().rubricVersion.create({
      data: { version: 'newest', content: {}, createdAt: new Date('2999-01-01') },
    });
    const { id } = await createOpening(scope, NewOpening.parse({ ...typed, ownRole: 'recruiter' }));
    const stored = await prisma().opening.findUniqueOrThrow({
      where: { id },
      include: { members: true, roleNeeds: true, rubricVersion: true },
    });
    expect(stored.members).toMatchObject([{ personId: person.id, role: 'recruiter' }]);
    expect(stored.roleNeeds).toMatchObject([{ version: 1, engineersNow: 30, frozenAt: null }]);
    expect(stored.rubricVersion.version).toBe('newest');
    expect(await prisma().auditEvent.count({ where: { action: 'opening.created', openingId: id } })).toBe(1);
  });
});

describe('reaching an opening', () => {
  it('is for its team and admins; to everybody else it does not exist', async () => {
    const [manager, interviewer, outsider, admin] = await Promise.all([
      aPerson(),
      aPerson(),
      aPerson(),
      aPerson({ workspaceRole: 'admin' }),
    ]);
    const opening = await anOpening({
      members: [
        { person: manager, role: 'hiring_manager' },
        { person: interviewer, role: 'interviewer' },
      ],
    });
    const seenBy = async (person: { id: string }) => findOpening(await scopeOf(person), opening.id);
    expect(await seenBy(manager)).toMatchObject({ runs: true, openingRole: 'hiring_manager' });
    expect(await seenBy(interviewer)).toMatchObject({ runs: false, openingRole: 'interviewer' });
    expect(await seenBy(admin)).toMatchObject({ runs: true, openingRole: null });
    expect(await seenBy(outsider)).toBeNull();
    expect(await findOpening(await scopeOf(admin), 'unknown')).toBeNull();
    expect(await findRoleNeedHistory(await scopeOf(outsider), opening.id)).toBeNull();
    expect(await findRoleNeedHistory(await scopeOf(interviewer), opening.id)).toMatchObject({
      mayChange: false,
    });
  });
});

describe('the list of openings', () => {
  it('counts only candidates the viewer reaches', async () => {
    const [recruiter, interviewer] = await Promise.all([aPerson(), aPerson()]);
    const opening = await anOpening({
      members: [
        { person: recruiter, role: 'recruiter' },
        { person: interviewer, role: 'interviewer' },
      ],
    });
    const scored = await aCandidacy(opening);
    await aCandidacy(opening);
    await aCandidacy(opening, { email: recruiter.email });
    await anInterview(scored, [interviewer], { startsAt: TOMORROW });
    const candidates = async (person: { id: string }) =>
      (await listOpenings(await scopeOf(person), NOW))[0]?.candidates;
    expect(await candidates(recruiter)).toBe(2);
    expect(await candidates(interviewer)).toBe(1);
    expect(await listOpenings(await scopeOf(await aPerson()), NOW)).toEqual([]);
  });

  it('counts no card owed by a peer of a candidate who is sealed to the viewer', async () => {
    const [manager, peer] = await Promise.all([aPerson(), aPerson()]);
    const opening = await anOpening({
      members: [
        { person: manager, role: 'hiring_manager' },
        { person: peer, role: 'interviewer' },
      ],
    });
    const candidacy = await aCandidacy(opening);
    const interview = await anInterview(candidacy, [manager, peer], { startsAt: YESTERDAY });
    const owed = async () => (await listOpenings(await scopeOf(manager), NOW))[0]?.owed;
    expect(await owed()).toEqual({ mine: 1, others: 0 });
    await submitCard(interview.cards[manager.id] ?? '');
    expect(await owed()).toEqual({ mine: 0, others: 1 });
    await submitCard(interview.cards[peer.id] ?? '');
    expect(await owed()).toEqual({ mine: 0, others: 0 });
  });

  it('counts no card of an interview still to come, cancelled, left or in a closed opening', async () => {
    const [manager, panelist] = await Promise.all([aPerson(), aPerson()]);
    const opening = await anOpening({
      members: [
        { person: manager, role: 'hiring_manager' },
        { person: panelist, role: 'interviewer' },
      ],
    });
    const candidacy = await aCandidacy(opening);
    await anInterview(candidacy, [panelist], { startsAt: TOMORROW });
    await anInterview(candidacy, [panelist], { startsAt: YESTERDAY, cancelled: true });
    const left = await anInterview(candidacy, [panelist], { startsAt: YESTERDAY });
    const others = async () => (await listOpenings(await scopeOf(manager), NOW))[0]?.owed.others;
    expect(await others()).toBe(1);
    await prisma().assignment.update({
      where: { interviewId_personId: { interviewId: left.id, personId: panelist.id } },
      data: { removedAt: NOW },
    });
    expect(await others()).toBe(0);
    await anInterview(candidacy, [panelist], { startsAt: YESTERDAY });
    await setOpeningStatus(await scopeOf(manager), opening.id, 'closed');
    expect(await others()).toBe(0);
  });
});

describe('closing and reopening', () => {
  it('leaves one trace each, and none when it is so already', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const opening = await anOpening();
    await setOpeningStatus(scope, opening.id, 'open');
    await setOpeningStatus(scope, opening.id, 'closed');
    await setOpeningStatus(scope, opening.id, 'closed');
    await setOpeningStatus(scope, opening.id, 'open');
    const trail = await prisma().auditEvent.findMany({
      where: { openingId: opening.id },
      orderBy: { id: 'asc' },
    });
    expect(trail.map((event) => event.action)).toEqual(['opening.closed', 'opening.reopened']);
  });
});

describe('editing an opening', () => {
  it('keeps the words themselves out of the trail', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const opening = await anOpening();
    await editOpening(scope, opening.id, { title: 'Secret plan', company: 'Larkspur', context: '' });
    expect(await findOpening(scope, opening.id)).toMatchObject({ title: 'Secret plan' });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { openingId: opening.id } });
    expect(JSON.stringify(event)).not.toContain('Secret');
  });
});

describe('the role need', () => {
  const change = (given: Record<string, unknown>) =>
    RoleNeedChange.parse({ ...typed, basedOn: 1, sought: 'cto', ...given });

  it('is edited in place until the first card is begun', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const opening = await anOpening();
    expect(await changeRoleNeed(scope, opening.id, change({}), NOW)).toEqual({
      ok: true,
      value: { version: 1 },
    });
    const history = await findRoleNeedHistory(scope, opening.id);
    expect(history).toMatchObject({ current: { version: 1, sought: 'cto' }, earlier: [] });
  });

  it('once frozen is replaced only with a reason, and what it was stays', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const opening = await anOpening();
    await prisma().roleNeed.updateMany({ where: { openingId: opening.id }, data: { frozenAt: NOW } });
    const refused = await changeRoleNeed(scope, opening.id, change({}), NOW);
    expect(refused).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { changeReason: expect.any(String) },
    });
    const accepted = await changeRoleNeed(scope, opening.id, change({ changeReason: 'Funding came.' }), NOW);
    expect(accepted).toEqual({ ok: true, value: { version: 2 } });
    const history = await findRoleNeedHistory(scope, opening.id);
    expect(history?.current).toMatchObject({ version: 2, sought: 'cto', changeReason: 'Funding came.' });
    expect(history?.earlier).toMatchObject([{ version: 1, sought: 'undecided' }]);
    const again = await changeRoleNeed(scope, opening.id, change({ basedOn: 2 }), NOW);
    expect(again).toMatchObject({ code: 'invalid' });
  });

  it('refuses a change based on a version that has been replaced', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const opening = await anOpening();
    await prisma().roleNeed.updateMany({ where: { openingId: opening.id }, data: { frozenAt: NOW } });
    const [first, second] = await Promise.all([
      changeRoleNeed(scope, opening.id, change({ changeReason: 'First.' }), NOW),
      changeRoleNeed(scope, opening.id, change({ changeReason: 'Second.' }), NOW),
    ]);
    expect([first, second].filter((outcome) => outcome.ok)).toHaveLength(1);
    expect([first, second].find((outcome) => !outcome.ok)).toMatchObject({ code: 'need_changed_meanwhile' });
    expect(await prisma().roleNeed.count({ where: { openingId: opening.id } })).toBe(2);
  });
});
