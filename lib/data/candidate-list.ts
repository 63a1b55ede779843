import { type Stage, stageOf } from '../domain/decision/stage';
import { canInCandidacy } from '../domain/policy/policy';
import {
  type ListedDecision,
  type ListedRecommendation,
  listLatestDecisions,
  listLatestRecommendations,
  type PanelTally,
  tallyPanels,
} from './candidate-panel';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findOpeningStanding } from './standing';

/** What the panel has said, or the viewer's own card that has to come first. */
export type ListedPanel =
  | { readonly kind: 'sealed'; readonly cardId: string }
  | {
      readonly kind: 'open';
      readonly cardsIn: number;
      readonly cardsExpected: number;
      readonly owing: PanelTally['owing'];
      readonly stage: Stage;
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
  const [ownCards, tallies, recommendations, decisions] = await Promise.all([
    listOwedCards(scope, [...sealed]),
    tallyPanels(scope, open, now),
    listLatestRecommendations(open),
    listLatestDecisions(open),
  ]);
  const openIds = new Set(open);
  await recordReveals(
    scope,
    open.filter((id) => (tallies.get(id)?.ofPeers ?? 0) > 0 && recommendations.has(id)),
    now,
  );
  return rows.map((row) => ({
    candidacyId: row.id,
    ...row.candidate,
    addedAt: row.createdAt,
    panel: openIds.has(row.id)
      ? toOpenPanel(tallies.get(row.id), recommendations.get(row.id), decisions.get(row.id))
      : { kind: 'sealed', cardId: ownCards.get(row.id) ?? '' },
  }));
}

function toOpenPanel(
  tally: PanelTally | undefined,
  recommendation: ListedRecommendation | undefined,
  decision: ListedDecision | undefined,
): ListedPanel {
  const { submitted, owed, waiting, owing } = tally ?? { submitted: 0, owed: 0, waiting: 0, owing: [] };
  return {
    kind: 'open',
    cardsIn: submitted,
    cardsExpected: submitted + owed + waiting,
    owing,
    stage: stageOf({ submitted, owed, waiting }, decision?.outcome ?? null),
    recommendation: recommendation ?? null,
    decision: decision ?? null,
  };
}

/** Rows were read through the scope already, so the person reaches them and is not the candidate. */
function onPanel(owesCard: boolean) {
  return { panelist: true, owesCard, isCandidate: false };
}

/** The viewer's own card of each candidacy that seals it, the earliest interview's first. */
export async function listOwedCards(
  scope: Scope,
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (candidacyIds.length === 0) return new Map();
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
