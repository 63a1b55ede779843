import type { OpeningRole, WorkspaceRole } from '../domain/policy/policy';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { lockEmail } from './email-lock';
import { isBacked, joinTeam, SENDER } from './invitation';
import { hashToken } from './invitation-token';
import type { Scope } from './scope';

/** What whoever holds a working link is told. */
export type OpenInvitation = {
  readonly email: string;
  readonly invitedBy: string;
  /** Null for an invitation to the workspace alone. */
  readonly opening: { readonly title: string; readonly company: string } | null;
  readonly role: OpeningRole | WorkspaceRole;
  readonly expiresAt: string;
  /** The address belongs to somebody who signs in here already. */
  readonly hasAccount: boolean;
};

/** Null alike for unknown, used, revoked and expired links, and those whose sender may no longer invite. The token itself is the right to ask. */
export async function findInvitation(token: string, now: Date): Promise<OpenInvitation | null> {
  const invitation = await findOpenRow(prisma(), token, now);
  if (!invitation) return null;
  const person = await findHolder(prisma(), invitation.email);
  if (person && !person.canSignIn) return null;
  return {
    email: invitation.email,
    invitedBy: invitation.invitedBy.name,
    opening: invitation.opening,
    role: invitation.openingRole ?? invitation.workspaceRole,
    expiresAt: invitation.expiresAt.toISOString(),
    hasAccount: person !== null,
  };
}

export type AcceptOutcome =
  | { readonly ok: true; readonly value: { readonly personId: string; readonly email: string } }
  | { readonly ok: false; readonly code: 'link_closed' | 'has_account' };

/** Makes the account and the membership, and uses the link up. */
export async function acceptInvitation(
  token: string,
  account: { readonly name: string; readonly passwordHash: string },
  now: Date,
): Promise<AcceptOutcome> {
  return whileOpen<AcceptOutcome>(token, now, async (tx, invitation) => {
    const holder = await findHolder(tx, invitation.email);
    if (holder) return { ok: false, code: holder.canSignIn ? 'has_account' : 'link_closed' };
    const { email, workspaceRole, openingId, openingRole } = invitation;
    const { id: personId } = await tx.person.create({
      data: { ...account, email, workspaceRole },
      select: { id: true },
    });
    await recordAudit(tx, personId, {
      action: 'person.joined',
      resource: 'person',
      resourceId: personId,
      openingId: openingId ?? undefined,
      detail: { role: workspaceRole },
    });
    if (openingId && openingRole) await joinTeam(tx, personId, { openingId, openingRole, personId });
    await markUsed(tx, { invitationId: invitation.id, personId, now });
    return { ok: true, value: { personId, email } };
  });
}

export type JoinOutcome =
  | { readonly ok: true; readonly value: { readonly openingId: string | null } }
  | { readonly ok: false; readonly code: 'link_closed' };

/** For an address that had no account when it was invited and has one now. A role is raised, never lowered. */
export async function joinByInvitation(scope: Scope, token: string, now: Date): Promise<JoinOutcome> {
  const { personId } = scope;
  return whileOpen<JoinOutcome>(token, now, async (tx, invitation) => {
    if (invitation.email !== scope.email) return { ok: false, code: 'link_closed' };
    const { openingId, openingRole, workspaceRole } = invitation;
    if (openingId && openingRole) await joinTeam(tx, personId, { openingId, openingRole, personId });
    if (workspaceRole === 'admin' && scope.workspaceRole === 'member') {
      await tx.person.update({ where: { id: personId }, data: { workspaceRole } });
      await recordAudit(tx, personId, {
        action: 'person.role_changed',
        resource: 'person',
        resourceId: personId,
        detail: { from: 'member', to: 'admin' },
      });
    }
    await markUsed(tx, { invitationId: invitation.id, personId, now });
    return { ok: true, value: { openingId } };
  });
}

type OpenRow = NonNullable<Awaited<ReturnType<typeof findOpenRow>>>;

/** Runs the deed on a link that is open and stays so until the deed is done: two users of one link queue here. */
async function whileOpen<Outcome>(
  token: string,
  now: Date,
  deed: (tx: Connection, invitation: OpenRow) => Promise<Outcome>,
): Promise<Outcome | { readonly ok: false; readonly code: 'link_closed' }> {
  return prisma().$transaction(async (tx) => {
    const found = await findOpenRow(tx, token, now);
    if (!found) return { ok: false, code: 'link_closed' };
    await lockEmail(tx, found.email);
    await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${found.id} FOR UPDATE`;
    const invitation = await findOpenRow(tx, token, now);
    return invitation ? deed(tx, invitation) : { ok: false, code: 'link_closed' };
  });
}

async function findOpenRow(connection: Connection, token: string, now: Date) {
  const invitation = await connection.invitation.findFirst({
    where: { tokenHash: hashToken(token), acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    include: { invitedBy: SENDER, opening: { select: { title: true, company: true } } },
  });
  return invitation && isBacked(invitation) ? invitation : null;
}

async function findHolder(connection: Connection, email: string): Promise<{ canSignIn: boolean } | null> {
  const person = await connection.person.findUnique({
    where: { email },
    select: { deactivatedAt: true, sample: true, external: true },
  });
  return person && { canSignIn: !person.deactivatedAt && !person.sample && !person.external };
}

async function markUsed(
  tx: Connection,
  use: { readonly invitationId: string; readonly personId: string; readonly now: Date },
): Promise<void> {
  await tx.invitation.update({
    where: { id: use.invitationId },
    data: { acceptedAt: use.now, acceptedById: use.personId },
  });
}
