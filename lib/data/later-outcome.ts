import type { LaterFit, LaterMonths, Regret } from '../domain/later-outcome/later-outcome';
import { canInCandidacy, type Refusal } from '../domain/policy/policy';
import type { LaterOutcomeInput } from '../schemas/later-outcome';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type LaterOutcomeAnswer =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | { readonly ok: false; readonly code: 'not_found' | 'not_hired' | Refusal };

/** Adds how a hire turned out; a later record for the same month supersedes, and the earlier one stays. */
export async function addLaterOutcome(
  scope: Scope,
  { candidacyId, months, fit, regret, note }: LaterOutcomeInput,
  now: Date,
): Promise<LaterOutcomeAnswer> {
  return prisma().$transaction(async (tx): Promise<LaterOutcomeAnswer> => {
    await tx.$queryRaw`SELECT id FROM candidacy WHERE id = ${candidacyId} FOR NO KEY UPDATE`;
    const standing = await findCandidacyStanding(scope, candidacyId, tx);
    if (!standing) return { ok: false, code: 'not_found' };
    const allowance = canInCandidacy(standing, 'hire.follow');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };
    const decision = await findStandingDecision(tx, candidacyId);
    if (decision?.outcome !== 'offer') return { ok: false, code: 'not_hired' };
    const row = await tx.laterOutcome.create({
      data: {
        ...{ candidacyId, months, fit, regret, note },
        decisionId: decision.id,
        recordedById: scope.personId,
        recordedAt: now,
      },
      select: { id: true },
    });
    await recordAudit(tx, scope.personId, {
      action: 'later_outcome.recorded',
      resource: 'candidacy',
      resourceId: candidacyId,
      openingId: standing.openingId,
      candidacyId,
      detail: { months },
    });
    return { ok: true, value: row };
  });
}

export function findStandingDecision(connection: Connection, candidacyId: string) {
  return connection.decision.findFirst({
    where: { candidacyId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, outcome: true, role: true },
  });
}

export type RecordedLater = {
  readonly id: string;
  readonly months: LaterMonths;
  readonly fit: LaterFit;
  readonly regret: Regret;
  readonly note: string;
  readonly by: string;
  readonly at: string;
};

/** Newest first, of the decision that stands. Applies no policy: its callers have asked `panel.read`. */
export async function listLaterOutcomes(decisionId: string): Promise<readonly RecordedLater[]> {
  const rows = await prisma().laterOutcome.findMany({
    where: { decisionId },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    include: { recordedBy: { select: { name: true } } },
  });
  return rows.map(({ id, months, fit, regret, note, recordedBy, recordedAt }) => ({
    ...{ id, fit, regret, note },
    months: months === 6 ? 6 : 12,
    by: recordedBy.name,
    at: recordedAt.toISOString(),
  }));
}
