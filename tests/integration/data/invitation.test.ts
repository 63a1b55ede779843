import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import {
  createInvitation,
  findInviteAllowance,
  findRevokeAllowance,
  listPendingInvitations,
  revokeInvitation,
} from '@/lib/data/invitation';
import { findInvitation } from '@/lib/data/invitation-acceptance';
import type { Scope } from '@/lib/data/scope';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import { anOpening, aPerson, scopeOf } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-03-02T09:00:00Z');
const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

let addresses = 0;
function anAddress(): string {
  addresses += 1;
  return `invited.${addresses}@x.test`;
}

async function aTeam(role: OpeningRole = 'recruiter') {
  const person = await aPerson();
  const opening = await anOpening({ members: [{ person, role }] });
  return { person, openingId: opening.id, scope: await scopeOf(person) };
}

const toOpening = (openingId: string, email: string, openingRole: OpeningRole = 'interviewer') =>
  ({ to: 'opening', email, openingId, openingRole }) as const;
const toWorkspace = (email: string) => ({ to: 'workspace', email, workspaceRole: 'member' }) as const;

/** The token of a link that was made. */
async function tokenOf(scope: Scope, input: Parameters<typeof createInvitation>[1], now = NOW) {
  const outcome = await createInvitation(scope, input, now);
  if (!outcome.ok || outcome.value.kind !== 'link') throw new Error('No link was made.');
  return outcome.value.token;
}

describe('who may invite', () => {
  it.each(['recruiter', 'hiring_manager'] as const)('a %s invites to their opening', async (role) => {
    const { scope, openingId } = await aTeam(role);
    expect(await createInvitation(scope, toOpening(openingId, anAddress()), NOW)).toMatchObject({
      ok: true,
      value: { kind: 'link', expiresAt: later(SEVEN_DAYS).toISOString() },
    });
  });

  it('an interviewer does not, and sees no pending links', async () => {
    const { scope, openingId } = await aTeam('interviewer');
    expect(await createInvitation(scope, toOpening(openingId, anAddress()), NOW)).toEqual({
      ok: false,
      code: 'needs_recruiter',
    });
    expect(await listPendingInvitations(scope, openingId, NOW)).toBeNull();
  });

  it('somebody outside the team is told what an unknown opening is told', async () => {
    const { scope } = await aTeam();
    const { openingId } = await aTeam();
    for (const id of [openingId, 'nothing']) {
      expect(await createInvitation(scope, toOpening(id, anAddress()), NOW)).toEqual({
        ok: false,
        code: 'not_found',
      });
      expect(await findInviteAllowance(scope, id)).toBeNull();
      expect(await listPendingInvitations(scope, id, NOW)).toBeNull();
    }
  });

  it('only an admin invites to the workspace and lists all links', async () => {
    const { scope } = await aTeam();
    expect(await createInvitation(scope, toWorkspace(anAddress()), NOW)).toEqual({
      ok: false,
      code: 'admin_only',
    });
    expect(await listPendingInvitations(scope, null, NOW)).toBeNull();
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    expect(await createInvitation(admin, toWorkspace(anAddress()), NOW)).toMatchObject({ ok: true });
  });
});

describe('an invitation link', () => {
  it('is not kept anywhere, only its hash', async () => {
    const { scope, openingId } = await aTeam();
    const email = anAddress();
    const token = await tokenOf(scope, toOpening(openingId, email));
    expect(token).toMatch(/^[\w-]{43}$/);
    const row = await prisma().invitation.findFirstOrThrow({ where: { email } });
    const trail = await prisma().auditEvent.findMany({ where: { resourceId: row.id } });
    expect(JSON.stringify([row, trail])).not.toContain(token);
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(trail).toMatchObject([
      { action: 'invitation.created', actorId: scope.personId, openingId, detail: { role: 'interviewer' } },
    ]);
  });

  it('replaces the earlier one for the same address and opening, and no other', async () => {
    const { scope, openingId } = await aTeam();
    const elsewhere = await aTeam();
    const email = anAddress();
    const first = await tokenOf(scope, toOpening(openingId, email));
    const other = await tokenOf(elsewhere.scope, toOpening(elsewhere.openingId, email));
    const bystander = await tokenOf(scope, toOpening(openingId, anAddress()));
    const second = await tokenOf(scope, toOpening(openingId, email, 'recruiter'));
    expect(await findInvitation(first, NOW)).toBeNull();
    expect(await findInvitation(second, NOW)).toMatchObject({ role: 'recruiter' });
    expect(await findInvitation(other, NOW)).not.toBeNull();
    expect(await findInvitation(bystander, NOW)).not.toBeNull();
  });

  it('stays one when the same address is invited twice at the same moment', async () => {
    const { scope, openingId } = await aTeam();
    const email = anAddress();
    await Promise.all([1, 2, 3].map(() => createInvitation(scope, toOpening(openingId, email), NOW)));
    expect(await listPendingInvitations(scope, openingId, NOW)).toHaveLength(1);
  });

  it('is listed until it expires', async () => {
    const { scope, openingId, person } = await aTeam();
    const email = anAddress();
    await createInvitation(scope, toOpening(openingId, email), NOW);
    expect(await listPendingInvitations(scope, openingId, later(SEVEN_DAYS - 1))).toMatchObject([
      { email, role: 'interviewer', opening: { id: openingId }, invitedBy: person.name },
    ]);
    expect(await listPendingInvitations(scope, openingId, later(SEVEN_DAYS))).toEqual([]);
  });

  it('is listed for its opening alone, and for an admin with all others', async () => {
    const [one, two] = [await aTeam(), await aTeam()];
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const emails = [anAddress(), anAddress(), anAddress()] as const;
    await createInvitation(one.scope, toOpening(one.openingId, emails[0]), NOW);
    await createInvitation(two.scope, toOpening(two.openingId, emails[1]), NOW);
    await createInvitation(admin, toWorkspace(emails[2]), NOW);
    const listed = async (scope: Scope, openingId: string | null) =>
      (await listPendingInvitations(scope, openingId, NOW))?.map((pending) => pending.email);
    expect(await listed(one.scope, one.openingId)).toEqual([emails[0]]);
    expect(await listed(admin, null)).toEqual(expect.arrayContaining([...emails]));
  });
});

describe('inviting somebody who has an account', () => {
  it('puts them on the team straight away and makes no link', async () => {
    const { scope, openingId } = await aTeam();
    const known = await aPerson({ name: 'Kai Berg' });
    expect(await createInvitation(scope, toOpening(openingId, known.email, 'hiring_manager'), NOW)).toEqual({
      ok: true,
      value: { kind: 'added', email: known.email, name: 'Kai Berg' },
    });
    const member = await prisma().openingMember.findFirst({ where: { openingId, personId: known.id } });
    expect(member?.role).toBe('hiring_manager');
    expect(await prisma().invitation.count({ where: { email: known.email } })).toBe(0);
    expect(await prisma().auditEvent.findMany({ where: { resourceId: known.id } })).toMatchObject([
      { action: 'member.added', actorId: scope.personId, openingId, detail: { role: 'hiring_manager' } },
    ]);
  });

  it('leaves the role of somebody on the team as it is', async () => {
    const { scope, openingId, person } = await aTeam();
    expect(await createInvitation(scope, toOpening(openingId, person.email), NOW)).toEqual({
      ok: false,
      code: 'already_member',
    });
    const member = await prisma().openingMember.findFirst({ where: { openingId, personId: person.id } });
    expect(member?.role).toBe('recruiter');
  });

  it('has nothing to do in the workspace', async () => {
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const known = await aPerson();
    expect(await createInvitation(admin, toWorkspace(known.email), NOW)).toEqual({
      ok: false,
      code: 'already_here',
    });
  });

  it('is refused for deactivated people and people of the sample', async () => {
    const { scope, openingId } = await aTeam();
    const gone = await aPerson();
    await prisma().person.update({ where: { id: gone.id }, data: { deactivatedAt: NOW } });
    await prisma().person.create({ data: { name: 'S', email: 'sample@bearing.test', sample: true } });
    expect(await createInvitation(scope, toOpening(openingId, gone.email), NOW)).toEqual({
      ok: false,
      code: 'deactivated_person',
    });
    expect(await createInvitation(scope, toOpening(openingId, 'sample@bearing.test'), NOW)).toEqual({
      ok: false,
      code: 'sample_person',
    });
  });
});

describe('revoking a link', () => {
  async function aLink() {
    const team = await aTeam();
    const email = anAddress();
    const token = await tokenOf(team.scope, toOpening(team.openingId, email));
    const { id } = await prisma().invitation.findFirstOrThrow({ where: { email } });
    return { ...team, token, id };
  }

  it('closes it at once, and only once', async () => {
    const { scope, openingId, token, id } = await aLink();
    expect(await revokeInvitation(scope, id, NOW)).toEqual({ ok: true, value: null });
    expect(await findInvitation(token, NOW)).toBeNull();
    expect(await listPendingInvitations(scope, openingId, NOW)).toEqual([]);
    expect(await revokeInvitation(scope, id, NOW)).toEqual({ ok: false, code: 'not_pending' });
    const revoked = await prisma().auditEvent.findMany({
      where: { resourceId: id, action: 'invitation.revoked' },
    });
    expect(revoked).toMatchObject([{ actorId: scope.personId, openingId, detail: { replaced: false } }]);
  });

  it('is for those who run the opening; others find nothing', async () => {
    const { openingId, id } = await aLink();
    const outsider = await scopeOf(await aPerson());
    const interviewer = await aPerson();
    await prisma().openingMember.create({
      data: { openingId, personId: interviewer.id, role: 'interviewer' },
    });
    expect(await revokeInvitation(outsider, id, NOW)).toEqual({ ok: false, code: 'not_found' });
    expect(await revokeInvitation(outsider, 'nothing', NOW)).toEqual({ ok: false, code: 'not_found' });
    expect(await revokeInvitation(await scopeOf(interviewer), id, NOW)).toEqual({
      ok: false,
      code: 'needs_recruiter',
    });
  });

  it('of the workspace is an admin’s; a member does not learn that the link exists', async () => {
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const email = anAddress();
    await createInvitation(admin, toWorkspace(email), NOW);
    const { id } = await prisma().invitation.findFirstOrThrow({ where: { email } });
    expect(await findRevokeAllowance(await scopeOf(await aPerson()), id)).toBeNull();
    expect(await revokeInvitation(admin, id, NOW)).toMatchObject({ ok: true });
  });
});
