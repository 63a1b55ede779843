import type { DecidedCase } from '../domain/later-outcome/fare';
import type { LaterView } from '../domain/later-outcome/later-outcome';
import { canInWorkspace } from '../domain/policy/policy';
import { prisma } from './database/current';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findWorkspaceStanding } from './standing';

/**
 * The decision that stands on each candidacy with what became of it; null for people who may not read it. Numbers
 * alone come of it, and still candidacies on which the reader owes a card are left out: of few cases a count would
 * tell what a panel recommends. So are the reader's own candidacy and the sample.
 */
export async function listDecidedCases(scope: Scope): Promise<readonly DecidedCase[] | null> {
  const allowance = canInWorkspace(await findWorkspaceStanding(scope), 'outcomes.read');
  if (!allowance.allowed) return null;
  const decisions = await prisma().decision.findMany({
    where: {
      candidacy: {
        AND: [reachableCandidacies(scope), { NOT: sealedCandidacies(scope) }, { opening: { sample: false } }],
      },
    },
    orderBy: [{ candidacyId: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['candidacyId'],
    select: {
      outcome: true,
      role: true,
      recommendation: { select: { verdict: true } },
      laterOutcomes: {
        orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
        select: { months: true, fit: true, regret: true },
      },
    },
  });
  return decisions.map(({ outcome, role, recommendation, laterOutcomes }) => ({
    ...{ outcome, role },
    verdict: recommendation?.verdict ?? null,
    later: laterOutcomes.map(
      ({ months, fit, regret }): LaterView => ({ months: months === 6 ? 6 : 12, fit, regret }),
    ),
  }));
}
