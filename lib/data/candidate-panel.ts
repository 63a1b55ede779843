import type { DecidedRole, DecisionOutcome } from '../domain/decision/decision';
import type { OrientationSummary, Verdict } from '../domain/panel/recommendation';
import { Prisma } from '../generated/prisma/client';
import { parseOrientation } from '../schemas/orientation-summary';
import { prisma } from './database/current';
import type { Scope } from './scope';

/** What a list shows of many panels at once, each in one query. Callers pass only candidacies that are open to the viewer. */

export type CardCounts = { readonly in: number; readonly expected: number; readonly ofPeers: number };

/** Cards submitted, and cards there will be: those in, and those still asked of somebody. */
export async function listCardCounts(
  scope: Scope,
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, CardCounts>> {
  const assignments = await prisma().assignment.findMany({
    where: { interview: { cancelledAt: null, candidacyId: { in: [...candidacyIds] } } },
    select: {
      personId: true,
      removedAt: true,
      interview: { select: { candidacyId: true } },
      scorecards: { where: { status: 'submitted' }, take: 1, select: { id: true } },
    },
  });
  const counts = new Map<string, CardCounts>();
  for (const { personId, removedAt, interview, scorecards } of assignments) {
    const before = counts.get(interview.candidacyId) ?? { in: 0, expected: 0, ofPeers: 0 };
    const submitted = scorecards.length > 0;
    const counted = submitted || removedAt === null;
    counts.set(interview.candidacyId, {
      in: before.in + (submitted ? 1 : 0),
      expected: before.expected + (counted ? 1 : 0),
      ofPeers: before.ofPeers + (submitted && personId !== scope.personId ? 1 : 0),
    });
  }
  return counts;
}

type RecommendationRow = {
  candidacyId: string;
  verdict: Verdict;
  sure: number | null;
  orientation: unknown;
};

export async function listLatestRecommendations(
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, { verdict: Verdict; sure: number | null; orientation: OrientationSummary }>> {
  if (candidacyIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<RecommendationRow[]>`
    SELECT DISTINCT ON (candidacy_id) candidacy_id AS "candidacyId", verdict::text AS verdict, sure,
      result -> 'summary' -> 'orientation' AS orientation
    FROM recommendation WHERE candidacy_id IN (${Prisma.join([...candidacyIds])})
    ORDER BY candidacy_id, created_at DESC, id DESC`;
  return new Map(
    rows.map(({ candidacyId, verdict, sure, orientation }) => [
      candidacyId,
      { verdict, sure, orientation: parseOrientation(orientation) },
    ]),
  );
}

type DecisionRow = {
  candidacyId: string;
  outcome: DecisionOutcome;
  role: DecidedRole | null;
};

export async function listLatestDecisions(
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, Omit<DecisionRow, 'candidacyId'>>> {
  if (candidacyIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<DecisionRow[]>`
    SELECT DISTINCT ON (candidacy_id) candidacy_id AS "candidacyId", outcome::text AS outcome, role::text AS role
    FROM decision WHERE candidacy_id IN (${Prisma.join([...candidacyIds])})
    ORDER BY candidacy_id, created_at DESC, id DESC`;
  return new Map(rows.map(({ candidacyId, outcome, role }) => [candidacyId, { outcome, role }]));
}
