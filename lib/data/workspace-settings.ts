import { parseTimeZone } from '../domain/mail/local-day';
import type { Refusal } from '../domain/policy/policy';
import { canManageSettings } from '../domain/policy/self-assessment-policy';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import type { Scope } from './scope';
import { findWorkspaceStanding } from './standing';

export type WorkspaceSettings = { readonly publicSelfAssessment: boolean };

const DEFAULTS: WorkspaceSettings = { publicSelfAssessment: false };
const FIELDS = { publicSelfAssessment: true } as const;

/** The settings for whoever may change them; null for everybody else. */
export async function findSettings(scope: Scope): Promise<WorkspaceSettings | null> {
  return canManageSettings(await findWorkspaceStanding(scope)).allowed ? readSettings() : null;
}

/** Whether the self-assessment is offered at its public address. Asked for by visitors, so it takes no scope. */
export async function isSelfAssessmentPublic(): Promise<boolean> {
  return (await readSettings()).publicSelfAssessment;
}

export type SettingsOutcome =
  | { readonly ok: true; readonly value: WorkspaceSettings }
  | { readonly ok: false; readonly code: Refusal };

export async function changeSettings(scope: Scope, wanted: WorkspaceSettings): Promise<SettingsOutcome> {
  const allowance = canManageSettings(await findWorkspaceStanding(scope));
  if (!allowance.allowed) return { ok: false, code: allowance.refusal };
  const { publicSelfAssessment } = wanted;
  await prisma().$transaction(async (tx) => {
    const before = (await tx.workspaceSettings.findUnique({ where: { id: 1 }, select: FIELDS })) ?? DEFAULTS;
    if (before.publicSelfAssessment === publicSelfAssessment) return;
    await tx.workspaceSettings.upsert({
      where: { id: 1 },
      create: { publicSelfAssessment },
      update: { publicSelfAssessment },
    });
    await recordAudit(tx, scope.personId, {
      action: 'settings.changed',
      resource: 'workspace',
      detail: { publicSelfAssessment },
    });
  });
  return { ok: true, value: { publicSelfAssessment } };
}

async function readSettings(): Promise<WorkspaceSettings> {
  return (await prisma().workspaceSettings.findUnique({ where: { id: 1 }, select: FIELDS })) ?? DEFAULTS;
}

/** The zone mail follows: the one chosen, else the server's own. Asked for by the schedule, so it takes no scope. */
export async function readTimeZone(): Promise<{ readonly timeZone: string; readonly chosen: boolean }> {
  const row = await prisma().workspaceSettings.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  const chosen = row?.timeZone ? parseTimeZone(row.timeZone) : null;
  return {
    timeZone: chosen ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    chosen: chosen !== null,
  };
}

/** Null goes back to the server's own zone. */
export async function changeTimeZone(
  scope: Scope,
  timeZone: string | null,
): Promise<{ readonly ok: true; readonly value: null } | { readonly ok: false; readonly code: Refusal }> {
  const allowance = canManageSettings(await findWorkspaceStanding(scope));
  if (!allowance.allowed) return { ok: false, code: allowance.refusal };
  await prisma().$transaction(async (tx) => {
    const before = await tx.workspaceSettings.findUnique({ where: { id: 1 }, select: { timeZone: true } });
    if ((before?.timeZone ?? null) === timeZone) return;
    await tx.workspaceSettings.upsert({ where: { id: 1 }, create: { timeZone }, update: { timeZone } });
    await recordAudit(tx, scope.personId, {
      action: 'settings.time_zone_changed',
      resource: 'workspace',
      detail: { timeZone },
    });
  });
  return { ok: true, value: null };
}
