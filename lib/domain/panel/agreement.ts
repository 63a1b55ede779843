import { COMPETENCIES } from '../rubric/competency';
import { alphaOf, type Coincidences, countCoincidences, listValues, ordinalAlpha } from './krippendorff';
import type { Interval } from './recommendation';
import { meanOf, roundTo } from './rounding';
import type { RatedCard } from './severity';

/** How far people who rated the same candidacies agree. */
export type Agreement =
  /** Too few candidacies, or too few shared marks: who saw what says more than a figure would. */
  | { readonly kind: 'too_little'; readonly candidacies: number; readonly shared: number }
  | {
      readonly kind: 'estimated';
      /** Krippendorff's alpha, ordinal, two decimals. Never shown without the interval. */
      readonly alpha: number;
      /** 90%, by drawing whole candidacies again. */
      readonly interval: Interval;
      readonly candidacies: number;
      /** Competencies of a candidacy that two people or more marked. */
      readonly shared: number;
    };

/**
 * Below five candidacies, drawing them again can only repeat them; below twenty shared competencies the interval of
 * alpha covers most of the scale.
 */
const FEWEST_CANDIDACIES = 5;
const FEWEST_SHARED = 20;

const DRAWS = 500;
const SEED = 20_260_101;

/**
 * Agreement on ratings over many candidacies, each competency of each candidacy a unit. Candidacies are drawn again as
 * wholes, since the four marks of a card go together. The draws are seeded: the same cards give the same interval, in
 * whatever order they come.
 */
export function estimateAgreement(cards: readonly RatedCard[]): Agreement {
  const clusters = toClusters(cards);
  const shared = clusters.reduce((sum, units) => sum + units.length, 0);
  const alpha = ordinalAlpha(clusters.flat());
  const tooLittle = clusters.length < FEWEST_CANDIDACIES || shared < FEWEST_SHARED;
  if (tooLittle || alpha === null) return { kind: 'too_little', candidacies: clusters.length, shared };
  const drawn = drawAgain(clusters);
  return {
    kind: 'estimated',
    alpha: roundTo(alpha, 2),
    interval: { low: roundTo(quantile(drawn, 0.05), 2), high: roundTo(quantile(drawn, 0.95), 2) },
    candidacies: clusters.length,
    shared,
  };
}

/** By candidacy, its competencies that two people or more marked; a person's several cards are averaged. */
function toClusters(cards: readonly RatedCard[]): readonly (readonly (readonly number[])[])[] {
  const candidacies = [...new Set(cards.map((card) => card.candidacy))];
  return candidacies
    .map((candidacy) => {
      const own = cards.filter((card) => card.candidacy === candidacy);
      const panelists = [...new Set(own.map((card) => card.panelist))];
      return COMPETENCIES.map((competency) =>
        panelists
          .flatMap((panelist) => {
            const levels = own
              .filter((card) => card.panelist === panelist)
              .map((card) => card.ratings[competency])
              .filter((level) => level !== null);
            return levels.length === 0 ? [] : [meanOf(levels, 2)];
          })
          .sort((one, other) => one - other),
      ).filter((marks) => marks.length >= 2);
    })
    .filter((units) => units.length > 0)
    .sort((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
}

/** By content and not by id, so that the draws depend on nothing but the marks. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function drawAgain(clusters: readonly (readonly (readonly number[])[])[]): readonly number[] {
  const values = listValues(clusters.flat());
  const counted = clusters.map((units) => countCoincidences(units, values));
  const next = seededShares(SEED);
  const sum = new Float64Array(values.length * values.length);
  const alphas: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    sum.fill(0);
    for (let pick = 0; pick < counted.length; pick += 1) {
      addTo(sum, counted[Math.floor(next() * counted.length)]);
    }
    const alpha = alphaOf(sum);
    // A draw with one value throughout says nothing of agreement.
    if (alpha !== null) alphas.push(alpha);
  }
  return alphas.sort((one, other) => one - other);
}

function addTo(sum: Coincidences, drawn: Coincidences | undefined): void {
  for (let cell = 0; cell < sum.length; cell += 1) {
    sum[cell] = (sum[cell] ?? 0) + (drawn?.[cell] ?? 0);
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0;
}

/** Shares from 0 up to 1, the same ones for the same seed on every machine (Mulberry32, in whole numbers). */
function seededShares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
