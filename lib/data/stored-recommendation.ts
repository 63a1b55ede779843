import type { PanelCard } from '../domain/panel/card';
import { type CardChanges, compareCardSets } from '../domain/panel/card-changes';
import type { Recommendation, Verdict } from '../domain/panel/recommendation';
import { type Replay, replay } from '../domain/panel/replay';
import { canInCandidacy } from '../domain/policy/policy';
import type { Rubric } from '../domain/rubric/rubric';
import { parseInputs, parseRecommendation } from '../schemas/recommendation';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';
import { readStoredRubric } from './stored-rubric';

/** One entry of how the recommendation moved. */
export type RecommendationMoment = {
  readonly id: string;
  readonly at: string;
  readonly cards: number;
  readonly verdict: Verdict;
  readonly sure: number | null;
  /** Version of the role need it was made under; null where the opening had none. */
  readonly needVersion: number | null;
  /** Against the entry before. */
  readonly changes: CardChanges;
};

/** A recommendation as it was stored, all it was computed from, and what computing it again gives. */
export type StoredRecommendation = {
  readonly id: string;
  readonly at: string;
  readonly candidacy: {
    readonly id: string;
    readonly candidate: string;
    readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  };
  readonly value: Recommendation;
  readonly rubric: Rubric;
  readonly cards: readonly PanelCard[];
  /** The scorecard behind each entry of `cards`. */
  readonly scorecards: readonly string[];
  /** Names by panelist id. */
  readonly names: Readonly<Record<string, string>>;
  readonly replay: Replay;
  /** Version of the role need it was made under; null where the opening had none. */
  readonly needVersion: number | null;
  /** 1 for the first of the candidacy. */
  readonly number: number;
  readonly total: number;
};

type Row = {
  readonly id: string;
  readonly createdAt: Date;
  readonly cards: number;
  readonly verdict: Verdict;
  readonly sure: number | null;
  readonly roleNeed: { readonly version: number } | null;
  readonly inputs: unknown;
};

/** `rows` newest first, as the answer is. */
export function toHistory(rows: readonly Row[]): readonly RecommendationMoment[] {
  const inputs = rows.map((row) => parseInputs(row.inputs));
  return rows.flatMap((row, index) => {
    const own = inputs[index];
    if (!own) return [];
    const { id, cards, verdict, sure, createdAt } = row;
    const changes = compareCardSets(inputs[index + 1] ?? null, own);
    const needVersion = row.roleNeed?.version ?? null;
    return [{ id, at: createdAt.toISOString(), cards, verdict, sure, needVersion, changes }];
  });
}

/**
 * Null for unknown, for out of reach, and while the viewer owes a card of the candidacy: what a panel's answer was is
 * as closed as what it is.
 */
export async function findStoredRecommendation(
  scope: Scope,
  { candidacyId, recommendationId, now }: { candidacyId: string; recommendationId: string; now: Date },
): Promise<StoredRecommendation | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return null;
  const row = await prisma().recommendation.findFirst({
    where: { id: recommendationId, candidacyId },
    include: {
      rubricVersion: { select: { content: true } },
      roleNeed: { select: { version: true } },
      candidacy: {
        select: {
          candidate: { select: { name: true } },
          opening: { select: { id: true, title: true, company: true } },
          recommendations: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { id: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { cards, scorecards } = parseInputs(row.inputs);
  const rubric = readStoredRubric(row.rubricVersion.content);
  const value = parseRecommendation(row.result);
  const { candidate, opening, recommendations } = row.candidacy;
  if (cards.some((card) => card.panelist !== scope.personId)) await recordReveals(scope, [candidacyId], now);
  return {
    id: row.id,
    at: row.createdAt.toISOString(),
    candidacy: { id: candidacyId, candidate: candidate.name, opening },
    value,
    rubric,
    cards,
    scorecards,
    names: await listNames(cards.map((card) => card.panelist)),
    replay: replay(value, { rubric, cards }),
    needVersion: row.roleNeed?.version ?? null,
    number: recommendations.findIndex(({ id }) => id === row.id) + 1,
    total: recommendations.length,
  };
}

async function listNames(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const people = await prisma().person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}
