import { canInOpening, type OpeningRole } from '../domain/policy/policy';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { lockOpening } from './opening-lock';
import type { Scope } from './scope';
import { findOpeningStanding } from './standing';

export type TeamMember = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: OpeningRole;
  readonly joinedAt: Date;
  readonly isViewer: boolean;
  readonly deactivated: boolean;
  readonly sample: boolean;
  readonly external: boolean;
};

export type Team = { readonly members: readonly TeamMember[]; readonly mayManage: boolean };

/** The team of an opening; null for unknown and for out of reach. */
export async function findTeam(scope: Scope, openingId: string): Promise<Team | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing) return null;
  const members = await prisma().openingMember.findMany({
    where: { openingId },
    orderBy: [{ role: 'asc' }, { person: { name: 'asc' } }, { personId: 'asc' }],
    select: {
      personId: true,
      role: true,
      createdAt: true,
      person: { select: { name: true, email: true, deactivatedAt: true, sample: true, external: true } },
    },
  });
  return {
    members: members.map(({ person, createdAt, ...member }) => ({
      ...member,
      name: person.name,
      email: person.email,
      joinedAt: createdAt,
      isViewer: member.personId === scope.personId,
      deactivated: person.deactivatedAt !== null,
      sample: person.sample,
      external: person.external,
    })),
    mayManage: canInOpening(standing, 'team.manage').allowed,
  };
}

export type TeamOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | 'last_in_charge' | 'external_person' };

export async function changeMemberRole(
  scope: Scope,
  openingId: string,
  change: { readonly personId: string; readonly role: OpeningRole },
): Promise<TeamOutcome> {
  const { personId, role } = change;
  return prisma().$transaction(async (tx) => {
    await lockOpening(tx, openingId);
    const member = await findMember(tx, openingId, personId);
    if (!member) return { ok: false, code: 'not_found' };
    if (member.role === role) return { ok: true, value: null };
    if (member.person.external) return { ok: false, code: 'external_person' };
    if (role === 'interviewer' && (await isLastInCharge(tx, openingId, personId))) {
      return { ok: false, code: 'last_in_charge' };
    }
    await tx.openingMember.update({
      where: { openingId_personId: { openingId, personId } },
      data: { role },
    });
    await recordAudit(tx, scope.personId, {
      action: 'member.role_changed',
      resource: 'person',
      resourceId: personId,
      openingId,
      detail: { from: member.role, to: role },
    });
    return { ok: true, value: null };
  });
}

/**
 * Takes somebody off the team. Interviews they have not scored stop waiting for them; every note and card stays.
 */
export async function removeMember(
  scope: Scope,
  openingId: string,
  member: { readonly personId: string; readonly now: Date },
): Promise<TeamOutcome> {
  const { personId, now } = member;
  return prisma().$transaction(async (tx) => {
    await lockOpening(tx, openingId);
    const found = await findMember(tx, openingId, personId);
    if (!found) return { ok: false, code: 'not_found' };
    if (await isLastInCharge(tx, openingId, personId)) return { ok: false, code: 'last_in_charge' };
    await tx.assignment.updateMany({
      where: {
        personId,
        removedAt: null,
        interview: { candidacy: { openingId } },
        scorecards: { none: { status: 'submitted' } },
      },
      data: { removedAt: now },
    });
    await tx.openingMember.delete({ where: { openingId_personId: { openingId, personId } } });
    await recordAudit(tx, scope.personId, {
      action: 'member.removed',
      resource: 'person',
      resourceId: personId,
      openingId,
      // How many interviews they leave unscored would tell a reader who owes a card that others are in.
      detail: { role: found.role },
    });
    return { ok: true, value: null };
  });
}

function findMember(tx: Connection, openingId: string, personId: string) {
  return tx.openingMember.findUnique({
    where: { openingId_personId: { openingId, personId } },
    select: { role: true, person: { select: { external: true } } },
  });
}

/** Whether the opening would be left without anybody on its team who can run it. */
async function isLastInCharge(tx: Connection, openingId: string, personId: string): Promise<boolean> {
  const inCharge = await tx.openingMember.findMany({
    where: {
      openingId,
      role: { in: ['recruiter', 'hiring_manager'] },
      person: { deactivatedAt: null },
    },
    select: { personId: true },
  });
  return inCharge.length === 1 && inCharge[0]?.personId === personId;
}
