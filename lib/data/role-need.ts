import { canInOpening } from '../domain/policy/policy';
import type { RoleNeed as NeedAnswers } from '../domain/role-need/role-need';
import type { RoleNeed } from '../generated/prisma/client';
import type { RoleNeedChange } from '../schemas/opening';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import { lockOpening } from './opening-lock';
import type { Scope } from './scope';
import { findOpeningStanding } from './standing';

export type RoleNeedEdition = NeedAnswers &
  Pick<RoleNeed, 'version' | 'changeReason' | 'createdAt' | 'frozenAt'> & {
    readonly createdBy: { readonly name: string };
  };

export type RoleNeedHistory = {
  readonly current: RoleNeedEdition;
  /** Newest first. */
  readonly earlier: readonly RoleNeedEdition[];
  readonly mayChange: boolean;
};

/** Every edition of the answer to "which leader does this company need now?". */
export async function findRoleNeedHistory(scope: Scope, openingId: string): Promise<RoleNeedHistory | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing) return null;
  const [current, ...earlier] = await prisma().roleNeed.findMany({
    where: { openingId },
    orderBy: { version: 'desc' },
    include: { createdBy: { select: { name: true } } },
  });
  if (!current) return null;
  return { current, earlier, mayChange: canInOpening(standing, 'edit').allowed };
}

export type RoleNeedOutcome =
  | { readonly ok: true; readonly value: { readonly version: number } }
  | { readonly ok: false; readonly code: 'need_changed_meanwhile' }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> };

const NEEDS_REASON =
  'Scorecards have been begun against this need, so it stays as it is. Say why a new version replaces it.';

/** Edits the need while nobody has begun a scorecard; after that writes a new version, with a reason. */
export async function changeRoleNeed(
  scope: Scope,
  openingId: string,
  change: RoleNeedChange,
  now: Date,
): Promise<RoleNeedOutcome> {
  const { basedOn, changeReason, ...need } = change;
  return prisma().$transaction(async (tx) => {
    await lockOpening(tx, openingId);
    const current = await tx.roleNeed.findFirst({ where: { openingId }, orderBy: { version: 'desc' } });
    if (!current || current.version !== basedOn) return { ok: false, code: 'need_changed_meanwhile' };
    const { count: edited } = await tx.roleNeed.updateMany({
      where: { id: current.id, frozenAt: null },
      data: need,
    });
    const version = edited > 0 ? current.version : current.version + 1;
    if (edited === 0) {
      if (changeReason === '') return { ok: false, code: 'invalid', fields: { changeReason: NEEDS_REASON } };
      // Born frozen: cards exist already, and the next change has to be told from this one.
      await tx.roleNeed.create({
        data: { ...need, openingId, version, changeReason, createdById: scope.personId, frozenAt: now },
      });
    }
    await recordAudit(tx, scope.personId, {
      action: 'role_need.changed',
      resource: 'opening',
      resourceId: openingId,
      openingId,
      detail: { version, inPlace: edited > 0 },
    });
    return { ok: true, value: { version } };
  });
}
