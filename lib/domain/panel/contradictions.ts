import { ORIENTATIONS, type Orientation } from '../orientation/orientation';
import {
  COMPETENCIES,
  type Competency,
  type Overall,
  type Role,
  type RoleOpinion,
} from '../rubric/competency';
import type { PanelCard } from './card';
import { type PanelistView, toPanelistViews } from './panelist-view';
import { meanOf } from './rounding';

/** Something in one panelist's cards that does not go together, or that one impression may have carried. A question, never an error. */
export type Contradiction = { readonly panelist: string } & (
  | {
      readonly kind: 'evidence_against_rating';
      readonly orientation: Orientation;
      /** Distinct signals confirmed on that side. */
      readonly signals: number;
      readonly competency: Competency;
      readonly level: number;
    }
  | {
      readonly kind: 'evidence_against_opinion';
      readonly orientation: Orientation;
      readonly signals: number;
      readonly opinion: Role;
    }
  | { readonly kind: 'overall_against_ratings'; readonly overall: Overall; readonly mean: number }
  | { readonly kind: 'one_value'; readonly level: number; readonly competencies: number }
  | {
      readonly kind: 'apart_from_peers';
      readonly way: 'below' | 'above';
      /** Mean distance to the peers' means, in rating points, above 0. */
      readonly by: number;
      readonly competencies: number;
    }
);

/** The competency in which somebody who does much on one side would hardly be at the lowest level. */
const COMPETENCY_OF: Readonly<Record<Orientation, Competency>> = {
  strategic: 'technical_strategy',
  operational: 'operational_maturity',
};
const ROLE_OF: Readonly<Record<Orientation, Role>> = { strategic: 'cto', operational: 'vp_engineering' };

/** This many distinct signals on one side are more than a remark. */
const MUCH_EVIDENCE = 4;
/** This many, with none on the other side, are evidence of one side only. */
const ONE_SIDED = 3;
/** Fewer competencies than this agree, or differ from the peers', too easily by chance. */
const ENOUGH_COMPETENCIES = 3;
/** A panelist stands apart when every shared mark is this far from the peers' mean, the same way ... */
const EACH_APART = 0.5;
/** ... and the mean of the distances is this far. */
const MEAN_APART = 1;

/** Ordered by panelist. Any number of cards in any order; a person with several cards counts once. */
export function findContradictions(cards: readonly PanelCard[]): readonly Contradiction[] {
  const views = toPanelistViews(cards);
  return views.flatMap((view) => {
    const own = cards.filter((card) => card.panelist === view.panelist);
    return [
      ...againstRating(view, own),
      ...againstOpinion(view, own),
      ...againstOverall(view, own),
      ...oneValue(view),
      ...apartFromPeers(view, views),
    ];
  });
}

function againstRating(
  { panelist, marks }: PanelistView,
  own: readonly PanelCard[],
): readonly Contradiction[] {
  return ORIENTATIONS.flatMap((orientation): readonly Contradiction[] => {
    const signals = countSignals(own, orientation);
    const competency = COMPETENCY_OF[orientation];
    const level = marks[competency];
    if (signals < MUCH_EVIDENCE || level === null || level >= 1.5) return [];
    return [{ kind: 'evidence_against_rating', panelist, orientation, signals, competency, level }];
  });
}

function againstOpinion({ panelist }: PanelistView, own: readonly PanelCard[]): readonly Contradiction[] {
  const opinion = settledOn(own.map((card) => card.roleOpinion));
  const strategic = countSignals(own, 'strategic');
  const operational = countSignals(own, 'operational');
  const orientation = strategic > 0 ? 'strategic' : 'operational';
  const signals = strategic + operational;
  if ((strategic > 0 && operational > 0) || signals < ONE_SIDED) return [];
  const other = ROLE_OF[orientation === 'strategic' ? 'operational' : 'strategic'];
  return opinion === other
    ? [{ kind: 'evidence_against_opinion', panelist, orientation, signals, opinion: other }]
    : [];
}

/** Strongly for somebody with no mark of 3, or against somebody with none below. */
function againstOverall(view: PanelistView, own: readonly PanelCard[]): readonly Contradiction[] {
  const overall = settledOn(own.map((card) => card.overall));
  const levels = levelsOf(view);
  if (levels.length < ENOUGH_COMPETENCIES) return [];
  const contradicts =
    (overall === 'strong_yes' && levels.every((level) => level < 3)) ||
    (overall === 'definitely_not' && levels.every((level) => level >= 3));
  return contradicts && overall !== null
    ? [{ kind: 'overall_against_ratings', panelist: view.panelist, overall, mean: meanOf(levels, 2) }]
    : [];
}

function oneValue(view: PanelistView): readonly Contradiction[] {
  const levels = levelsOf(view);
  const [level] = levels;
  return level !== undefined && levels.length >= ENOUGH_COMPETENCIES && levels.every((own) => own === level)
    ? [{ kind: 'one_value', panelist: view.panelist, level, competencies: levels.length }]
    : [];
}

/** Two peers at least: beside one, nobody can say which of the two stands apart. */
function apartFromPeers(view: PanelistView, views: readonly PanelistView[]): readonly Contradiction[] {
  const distances = COMPETENCIES.flatMap((competency) => {
    const own = view.marks[competency];
    const peers = views
      .filter((other) => other !== view)
      .map((other) => other.marks[competency])
      .filter((level) => level !== null);
    return own === null || peers.length < 2 ? [] : [own - meanOf(peers, 4)];
  });
  if (distances.length < ENOUGH_COMPETENCIES) return [];
  const way = (distances[0] ?? 0) < 0 ? 'below' : 'above';
  const sizes = distances.map((distance) => (way === 'below' ? -distance : distance));
  const by = meanOf(sizes, 2);
  return sizes.every((size) => size >= EACH_APART) && by >= MEAN_APART
    ? [{ kind: 'apart_from_peers', panelist: view.panelist, way, by, competencies: sizes.length }]
    : [];
}

function levelsOf({ marks }: PanelistView): readonly number[] {
  return COMPETENCIES.map((competency) => marks[competency]).filter((level) => level !== null);
}

function countSignals(cards: readonly PanelCard[], orientation: Orientation): number {
  const shown = cards
    .flatMap((card) => card.answers)
    .flatMap((answer) => answer.evidence)
    .filter((evidence) => evidence.orientation === orientation);
  return new Set(shown.map((evidence) => evidence.signal)).size;
}

/** The one value on all of a person's cards; null where two cards differ. */
function settledOn<Value extends Overall | RoleOpinion>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
