import type { Allowance } from '../domain/policy/policy';
import { canManageShared, canShare, type SharedStanding } from '../domain/policy/sharing-policy';
import { prisma } from './database/current';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findOpeningStanding } from './standing';

/** What a link shows: candidacies of one opening, in order. */
export type SharedSubject = { readonly openingId: string; readonly candidacyIds: readonly string[] };

/** Whether the person may share these candidacies; null where the opening or any of them is unknown or out of reach. */
export async function findShareAllowance(scope: Scope, subject: SharedSubject): Promise<Allowance | null> {
  return judge(scope, subject, canShare);
}

/** Whether the person may see that a link to these was made, and end it. */
export async function findManageAllowance(
  scope: Scope,
  subject: SharedSubject & { readonly createdById: string },
): Promise<Allowance | null> {
  const maker = subject.createdById === scope.personId;
  return judge(scope, subject, (standing) => canManageShared({ ...standing, maker }));
}

/** Puts the same three questions to the database whatever the answers are. The first refusal stands for all. */
async function judge(
  scope: Scope,
  { openingId, candidacyIds }: SharedSubject,
  allow: (standing: Omit<SharedStanding, 'maker'>) => Allowance,
): Promise<Allowance | null> {
  const reachable = {
    AND: [{ id: { in: [...candidacyIds] }, openingId }, reachableCandidacies(scope)],
  };
  const [standing, reached, sealed] = await Promise.all([
    findOpeningStanding(scope, openingId),
    prisma().candidacy.findMany({ where: reachable, select: { id: true } }),
    prisma().candidacy.findMany({
      where: { AND: [reachable, sealedCandidacies(scope)] },
      select: { id: true },
    }),
  ]);
  if (!standing || reached.length === 0 || reached.length !== new Set(candidacyIds).size) return null;
  const allowances = reached.map(({ id }) =>
    // Read through the scope, so the person reaches it and is not the candidate.
    allow({ ...standing, panelist: true, owesCard: sealed.some((one) => one.id === id), isCandidate: false }),
  );
  return allowances.find(({ allowed }) => !allowed) ?? { allowed: true };
}
