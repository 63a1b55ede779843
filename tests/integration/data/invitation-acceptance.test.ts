import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { createInvitation, listPendingInvitations, revokeInvitation } from '@/lib/data/invitation';
import { acceptInvitation, findInvitation, joinByInvitation } from '@/lib/data/invitation-acceptance';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import { anOpening, aPerson, scopeOf } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-03-02T09:00:00Z');
const EXPIRED = new Date('2026-03-09T09:00:00Z');
const ACCOUNT = { name: 'Bo Lind', passwordHash: 'hash' };

let addresses = 0;

/** A working link with what it leads to: an opening, or the workspace in a role. */
async function aLink(given: { email?: string; workspaceRole?: 'admin' | 'member' } = {}) {
  addresses += 1;
  const email = given.email ?? `invited.${addresses}@x.test`;
  const sender = await aPerson({ name: 'Ines Okafor', workspaceRole: 'admin' });
  const opening = await anOpening({ title: 'VP search', createdBy: sender });
  const input = given.workspaceRole
    ? ({ to: 'workspace', email, workspaceRole: given.workspaceRole } as const)
    : ({ to: 'opening', email, openingId: opening.id, openingRole: 'interviewer' } as const);
  const scope = await scopeOf(sender);
  const outcome = await createInvitation(scope, input, NOW);
  if (!outcome.ok || outcome.value.kind !== 'link') throw new Error('No link was made.');
  const { id } = await prisma().invitation.findFirstOrThrow({
    where: { email },
    orderBy: { createdAt: 'desc' },
  });
  return { email, token: outcome.value.token, id, openingId: opening.id, sender, scope };
}

type Member = { openingId_personId: { openingId: string; personId: string } };

/** The token of a link that this person sent to somebody new. */
async function aLinkBy(
  sender: { id: string },
  to: { openingId: string; openingRole: OpeningRole } | { workspaceRole: 'admin' },
) {
  addresses += 1;
  const email = `invited.${addresses}@x.test`;
  const input =
    'openingId' in to
      ? ({ to: 'opening', email, ...to } as const)
      : ({ to: 'workspace', email, ...to } as const);
  const outcome = await createInvitation(await scopeOf(sender), input, NOW);
  if (!outcome.ok || outcome.value.kind !== 'link') throw new Error('No link was made.');
  return outcome.value.token;
}

describe('whoever opens a link', () => {
  it('reads who invites to what, and for which address', async () => {
    const { token, email } = await aLink();
    expect(await findInvitation(token, NOW)).toEqual({
      email,
      invitedBy: 'Ines Okafor',
      opening: { title: 'VP search', company: 'Larkspur Freight' },
      role: 'interviewer',
      expiresAt: EXPIRED.toISOString(),
      hasAccount: false,
    });
  });

  it('finds the same nothing behind unknown, expired, revoked and used links', async () => {
    const [expired, revoked, used] = [await aLink(), await aLink(), await aLink()];
    await revokeInvitation(revoked.scope, revoked.id, NOW);
    await acceptInvitation(used.token, ACCOUNT, NOW);
    for (const [token, now] of [
      ['x'.repeat(43), NOW],
      [expired.token, EXPIRED],
      [revoked.token, NOW],
      [used.token, NOW],
    ] as const) {
      expect(await findInvitation(token, now)).toBeNull();
      expect(await acceptInvitation(token, ACCOUNT, now)).toEqual({ ok: false, code: 'link_closed' });
    }
    expect(await prisma().person.count({ where: { email: { in: [expired.email, revoked.email] } } })).toBe(0);
  });

  it.each([
    ['was taken off the team', (key: Member) => prisma().openingMember.delete({ where: key })],
    [
      'only interviews since',
      (key: Member) => prisma().openingMember.update({ where: key, data: { role: 'interviewer' } }),
    ],
  ])('finds nothing where the sender %s', async (_why, lose) => {
    const [stays, goes] = [await aPerson(), await aPerson()];
    const opening = await anOpening({
      members: [stays, goes].map((person) => ({ person, role: 'recruiter' as const })),
    });
    const [kept, lost] = await Promise.all(
      [stays, goes].map((sender) =>
        aLinkBy(sender, { openingId: opening.id, openingRole: 'hiring_manager' }),
      ),
    );
    await lose({ openingId_personId: { openingId: opening.id, personId: goes.id } });
    expect(await findInvitation(lost ?? '', NOW)).toBeNull();
    expect(await acceptInvitation(lost ?? '', ACCOUNT, NOW)).toEqual({ ok: false, code: 'link_closed' });
    expect(await findInvitation(kept ?? '', NOW)).not.toBeNull();
    expect(await listPendingInvitations(await scopeOf(stays), opening.id, NOW)).toMatchObject([
      { invitedBy: stays.name },
    ]);
  });

  it('finds nothing of what a former admin offered, but for openings they run', async () => {
    const sender = await aPerson({ workspaceRole: 'admin' });
    const [runs, reads] = [
      await anOpening({ members: [{ person: sender, role: 'hiring_manager' }] }),
      await anOpening({ members: [{ person: sender, role: 'interviewer' }] }),
    ];
    const [kept, ...lost] = [
      await aLinkBy(sender, { openingId: runs.id, openingRole: 'recruiter' }),
      await aLinkBy(sender, { openingId: reads.id, openingRole: 'recruiter' }),
      await aLinkBy(sender, { workspaceRole: 'admin' }),
    ];
    await prisma().person.update({ where: { id: sender.id }, data: { workspaceRole: 'member' } });
    for (const token of lost) {
      expect(await acceptInvitation(token, ACCOUNT, NOW)).toEqual({ ok: false, code: 'link_closed' });
    }
    expect(await acceptInvitation(kept ?? '', ACCOUNT, NOW)).toMatchObject({ ok: true });
  });

  it('cannot use the stored hash in place of the token', async () => {
    const { id } = await aLink();
    const { tokenHash } = await prisma().invitation.findUniqueOrThrow({ where: { id } });
    expect(await findInvitation(tokenHash, NOW)).toBeNull();
  });
});

describe('accepting', () => {
  it('makes the account and the membership, and says so in the trail', async () => {
    const { token, email, openingId, id } = await aLink();
    const outcome = await acceptInvitation(token, ACCOUNT, NOW);
    const person = await prisma().person.findUniqueOrThrow({
      where: { email },
      include: { memberships: true },
    });
    expect(outcome).toEqual({ ok: true, value: { personId: person.id, email } });
    expect(person).toMatchObject({
      name: 'Bo Lind',
      passwordHash: 'hash',
      workspaceRole: 'member',
      memberships: [{ openingId, role: 'interviewer' }],
    });
    expect(await prisma().invitation.findUnique({ where: { id } })).toMatchObject({
      acceptedAt: NOW,
      acceptedById: person.id,
    });
    const trail = await prisma().auditEvent.findMany({
      where: { actorId: person.id },
      orderBy: { id: 'asc' },
    });
    expect(trail.map((event) => event.action)).toEqual(['person.joined', 'member.added']);
  });

  it('gives the workspace role that the admin chose', async () => {
    const { token, email } = await aLink({ workspaceRole: 'admin' });
    await acceptInvitation(token, ACCOUNT, NOW);
    expect(await prisma().person.findUnique({ where: { email } })).toMatchObject({ workspaceRole: 'admin' });
  });

  it('works once, however many press at the same moment', async () => {
    const { token, email } = await aLink();
    const outcomes = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map((name) => acceptInvitation(token, { ...ACCOUNT, name }, NOW)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await prisma().person.count({ where: { email } })).toBe(1);
  });

  it('makes one account when two links of one address are used at the same moment', async () => {
    const first = await aLink();
    const second = await aLink({ email: first.email });
    const outcomes = await Promise.all(
      [first, second].map(({ token }) => acceptInvitation(token, ACCOUNT, NOW)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, code: 'has_account' });
  });

  it('loses against a revocation at the same moment, or wins: never both', async () => {
    const { token, id, scope, email } = await aLink();
    const [accepted, revoked] = await Promise.all([
      acceptInvitation(token, ACCOUNT, NOW),
      revokeInvitation(scope, id, NOW),
    ]);
    expect(accepted.ok).not.toBe(revoked.ok);
    expect(await prisma().person.count({ where: { email } })).toBe(accepted.ok ? 1 : 0);
  });
});

describe('a link for an address that has an account by now', () => {
  it('asks to sign in, and takes no second account', async () => {
    const first = await aLink();
    const second = await aLink({ email: first.email });
    await acceptInvitation(first.token, ACCOUNT, NOW);
    expect(await findInvitation(second.token, NOW)).toMatchObject({ hasAccount: true });
    expect(await acceptInvitation(second.token, ACCOUNT, NOW)).toEqual({ ok: false, code: 'has_account' });
  });

  it('lets its owner join, once', async () => {
    const { token, email, openingId, id } = await aLink();
    const owner = await aPerson({ email });
    const scope = await scopeOf(owner);
    expect(await joinByInvitation(scope, token, NOW)).toEqual({ ok: true, value: { openingId } });
    expect(await prisma().openingMember.count({ where: { openingId, personId: owner.id } })).toBe(1);
    expect(await prisma().invitation.findUnique({ where: { id } })).toMatchObject({ acceptedById: owner.id });
    expect(await joinByInvitation(scope, token, NOW)).toEqual({ ok: false, code: 'link_closed' });
  });

  it('is closed to everybody else who is signed in', async () => {
    const { token, openingId, scope } = await aLink();
    const other = await scopeOf(await aPerson());
    for (const reader of [other, scope]) {
      expect(await joinByInvitation(reader, token, NOW)).toEqual({ ok: false, code: 'link_closed' });
    }
    expect(await prisma().openingMember.count({ where: { openingId } })).toBe(0);
    expect(await findInvitation(token, NOW)).not.toBeNull();
  });

  it('raises the workspace role and never lowers it', async () => {
    const up = await aLink({ workspaceRole: 'admin' });
    const member = await aPerson({ email: up.email });
    await joinByInvitation(await scopeOf(member), up.token, NOW);
    expect(await scopeOf(member)).toMatchObject({ workspaceRole: 'admin' });
    const down = await aLink({ workspaceRole: 'member' });
    const admin = await aPerson({ email: down.email, workspaceRole: 'admin' });
    await joinByInvitation(await scopeOf(admin), down.token, NOW);
    expect(await scopeOf(admin)).toMatchObject({ workspaceRole: 'admin' });
  });

  it('is closed where the account was deactivated', async () => {
    const { token, email } = await aLink();
    const gone = await aPerson({ email });
    await prisma().person.update({ where: { id: gone.id }, data: { deactivatedAt: NOW } });
    expect(await findInvitation(token, NOW)).toBeNull();
    expect(await acceptInvitation(token, ACCOUNT, NOW)).toEqual({ ok: false, code: 'link_closed' });
  });
});
