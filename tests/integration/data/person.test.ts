import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { changeWorkspaceRole, deactivatePerson, listPeople, reactivatePerson } from '@/lib/data/person';
import { mintScope } from '@/lib/data/scope';
import { anOpening, aPerson, scopeOf } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-03-02T09:00:00Z');

/** Leaves exactly these people as active admins. */
async function onlyAdmins(count: number) {
  await prisma().person.updateMany({ data: { workspaceRole: 'member' } });
  const admins = [];
  for (let made = 0; made < count; made += 1) admins.push(await aPerson({ workspaceRole: 'admin' }));
  return admins;
}

const lastEvent = (resourceId: string) =>
  prisma().auditEvent.findFirst({ where: { resourceId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });

describe('the list of people', () => {
  it('tells an admin everybody’s role, openings and state', async () => {
    const [admin] = await onlyAdmins(1);
    const member = await aPerson({ name: 'Abel Ruiz' });
    await anOpening({ createdBy: member, members: [{ person: member, role: 'recruiter' }] });
    const gone = await aPerson({ name: 'Aaron Gone' });
    await prisma().person.update({ where: { id: gone.id }, data: { deactivatedAt: NOW } });
    await prisma().person.create({ data: { name: 'Aa Sample', email: 'aa@bearing.test', sample: true } });
    const people = await listPeople(await scopeOf(admin ?? member));
    expect(people?.find((person) => person.id === member.id)).toEqual({
      ...member,
      workspaceRole: 'member',
      openings: 1,
      state: 'active',
      isViewer: false,
      external: false,
    });
    expect(people?.find((person) => person.id === admin?.id)?.isViewer).toBe(true);
    expect(people?.slice(-2).map((person) => [person.name, person.state])).toEqual([
      ['Aaron Gone', 'deactivated'],
      ['Aa Sample', 'sample'],
    ]);
  });

  it('tells a member nothing, a recruiter neither', async () => {
    const recruiter = await aPerson();
    await anOpening({ members: [{ person: recruiter, role: 'recruiter' }] });
    expect(await listPeople(await scopeOf(recruiter))).toBeNull();
  });
});

describe('managing people', () => {
  it('is refused to a member, whatever the deed', async () => {
    const scope = await scopeOf(await aPerson());
    const other = await aPerson();
    const refused = { ok: false, code: 'admin_only' };
    expect(await changeWorkspaceRole(scope, scope.personId, 'admin')).toEqual(refused);
    expect(await deactivatePerson(scope, other.id, NOW)).toEqual(refused);
    expect(await reactivatePerson(scope, other.id)).toEqual(refused);
  });

  it('is refused to an admin who stopped being one while their page was open', async () => {
    const [first, second] = await onlyAdmins(2);
    if (!first || !second) throw new Error('Two admins are needed.');
    const stale = await scopeOf(first);
    expect(await changeWorkspaceRole(await scopeOf(second), first.id, 'member')).toMatchObject({ ok: true });
    expect(await deactivatePerson(stale, second.id, NOW)).toEqual({ ok: false, code: 'admin_only' });
  });

  it('finds nobody under an unknown id, and nobody of the sample', async () => {
    const [admin] = await onlyAdmins(1);
    const scope = await scopeOf(admin ?? { id: '' });
    const sample = await prisma().person.create({
      data: { name: 'S', email: 's2@bearing.test', sample: true },
    });
    for (const id of ['nobody', sample.id]) {
      expect(await changeWorkspaceRole(scope, id, 'admin')).toEqual({ ok: false, code: 'not_found' });
      expect(await deactivatePerson(scope, id, NOW)).toEqual({ ok: false, code: 'not_found' });
    }
  });

  it('changes a role, and writes what it was', async () => {
    const [admin] = await onlyAdmins(1);
    const person = await aPerson();
    await changeWorkspaceRole(await scopeOf(admin ?? person), person.id, 'admin');
    expect(await scopeOf(person)).toMatchObject({ workspaceRole: 'admin' });
    expect(await lastEvent(person.id)).toMatchObject({
      action: 'person.role_changed',
      actorId: admin?.id,
      detail: { from: 'member', to: 'admin' },
    });
  });

  it('writes nothing when nothing changes', async () => {
    const [admin] = await onlyAdmins(1);
    const person = await aPerson();
    const scope = await scopeOf(admin ?? person);
    expect(await changeWorkspaceRole(scope, person.id, 'member')).toMatchObject({ ok: true });
    expect(await reactivatePerson(scope, person.id)).toMatchObject({ ok: true });
    expect(await lastEvent(person.id)).toBeNull();
  });
});

describe('a deactivated person', () => {
  it('loses every session, also after coming back', async () => {
    const [admin] = await onlyAdmins(1);
    const person = await aPerson();
    const scope = await scopeOf(admin ?? person);
    await deactivatePerson(scope, person.id, NOW);
    expect(await mintScope({ personId: person.id, sessionEpoch: 0 })).toBeNull();
    expect(await mintScope({ personId: person.id, sessionEpoch: 1 })).toBeNull();
    await reactivatePerson(scope, person.id);
    expect(await mintScope({ personId: person.id, sessionEpoch: 0 })).toBeNull();
    expect(await mintScope({ personId: person.id, sessionEpoch: 1 })).not.toBeNull();
    expect(await lastEvent(person.id)).toMatchObject({ action: 'person.reactivated' });
  });

  it('leaves no working link behind', async () => {
    const [admin] = await onlyAdmins(1);
    const person = await aPerson();
    const link = await prisma().invitation.create({
      data: {
        tokenHash: 'kept',
        email: 'friend@x.test',
        invitedById: person.id,
        expiresAt: new Date(NOW.getTime() + 1000),
      },
    });
    await deactivatePerson(await scopeOf(admin ?? person), person.id, NOW);
    const stored = await prisma().invitation.findUniqueOrThrow({ where: { id: link.id } });
    expect(stored.revokedAt).toEqual(NOW);
    expect(await lastEvent(person.id)).toMatchObject({ detail: { invitationsRevoked: 1 } });
  });
});

describe('the last active admin', () => {
  it('can be neither deactivated nor made a member, by nobody and not by themself', async () => {
    const [admin] = await onlyAdmins(1);
    if (!admin) throw new Error('An admin is needed.');
    const gone = await aPerson({ workspaceRole: 'admin' });
    await prisma().person.update({ where: { id: gone.id }, data: { deactivatedAt: NOW } });
    const scope = await scopeOf(admin);
    expect(await changeWorkspaceRole(scope, admin.id, 'member')).toEqual({ ok: false, code: 'last_admin' });
    expect(await deactivatePerson(scope, admin.id, NOW)).toEqual({ ok: false, code: 'last_admin' });
    expect(await scopeOf(admin)).toMatchObject({ workspaceRole: 'admin' });
  });

  it('stays when two admins deactivate each other at the same moment', async () => {
    const [first, second] = await onlyAdmins(2);
    if (!first || !second) throw new Error('Two admins are needed.');
    const scopes = await Promise.all([scopeOf(first), scopeOf(second)]);
    const outcomes = await Promise.all([
      deactivatePerson(scopes[0], second.id, NOW),
      deactivatePerson(scopes[1], first.id, NOW),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const left = await prisma().person.count({ where: { workspaceRole: 'admin', deactivatedAt: null } });
    expect(left).toBe(1);
  });

  it('stays when two admins step down at the same moment', async () => {
    const [first, second] = await onlyAdmins(2);
    if (!first || !second) throw new Error('Two admins are needed.');
    const scopes = await Promise.all([scopeOf(first), scopeOf(second)]);
    const outcomes = await Promise.all([
      changeWorkspaceRole(scopes[0], first.id, 'member'),
      changeWorkspaceRole(scopes[1], second.id, 'member'),
    ]);
    expect(outcomes).toContainEqual({ ok: false, code: 'last_admin' });
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});
