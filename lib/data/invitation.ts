import {
  type Allowance,
  canInOpening,
  canInWorkspace,
  type OpeningRole,
  type Refusal,
  type WorkspaceRole,
} from '../domain/policy/policy';
import type { NewInvitation } from '../schemas/invitation';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { lockEmail } from './email-lock';
import { hashToken, makeToken } from './invitation-token';
import { enqueue } from './outbox';
import type { Scope } from './scope';
import { findOpeningStanding, findWorkspaceStanding } from './standing';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** What inviting an address came to: a link to hand over, or a person with an account who is on the team now. */
export type Invited =
  | {
      readonly kind: 'link';
      readonly email: string;
      readonly token: string;
      readonly expiresAt: string;
      /** It goes out by mail as well. */
      readonly mailed: boolean;
    }
  | { readonly kind: 'added'; readonly email: string; readonly name: string };

export type InviteOutcome =
  | { readonly ok: true; readonly value: Invited }
  | {
      readonly ok: false;
      readonly code:
        | 'not_found'
        | 'already_member'
        | 'already_here'
        | 'deactivated_person'
        | 'sample_person'
        | 'external_person'
        | Refusal;
    };

/** Whether the person may invite to the opening, or to the workspace where there is none; null for unknown. */
export async function findInviteAllowance(scope: Scope, openingId: string | null): Promise<Allowance | null> {
  if (openingId === null) return canInWorkspace(await findWorkspaceStanding(scope), 'people.manage');
  const standing = await findOpeningStanding(scope, openingId);
  return standing && canInOpening(standing, 'team.manage');
}

/** Where mail is on: how the token is encrypted until its letter is sent. */
type Mailing = { readonly seal: (token: string) => string };

export async function createInvitation(
  scope: Scope,
  input: NewInvitation,
  now: Date,
  mail: Mailing | null = null,
): Promise<InviteOutcome> {
  const allowance = await findInviteAllowance(scope, input.to === 'opening' ? input.openingId : null);
  if (!allowance) return { ok: false, code: 'not_found' };
  if (!allowance.allowed) return { ok: false, code: allowance.refusal };
  return prisma().$transaction(async (tx) => {
    await lockEmail(tx, input.email);
    const person = await tx.person.findUnique({ where: { email: input.email } });
    if (!person) return { ok: true, value: await sendLink(tx, scope, { input, now, mail }) };
    if (person.sample) return { ok: false, code: 'sample_person' };
    // Whoever accepts becomes that person, and with them the author of what they wrote by a link.
    if (person.external) return { ok: false, code: 'external_person' };
    if (person.deactivatedAt) return { ok: false, code: 'deactivated_person' };
    if (input.to === 'workspace') return { ok: false, code: 'already_here' };
    const joined = await joinTeam(tx, scope.personId, { ...input, personId: person.id });
    if (!joined) return { ok: false, code: 'already_member' };
    return { ok: true, value: { kind: 'added', email: input.email, name: person.name } };
  });
}

export type PendingInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: OpeningRole | WorkspaceRole;
  /** Null for an invitation to the workspace alone. */
  readonly opening: { readonly id: string; readonly title: string } | null;
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** Links that still work, newest first: of one opening, or all of them; null where the viewer may not invite. */
export async function listPendingInvitations(
  scope: Scope,
  openingId: string | null,
  now: Date,
): Promise<readonly PendingInvitation[] | null> {
  const allowance = await findInviteAllowance(scope, openingId);
  if (!allowance?.allowed) return null;
  const rows = await prisma().invitation.findMany({
    where: {
      ...(openingId === null ? {} : { openingId }),
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: now },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { invitedBy: SENDER, opening: { select: { id: true, title: true } } },
  });
  return rows.filter(isBacked).map((row) => ({
    id: row.id,
    email: row.email,
    role: row.openingRole ?? row.workspaceRole,
    opening: row.opening,
    invitedBy: row.invitedBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

/** What of its sender a link is judged by. */
export const SENDER = {
  select: {
    name: true,
    workspaceRole: true,
    deactivatedAt: true,
    memberships: { select: { openingId: true, role: true } },
  },
} as const;

type SentLink = {
  readonly openingId: string | null;
  readonly invitedBy: {
    readonly workspaceRole: WorkspaceRole;
    readonly deactivatedAt: Date | null;
    readonly memberships: readonly { readonly openingId: string; readonly role: OpeningRole }[];
  };
};

/** Whether its sender could send the link today: nobody keeps a way in through a right they have lost. */
export function isBacked({ openingId, invitedBy }: SentLink): boolean {
  const { workspaceRole, deactivatedAt, memberships } = invitedBy;
  if (deactivatedAt) return false;
  if (openingId === null) {
    const recruits = memberships.some(({ role }) => role === 'recruiter');
    return canInWorkspace({ workspaceRole, recruits }, 'people.manage').allowed;
  }
  const here = memberships.find((membership) => membership.openingId === openingId);
  return canInOpening({ workspaceRole, openingRole: here?.role ?? null }, 'team.manage').allowed;
}

/** Whether the person may revoke the link; null for unknown ids and for links of places they do not reach. */
export async function findRevokeAllowance(scope: Scope, invitationId: string): Promise<Allowance | null> {
  const invitation = await prisma().invitation.findUnique({
    where: { id: invitationId },
    select: { openingId: true },
  });
  if (!invitation) return null;
  const allowance = await findInviteAllowance(scope, invitation.openingId);
  return invitation.openingId === null && !allowance?.allowed ? null : allowance;
}

export type RevokeOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | 'not_pending' | Refusal };

export async function revokeInvitation(
  scope: Scope,
  invitationId: string,
  now: Date,
): Promise<RevokeOutcome> {
  const allowance = await findRevokeAllowance(scope, invitationId);
  if (!allowance) return { ok: false, code: 'not_found' };
  if (!allowance.allowed) return { ok: false, code: allowance.refusal };
  return prisma().$transaction(async (tx) => {
    const revoked = await revoke(tx, scope.personId, { invitationId, now, replaced: false });
    return revoked ? { ok: true, value: null } : { ok: false, code: 'not_pending' };
  });
}

/** Puts somebody on the team; false where they are on it already, whose role then stays. */
export async function joinTeam(
  tx: Connection,
  actorId: string,
  member: { readonly openingId: string; readonly openingRole: OpeningRole; readonly personId: string },
): Promise<boolean> {
  const { openingId, personId, openingRole: role } = member;
  const { count } = await tx.openingMember.createMany({
    data: { openingId, personId, role },
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await recordAudit(tx, actorId, {
    action: 'member.added',
    resource: 'person',
    resourceId: personId,
    openingId,
    detail: { role },
  });
  return true;
}

/** A new link for the same address and place takes the earlier one's place. */
async function sendLink(
  tx: Connection,
  scope: Scope,
  { input, now, mail }: { readonly input: NewInvitation; readonly now: Date; readonly mail: Mailing | null },
): Promise<Invited> {
  const { email } = input;
  const to =
    input.to === 'opening'
      ? { openingId: input.openingId, openingRole: input.openingRole, workspaceRole: 'member' as const }
      : { openingId: null, openingRole: null, workspaceRole: input.workspaceRole };
  const earlier = await tx.invitation.findMany({
    where: { email, openingId: to.openingId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true },
  });
  for (const { id } of earlier) {
    await revoke(tx, scope.personId, { invitationId: id, now, replaced: true });
  }
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + SEVEN_DAYS_MS);
  const invitation = await tx.invitation.create({
    data: {
      ...to,
      tokenHash: hashToken(token),
      email,
      invitedById: scope.personId,
      expiresAt,
      createdAt: now,
    },
    select: { id: true },
  });
  await recordAudit(tx, scope.personId, {
    action: 'invitation.created',
    resource: 'invitation',
    resourceId: invitation.id,
    openingId: to.openingId ?? undefined,
    detail: { role: to.openingRole ?? to.workspaceRole },
  });
  if (mail) {
    const message = { kind: 'invitation', subjectId: invitation.id, recipient: email, number: 0 } as const;
    await enqueue(tx, [{ ...message, sealed: mail.seal(token) }], now);
  }
  return { kind: 'link', email, token, expiresAt: expiresAt.toISOString(), mailed: mail !== null };
}

async function revoke(
  tx: Connection,
  actorId: string,
  deed: { readonly invitationId: string; readonly now: Date; readonly replaced: boolean },
): Promise<boolean> {
  const { invitationId, now, replaced } = deed;
  const [invitation] = await tx.invitation.updateManyAndReturn({
    where: { id: invitationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
    select: { openingId: true },
  });
  if (!invitation) return false;
  await recordAudit(tx, actorId, {
    action: 'invitation.revoked',
    resource: 'invitation',
    resourceId: invitationId,
    openingId: invitation.openingId ?? undefined,
    detail: { replaced },
  });
  return true;
}
