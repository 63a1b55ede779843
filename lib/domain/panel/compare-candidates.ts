import { FACETS, type Facet, type Signal } from '../orientation/signal';
import { COMPETENCIES, type Competency } from '../rubric/competency';
import type { PanelCard } from './card';
import { estimateOrientation } from './panel-orientation';
import { toPanelistViews } from './panelist-view';
import { Z_90 } from './rater-noise';
import type { Interval, PanelSummary } from './recommendation';
import { clamp, roundTo } from './rounding';

/** How many candidates stand side by side. */
export const COMPARED = { fewest: 2, most: 6 } as const;

/** One candidate as a comparison takes them: what their panel's cards said when the recommendation was computed. */
export type ComparedCandidate = {
  readonly id: string;
  readonly summary: Pick<PanelSummary, 'orientation' | 'competencies'>;
  readonly cards: readonly PanelCard[];
};

/** What candidates are compared by. Facets compare orientation within one area of the catalogue. */
export type Trait =
  | { readonly kind: 'orientation' }
  | { readonly kind: 'competency'; readonly competency: Competency }
  | { readonly kind: 'facet'; readonly facet: Facet };

/** `value` on the trait's own scale: 1 to 4 for a competency, -1 to +1 for orientation, two decimals. */
export type TraitFigure = {
  readonly value: number;
  readonly interval: Interval;
  /** Whose marks or confirmed passages it rests on. */
  readonly panelists: number;
};

/** Two candidates further apart than chance explains; `higher` says which way, and nothing of worth. */
export type ApartPair = { readonly higher: string; readonly lower: string };

export type ComparedTrait = {
  readonly trait: Trait;
  /** By candidate id; null where the panel holds nothing on it. */
  readonly figures: Readonly<Record<string, TraitFigure | null>>;
  /** `unknown`: fewer than two candidates have a figure. */
  readonly verdict: 'apart' | 'within_noise' | 'unknown';
  /** Empty unless the verdict is `apart`. Widest first. */
  readonly pairs: readonly ApartPair[];
};

/**
 * Upper tenth of the studentized range of 2 to 6 candidates with many degrees of freedom (2.326, 2.902, 3.240, 3.478,
 * 3.661), over the root of two: so many standard errors must two of them be apart for chance alone to put any two of
 * those a row has figures for that far apart in fewer than one row in ten.
 */
const CRITICAL: Readonly<Record<number, number>> = { 2: 1.645, 3: 2.052, 4: 2.291, 5: 2.459, 6: 2.589 };

/**
 * Two to six candidates trait by trait: where they differ beyond the noise first, the widest for its noise leading;
 * then where a difference may be chance; then what fewer than two panels looked at. Throws on another number of
 * candidates. The order of the candidates changes no figure. docs/method-compare.md.
 */
export function compareCandidates(
  candidates: readonly ComparedCandidate[],
  signals: readonly Signal[],
): readonly ComparedTrait[] {
  if (candidates.length < COMPARED.fewest || candidates.length > COMPARED.most) {
    throw new RangeError('Two to six candidates can be compared.');
  }
  const facetOf = new Map(signals.map(({ id, facet }) => [id, facet]));
  return TRAITS.map((trait) => compareTrait(trait, candidates, facetOf))
    .toSorted((one, other) => ORDER[one.verdict] - ORDER[other.verdict] || other.ratio - one.ratio)
    .map(({ ratio: _ratio, ...compared }) => compared);
}

const TRAITS: readonly Trait[] = [
  { kind: 'orientation' },
  ...COMPETENCIES.map((competency) => ({ kind: 'competency', competency }) as const),
  ...FACETS.map((facet) => ({ kind: 'facet', facet }) as const),
];

const ORDER: Readonly<Record<ComparedTrait['verdict'], number>> = { apart: 0, within_noise: 1, unknown: 2 };

function compareTrait(
  trait: Trait,
  candidates: readonly ComparedCandidate[],
  facetOf: ReadonlyMap<string, Facet>,
): ComparedTrait & { readonly ratio: number } {
  const figures = candidates.map((candidate) => [candidate.id, figureOf(trait, candidate, facetOf)] as const);
  const known = figures.flatMap(([id, figure]) => (figure === null ? [] : [{ id, ...figure }]));
  const differences = known
    .flatMap((one, index) => known.slice(index + 1).map((other) => differenceOf(one, other)))
    .toSorted((one, other) => other.ratio - one.ratio);
  const critical = CRITICAL[known.length] ?? Number.POSITIVE_INFINITY;
  const pairs = differences
    .filter(({ ratio }) => ratio > critical)
    .map(({ higher, lower }) => ({ higher, lower }));
  return {
    trait,
    figures: Object.fromEntries(figures),
    verdict: known.length < 2 ? 'unknown' : pairs.length > 0 ? 'apart' : 'within_noise',
    pairs,
    ratio: differences[0]?.ratio ?? 0,
  };
}

/** How many standard errors of their difference two candidates are apart, three decimals. */
function differenceOf(one: { id: string } & TraitFigure, other: { id: string } & TraitFigure) {
  const [higher, lower] = one.value >= other.value ? [one, other] : [other, one];
  const error = Math.hypot(standardError(higher), standardError(lower));
  const apart = higher.value - lower.value;
  return { higher: higher.id, lower: lower.id, ratio: error === 0 ? 0 : roundTo(apart / error, 4) };
}

/** From the wider half of the interval, as the other may be cut short where the scale ends. */
function standardError({ value, interval }: TraitFigure): number {
  return Math.max(value - interval.low, interval.high - value) / Z_90;
}

function figureOf(
  trait: Trait,
  { summary, cards }: ComparedCandidate,
  facetOf: ReadonlyMap<string, Facet>,
): TraitFigure | null {
  switch (trait.kind) {
    case 'orientation':
      return summary.orientation.kind === 'none'
        ? null
        : {
            value: summary.orientation.balance,
            interval: summary.orientation.interval,
            panelists: summary.orientation.panelists,
          };
    case 'competency': {
      const level = summary.competencies[trait.competency];
      return level.kind === 'not_observed'
        ? null
        : { value: level.mean, interval: level.interval, panelists: level.observers };
    }
    case 'facet':
      return facetBalance(cards.map((card) => within(card, trait.facet, facetOf)));
  }
}

/** The panel's orientation from the passages of one facet alone, by the same steps as from all of them. */
function facetBalance(cards: readonly PanelCard[]): TraitFigure | null {
  const estimate = estimateOrientation(toPanelistViews(cards));
  if (estimate === null) return null;
  const { balance, standardError: error, panelists } = estimate;
  return {
    value: balance,
    panelists,
    interval: {
      low: roundTo(clamp(balance - Z_90 * error, -1, 1), 2),
      high: roundTo(clamp(balance + Z_90 * error, -1, 1), 2),
    },
  };
}

function within(card: PanelCard, facet: Facet, facetOf: ReadonlyMap<string, Facet>): PanelCard {
  return {
    ...card,
    answers: card.answers.map((answer) => ({
      ...answer,
      evidence: answer.evidence.filter(({ signal }) => facetOf.get(signal) === facet),
    })),
  };
}
