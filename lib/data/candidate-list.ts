import type { DecidedRole, DecisionOutcome } from '../domain/decision/decision';
import type { OrientationSummary, Verdict } from '../domain/panel/recommendation';
import { canInCandidacy } from '../domain/policy/policy';
import { listCardCounts, listLatestDecisions, listLatestRecommendations } from './candidate-panel';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findOpeningStanding } from './standing';

export type ListedRecommendation = {
  readonly verdict: Verdict;
  /** 0 to 1; null when the evidence is insufficient. */
  readonly sure: number | null;
  readonly orientation: OrientationSummary;
};

export type ListedDecision = {
  readonly outcome: DecisionOutcome;
  readonly role: DecidedRole | null;
};

/** What the panel has said, or the viewer's own card that has to come first. */
export type ListedPanel =
  | { readonly kind: 'sealed'; readonly cardId: string }
  | {
      readonly kind: 'open';
      readonly cardsIn: number;
      readonly cardsExpected: number;
      readonly recommendation: ListedRecommendation | null;
      readonly decision: ListedDecision | null;
    };

export type ListedCandidate = {
  readonly candidacyId: string;
  readonly name: string;
  readonly currentTitle: string;
  readonly currentCompany: string;
  readonly addedAt: Date;
  readonly panel: ListedPanel;
};

/** The candidates of an opening whom the person reaches; of sealed ones nothing of peers is even read. */
export async function listCandidates(
  scope: Scope,
  openingId: string,
  now: Date,
): Promise<readonly ListedCandidate[] | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing) return null;
  const reachable = { AND: [{ openingId }, reachableCandidacies(scope)] };
  const [rows, sealedRows] = await Promise.all([
    prisma().candidacy.findMany({
      where: reachable,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        createdAt: true,
        candidate: { select: { name: true, currentTitle: true, currentCompany: true } },
      },
    }),
    prisma().candidacy.findMany({
      where: { AND: [reachable, sealedCandidacies(scope)] },
      select: { id: true },
    }),
  ]);
  const sealed = new Set(sealedRows.map((row) => row.id));
  const open = rows
    .map((row) => row.id)
    .filter((id) => canInCandidacy({ ...standing, ...onPanel(sealed.has(id)) }, 'panel.read').allowed);
  const [ownCards, counts, recommendations, decisions] = await Promise.all([
    listOwedCards(scope, [...sealed]),
    listCardCounts(scope, open),
    listLatestRecommendations(open),
    listLatestDecisions(open),
  ]);
  const openIds = new Set(open);
  await recordReveals(
    scope,
    open.filter((id) => (counts.get(id)?.ofPeers ?? 0) > 0 && recommendations.has(id)),
    now,
  );
  return rows.map((row) => ({
    candidacyId: row.id,
    ...row.candidate,
    addedAt: row.createdAt,
    panel: openIds.has(row.id)
      ? {
          kind: 'open' as const,
          cardsIn: counts.get(row.id)?.in ?? 0,
          cardsExpected: counts.get(row.id)?.expected ?? 0,
          recommendation: recommendations.get(row.id) ?? null,
          decision: decisions.get(row.id) ?? null,
        }
      : { kind: 'sealed' as const, cardId: ownCards.get(row.id) ?? '' },
  }));
}

/** Rows were read through the scope already, so the person reaches them and is not the candidate. */
function onPanel(owesCard: boolean) {
  return { panelist: true, owesCard, isCandidate: false };
}

/** The viewer's own card of each candidacy that seals it, the earliest interview's first. */
async function listOwedCards(
  scope: Scope,
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const owed = await prisma().assignment.findMany({
    where: {
      personId: scope.personId,
      removedAt: null,
      scorecards: { none: { status: 'submitted' } },
      interview: { cancelledAt: null, candidacyId: { in: [...candidacyIds] } },
    },
    orderBy: { interview: { startsAt: 'desc' } },
    select: { interview: { select: { candidacyId: true } }, scorecards: { select: { id: true }, take: 1 } },
  });
  return new Map(owed.map(({ interview, scorecards }) => [interview.candidacyId, scorecards[0]?.id ?? '']));
}
