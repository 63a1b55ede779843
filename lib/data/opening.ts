import { canInOpening, type OpeningRole } from '../domain/policy/policy';
import type { Rubric } from '../domain/rubric/rubric';
import type { NewOpening, OpeningFacts } from '../schemas/opening';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import { lockOpening } from './opening-lock';
import type { RoleNeedEdition } from './role-need';
import { reachableOpenings, type Scope } from './scope';
import { findOpeningStanding } from './standing';
import { readStoredRubric } from './stored-rubric';

export type OpeningHeader = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly context: string;
  readonly status: 'open' | 'closed';
  readonly sample: boolean;
  readonly need: RoleNeedEdition | null;
  readonly openingRole: OpeningRole | null;
  /** Whether the viewer runs it: edits, manages the team, adds candidates, plans interviews. */
  readonly runs: boolean;
};

/** What stands above every section of an opening; null for unknown and for out of reach. */
export async function findOpening(scope: Scope, openingId: string): Promise<OpeningHeader | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing) return null;
  const opening = await prisma().opening.findUnique({
    where: { id: openingId },
    select: {
      id: true,
      title: true,
      company: true,
      context: true,
      status: true,
      sample: true,
      roleNeeds: {
        orderBy: { version: 'desc' },
        take: 1,
        include: { createdBy: { select: { name: true } } },
      },
    },
  });
  if (!opening) return null;
  const { roleNeeds, ...facts } = opening;
  return {
    ...facts,
    need: roleNeeds[0] ?? null,
    openingRole: standing.openingRole,
    runs: canInOpening(standing, 'edit').allowed,
  };
}

/** The rubric its candidates are judged by; null for unknown and for out of reach. */
export async function findOpeningRubric(scope: Scope, openingId: string): Promise<Rubric | null> {
  const opening = await prisma().opening.findFirst({
    where: { AND: [{ id: openingId }, reachableOpenings(scope)] },
    select: { rubricVersion: { select: { content: true } } },
  });
  return opening && readStoredRubric(opening.rubricVersion.content);
}

/** Opens an opening with its first role need, judged by the newest rubric; the creator joins its team. */
export async function createOpening(scope: Scope, input: NewOpening): Promise<{ id: string }> {
  const { title, company, context, ownRole, ...need } = input;
  return prisma().$transaction(async (tx) => {
    const rubric = await tx.rubricVersion.findFirstOrThrow({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    });
    const opening = await tx.opening.create({
      data: {
        title,
        company,
        context,
        rubricVersionId: rubric.id,
        createdById: scope.personId,
        members: { create: { personId: scope.personId, role: ownRole } },
        roleNeeds: { create: { ...need, version: 1, createdById: scope.personId } },
      },
      select: { id: true },
    });
    await recordAudit(tx, scope.personId, {
      action: 'opening.created',
      resource: 'opening',
      resourceId: opening.id,
      openingId: opening.id,
      detail: { ownRole },
    });
    return opening;
  });
}

export async function editOpening(scope: Scope, openingId: string, facts: OpeningFacts): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.opening.update({ where: { id: openingId }, data: facts });
    await recordAudit(tx, scope.personId, {
      action: 'opening.edited',
      resource: 'opening',
      resourceId: openingId,
      openingId,
    });
  });
}

/** Closes or reopens; asking for what already is changes nothing. */
export async function setOpeningStatus(
  scope: Scope,
  openingId: string,
  status: 'open' | 'closed',
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const current = await lockOpening(tx, openingId);
    if (current === null || current === status) return;
    await tx.opening.update({ where: { id: openingId }, data: { status } });
    await recordAudit(tx, scope.personId, {
      action: status === 'closed' ? 'opening.closed' : 'opening.reopened',
      resource: 'opening',
      resourceId: openingId,
      openingId,
    });
  });
}
