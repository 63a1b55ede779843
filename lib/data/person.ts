import { canInWorkspace, type Refusal, type WorkspaceRole } from '../domain/policy/policy';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import type { Scope } from './scope';
import { findWorkspaceStanding } from './standing';

/** `external`: without an account, writing cards by a link. */
export type PersonState = 'active' | 'deactivated' | 'external' | 'sample';

export type PersonEntry = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly workspaceRole: WorkspaceRole;
  readonly openings: number;
  readonly state: PersonState;
  readonly isViewer: boolean;
  /** Also of somebody deactivated. */
  readonly external: boolean;
};

const STATE_ORDER: Record<PersonState, number> = { active: 0, external: 1, deactivated: 2, sample: 3 };

/** Everybody on record, by state and name; null for people who do not manage them. */
export async function listPeople(scope: Scope): Promise<readonly PersonEntry[] | null> {
  if (await findManageRefusal(scope)) return null;
  const people = await prisma().person.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      workspaceRole: true,
      sample: true,
      external: true,
      deactivatedAt: true,
      _count: { select: { memberships: true } },
    },
  });
  return people
    .map(
      ({ sample, external, deactivatedAt, _count, ...person }): PersonEntry => ({
        ...person,
        openings: _count.memberships,
        state: sample ? 'sample' : deactivatedAt ? 'deactivated' : external ? 'external' : 'active',
        external,
        isViewer: person.id === scope.personId,
      }),
    )
    .toSorted((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state]);
}

export type PersonOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | 'last_admin' | 'external_person' | Refusal };

const DONE: PersonOutcome = { ok: true, value: null };

export async function changeWorkspaceRole(
  scope: Scope,
  personId: string,
  role: WorkspaceRole,
): Promise<PersonOutcome> {
  return manage(scope, personId, async (tx, person) => {
    if (person.workspaceRole === role) return DONE;
    if (person.external) return { ok: false, code: 'external_person' };
    if (role !== 'admin' && person.lastAdmin) return { ok: false, code: 'last_admin' };
    await tx.person.update({ where: { id: personId }, data: { workspaceRole: role } });
    await recordAudit(tx, scope.personId, {
      action: 'person.role_changed',
      resource: 'person',
      resourceId: personId,
      detail: { from: person.workspaceRole, to: role },
    });
    return DONE;
  });
}

/**
 * Ends the person's sessions and every link they have sent out, so that nobody keeps a way in. What they wrote
 * stays.
 */
export async function deactivatePerson(scope: Scope, personId: string, now: Date): Promise<PersonOutcome> {
  return manage(scope, personId, async (tx, person) => {
    if (person.deactivatedAt) return DONE;
    if (person.lastAdmin) return { ok: false, code: 'last_admin' };
    await tx.person.update({
      where: { id: personId },
      data: { deactivatedAt: now, sessionEpoch: { increment: 1 } },
    });
    const { count: invitationsRevoked } = await tx.invitation.updateMany({
      where: { invitedById: personId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { revokedAt: now },
    });
    await recordAudit(tx, scope.personId, {
      action: 'person.deactivated',
      resource: 'person',
      resourceId: personId,
      detail: { invitationsRevoked },
    });
    return DONE;
  });
}

/** They sign in with the password they had; sessions of before stay ended. */
export async function reactivatePerson(scope: Scope, personId: string): Promise<PersonOutcome> {
  return manage(scope, personId, async (tx, person) => {
    if (!person.deactivatedAt) return DONE;
    await tx.person.update({ where: { id: personId }, data: { deactivatedAt: null } });
    await recordAudit(tx, scope.personId, {
      action: 'person.reactivated',
      resource: 'person',
      resourceId: personId,
    });
    return DONE;
  });
}

type ManagedPerson = {
  readonly workspaceRole: WorkspaceRole;
  readonly deactivatedAt: Date | null;
  readonly external: boolean;
  /** The only person left who can manage people. */
  readonly lastAdmin: boolean;
};

async function manage(
  scope: Scope,
  personId: string,
  deed: (tx: Connection, person: ManagedPerson) => Promise<PersonOutcome>,
): Promise<PersonOutcome> {
  const refusal = await findManageRefusal(scope);
  if (refusal) return { ok: false, code: refusal };
  return prisma().$transaction(async (tx) => {
    // Two admins who demote each other at once queue here, so that one of them stays.
    const admins = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM person WHERE workspace_role = 'admin' AND deactivated_at IS NULL AND NOT sample
      ORDER BY id FOR UPDATE`;
    if (!admins.some((admin) => admin.id === scope.personId)) return { ok: false, code: 'admin_only' };
    const person = await tx.person.findFirst({
      where: { id: personId, sample: false },
      select: { workspaceRole: true, deactivatedAt: true, external: true },
    });
    if (!person) return { ok: false, code: 'not_found' };
    return deed(tx, { ...person, lastAdmin: admins.length === 1 && admins[0]?.id === personId });
  });
}

async function findManageRefusal(scope: Scope): Promise<Refusal | null> {
  const allowance = canInWorkspace(await findWorkspaceStanding(scope), 'people.manage');
  return allowance.allowed ? null : allowance.refusal;
}
