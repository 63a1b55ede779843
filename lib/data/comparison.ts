import { type Stage, stageOf } from '../domain/decision/stage';
import type { PanelCard } from '../domain/panel/card';
import { COMPARED } from '../domain/panel/compare-candidates';
import type { Recommendation } from '../domain/panel/recommendation';
import { canInCandidacy } from '../domain/policy/policy';
import type { Rubric } from '../domain/rubric/rubric';
import { parseInputs, parseRecommendation } from '../schemas/recommendation';
import { listOwedCards } from './candidate-list';
import { type ListedDecision, listLatestDecisions, type PanelTally, tallyPanels } from './candidate-panel';
import { prisma } from './database/current';
import { findOpeningRubric } from './opening';
import { recordReveals } from './reveal';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findOpeningStanding, type StandingInOpening } from './standing';

type Candidate = { readonly candidacyId: string; readonly name: string; readonly work: string };

/** One candidate of a comparison. Sealed ones hold nothing that peers wrote, nor anything counted from it. */
export type ComparedColumn = Candidate &
  (
    | { readonly kind: 'sealed'; readonly cardId: string }
    | {
        readonly kind: 'open';
        readonly cardsIn: number;
        readonly cardsExpected: number;
        readonly stage: Stage;
        readonly decision: ListedDecision | null;
        /** The stored newest recommendation and the cards it was computed from; null before the first card. */
        readonly standing: {
          readonly value: Recommendation;
          readonly cards: readonly PanelCard[];
        } | null;
      }
  );

export type Comparison =
  /** Too few or too many were asked for, or others are wanted: whom there is to choose from. */
  | { readonly kind: 'choose'; readonly candidates: readonly (Candidate & { readonly chosen: boolean })[] }
  | {
      readonly kind: 'compared';
      /** In the order they were asked for. */
      readonly columns: readonly ComparedColumn[];
      readonly rubric: Rubric;
      /** Panelists' names by id. */
      readonly names: Readonly<Record<string, string>>;
    };

/**
 * Candidates of one opening beside each other. Null where the opening, or any one of the candidacies, is unknown, of
 * another opening, out of reach or the viewer's own: which of these it is, nobody is told.
 */
export async function findComparison(
  scope: Scope,
  openingId: string,
  {
    candidacyIds,
    rechoose = false,
    now,
  }: {
    readonly candidacyIds: readonly string[];
    /** Shows the choice again, with these chosen. */
    readonly rechoose?: boolean;
    readonly now: Date;
  },
): Promise<Comparison | null> {
  const standing = await findOpeningStanding(scope, openingId);
  const rubric = await findOpeningRubric(scope, openingId);
  if (!standing || !rubric) return null;
  const asked = [...new Set(candidacyIds)];
  const candidates = await listReachable(scope, openingId);
  const chosen = asked.map((id) => candidates.find(({ candidacyId }) => candidacyId === id));
  if (!chosen.every((candidate) => candidate !== undefined)) return null;
  if (rechoose || chosen.length < COMPARED.fewest || chosen.length > COMPARED.most) {
    return {
      kind: 'choose',
      candidates: candidates.map((one) => ({ ...one, chosen: asked.includes(one.candidacyId) })),
    };
  }
  const columns = await readColumns(scope, standing, chosen, now);
  return { kind: 'compared', columns, rubric, names: await listPanelistNames(columns) };
}

async function listReachable(scope: Scope, openingId: string): Promise<readonly Candidate[]> {
  const rows = await prisma().candidacy.findMany({
    where: { AND: [{ openingId }, reachableCandidacies(scope)] },
    orderBy: [{ candidate: { name: 'asc' } }, { id: 'asc' }],
    select: { id: true, candidate: { select: { name: true, currentTitle: true, currentCompany: true } } },
  });
  return rows.map(({ id, candidate }) => ({
    candidacyId: id,
    name: candidate.name,
    work: [candidate.currentTitle, candidate.currentCompany].filter(Boolean).join(', '),
  }));
}

async function readColumns(
  scope: Scope,
  standing: StandingInOpening,
  chosen: readonly Candidate[],
  now: Date,
): Promise<readonly ComparedColumn[]> {
  const ids = chosen.map(({ candidacyId }) => candidacyId);
  const sealedRows = await prisma().candidacy.findMany({
    where: { AND: [{ id: { in: ids } }, sealedCandidacies(scope)] },
    select: { id: true },
  });
  const sealed = new Set(sealedRows.map((row) => row.id));
  const open = ids.filter((id) => {
    // Read through the scope, so the person reaches it and is not the candidate.
    const here = { ...standing, panelist: true, owesCard: sealed.has(id), isCandidate: false };
    return canInCandidacy(here, 'panel.read').allowed;
  });
  const [owedCards, tallies, decisions, standings] = await Promise.all([
    listOwedCards(scope, [...sealed]),
    tallyPanels(scope, open, now),
    listLatestDecisions(open),
    listStandings(open),
  ]);
  await recordReveals(
    scope,
    open.filter((id) => (tallies.get(id)?.ofPeers ?? 0) > 0),
    now,
  );
  return chosen.map((candidate) => {
    const id = candidate.candidacyId;
    if (!open.includes(id)) return { ...candidate, kind: 'sealed', cardId: owedCards.get(id) ?? '' };
    const decision = decisions.get(id) ?? null;
    return {
      ...candidate,
      kind: 'open',
      ...toProgress(tallies.get(id), decision),
      decision,
      standing: standings.get(id) ?? null,
    };
  });
}

function toProgress(tally: PanelTally | undefined, decision: ListedDecision | null) {
  const { submitted, owed, waiting } = tally ?? { submitted: 0, owed: 0, waiting: 0 };
  return {
    cardsIn: submitted,
    cardsExpected: submitted + owed + waiting,
    stage: stageOf({ submitted, owed, waiting }, decision?.outcome ?? null),
  };
}

type Standing = NonNullable<Extract<ComparedColumn, { kind: 'open' }>['standing']>;

async function listStandings(candidacyIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await prisma().recommendation.findMany({
    where: { candidacyId: { in: [...candidacyIds] } },
    orderBy: [{ candidacyId: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['candidacyId'],
    select: { candidacyId: true, result: true, inputs: true },
  });
  return new Map(
    rows.map(({ candidacyId, result, inputs }) => [
      candidacyId,
      { value: parseRecommendation(result), cards: parseInputs(inputs).cards },
    ]),
  );
}

async function listPanelistNames(
  columns: readonly ComparedColumn[],
): Promise<Readonly<Record<string, string>>> {
  const ids = columns.flatMap((column) =>
    column.kind === 'open' ? (column.standing?.cards ?? []).map((card) => card.panelist) : [],
  );
  const people = await prisma().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}
