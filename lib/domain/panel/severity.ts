import { COMPETENCIES, type Competency, type Ratings } from '../rubric/competency';
import { factorOf, inverseDiagonal, solveWith } from './positive-definite';
import { Z_90 } from './rater-noise';
import type { Interval } from './recommendation';
import { meanOf, roundTo } from './rounding';

/** The ratings of one submitted card, and whose candidacy they are about. */
export type RatedCard = { readonly panelist: string; readonly candidacy: string; readonly ratings: Ratings };

/** How one panelist marks beside peers, in rating points: below 0 marks lower than they do, above 0 higher. */
export type SeverityEstimate = {
  readonly panelist: string;
  /** Own marks minus the mean of the peers' marks, as they stand; null where no peer marked the same thing. */
  readonly raw: number | null;
  /** What of it is worth believing; 0 where nothing is known. */
  readonly shrunk: number;
  /** Closed 90% interval around `shrunk`. */
  readonly interval: Interval;
  /** Cards with at least one mark. */
  readonly cards: number;
  /** Candidacies in which a peer marked a competency that this panelist marked too. */
  readonly linked: number;
};

/** Variance of severity between raters: 8.9% (Roberts et al. 2010) of the assumed spread of marks, .8 squared. */
const SEVERITY_VARIANCE = 0.057;

/** How many linked cards tell as much of a rater as knowing only raters at large: .49 after 5, .66 after 10, .79 after 20. */
const CARDS_WORTH_OF_PRIOR: number = 5.2;

/** The four marks of one card come from one impression: together they count as one rating. */
const MARK_WEIGHT = 1 / COMPETENCIES.length;

type Mark = { readonly panelist: string; readonly candidacy: string; readonly level: number };

/**
 * Severity of every panelist, from cards on many candidacies, in rating points and two decimals, ordered by panelist.
 * `shrunk` is the best linear prediction under mark = candidate's level + rater's severity + noise, candidates fixed
 * and raters drawn around 0 (Henderson's equations): it allows for the peers' own severity and stays near 0 while
 * cards are few. Any cards in any order; never throws. docs/method-sensitivity.md.
 */
export function estimateSeverity(cards: readonly RatedCard[]): readonly SeverityEstimate[] {
  const panelists = [...new Set(cards.map((card) => card.panelist))].sort();
  const groups = sharedMarks(cards);
  const { factor, right } = equationsOf(panelists, groups);
  const solution = solveWith(factor, right);
  const noise = SEVERITY_VARIANCE * CARDS_WORTH_OF_PRIOR;
  return panelists.map((panelist, index) => {
    const shrunk = solution[index] ?? 0;
    const error = Z_90 * Math.sqrt(noise * inverseDiagonal(factor, index));
    const differences = differencesOf(panelist, groups);
    return {
      panelist,
      raw:
        differences.length === 0
          ? null
          : meanOf(
              differences.map((difference) => difference.mean),
              2,
            ),
      shrunk: roundTo(shrunk, 2),
      interval: { low: roundTo(shrunk - error, 2), high: roundTo(shrunk + error, 2) },
      cards: cards.filter((card) => card.panelist === panelist && hasMark(card.ratings)).length,
      linked: differences.length,
    };
  });
}

/** The marks that two people or more gave one candidacy in one competency; a person's several cards there are averaged. */
function sharedMarks(cards: readonly RatedCard[]): readonly (readonly Mark[])[] {
  const byCandidacy = groupBy(cards, (card) => card.candidacy);
  return [...byCandidacy.keys()].sort().flatMap((candidacy) => {
    const byPanelist = groupBy(byCandidacy.get(candidacy) ?? [], (card) => card.panelist);
    const panelists = [...byPanelist.keys()].sort();
    return COMPETENCIES.map((competency) =>
      panelists.flatMap((panelist): readonly Mark[] => {
        const level = ownMark(byPanelist.get(panelist) ?? [], competency);
        return level === null ? [] : [{ panelist, candidacy, level }];
      }),
    ).filter((marks) => marks.length >= 2);
  });
}

function ownMark(cards: readonly RatedCard[], competency: Competency): number | null {
  const levels = cards.map((card) => card.ratings[competency]).filter((level) => level !== null);
  return levels.length === 0 ? null : meanOf(levels, 2);
}

/** The mixed-model equations for the raters alone, each candidate's level in each competency eliminated. */
function equationsOf(panelists: readonly string[], groups: readonly (readonly Mark[])[]) {
  const place = new Map(panelists.map((panelist, index) => [panelist, index]));
  const matrix = panelists.map((_, row) =>
    panelists.map((_, column) => (row === column ? CARDS_WORTH_OF_PRIOR : 0)),
  );
  const right = panelists.map(() => 0);
  for (const marks of groups) {
    const mean = meanOf(
      marks.map((mark) => mark.level),
      4,
    );
    for (const { panelist, level } of marks) {
      const row = place.get(panelist) ?? 0;
      right[row] = (right[row] ?? 0) + MARK_WEIGHT * (level - mean);
      const values = matrix[row] ?? [];
      values[row] = (values[row] ?? 0) + MARK_WEIGHT;
      for (const peer of marks) {
        const column = place.get(peer.panelist) ?? 0;
        values[column] = (values[column] ?? 0) - MARK_WEIGHT / marks.length;
      }
    }
  }
  return { factor: factorOf(matrix), right };
}

/** By candidacy: the mean, over the competencies shared there, of own mark minus peers' mean. */
function differencesOf(panelist: string, groups: readonly (readonly Mark[])[]) {
  const differences = groups.flatMap((marks) => {
    const own = marks.find((mark) => mark.panelist === panelist);
    if (own === undefined) return [];
    const peers = marks.filter((mark) => mark !== own).map((mark) => mark.level);
    return [{ candidacy: own.candidacy, difference: own.level - meanOf(peers, 4) }];
  });
  return [...groupBy(differences, ({ candidacy }) => candidacy)].map(([candidacy, own]) => ({
    candidacy,
    mean: meanOf(
      own.map(({ difference }) => difference),
      4,
    ),
  }));
}

function hasMark(ratings: Ratings): boolean {
  return COMPETENCIES.some((competency) => ratings[competency] !== null);
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
