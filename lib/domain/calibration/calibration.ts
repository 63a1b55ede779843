import type { Interval } from '../panel/recommendation';
import { estimateSeverity, type RatedCard } from '../panel/severity';
import { COMPETENCIES, type Competency, RATING_LEVELS, type RatingLevel } from '../rubric/competency';
import { type Share, shareOf } from '../suggestion-record/share';
import { toRecord } from '../to-record';

/**
 * Cards below which an interviewer's marks say too little: after 5, one rater's severity is known with a reliability
 * of .49 (computed from the variances in Roberts et al. 2010), so that below it most of what shows is chance.
 */
export const FEWEST_CARDS = 5;

/** How often each level was given. Not observed is a count of its own and in no average. */
export type RatingSpread =
  | { readonly kind: 'too_few'; readonly marks: number; readonly notObserved: number }
  | {
      readonly kind: 'known';
      readonly marks: number;
      readonly counts: Readonly<Record<RatingLevel, number>>;
      readonly notObserved: number;
    };

/** Marks beside those of the peers who rated the same candidacies. Below 0 marks lower than they do. */
export type SeverityFigure =
  | { readonly kind: 'too_few'; readonly linked: number }
  | {
      readonly kind: 'known';
      /** Candidacies that a peer rated too. */
      readonly linked: number;
      /** As it stands, in rating points. */
      readonly raw: number;
      /** What of it is worth believing, with its 90% interval. */
      readonly shrunk: number;
      readonly interval: Interval;
    };

/** A card that was due. */
export type DueCard = {
  readonly panelist: string;
  /** From the end of the interview to the first submission, 0 or more; null while it is not in. */
  readonly minutes: number | null;
  /** Came, or is still to come, later than the product calls overdue. */
  readonly late: boolean;
};

/** Suggestions that a panelist decided on, and how many of them stand under the signal that was suggested. */
export type DecidedSuggestions = {
  readonly panelist: string;
  readonly kept: number;
  readonly decided: number;
};

export type InterviewerFigures =
  | { readonly kind: 'too_few'; readonly panelist: string; readonly cards: number }
  | {
      readonly kind: 'known';
      readonly panelist: string;
      readonly cards: number;
      readonly ratings: Readonly<Record<Competency, RatingSpread>>;
      /** Of all competencies on all cards, the share that has a mark. */
      readonly observed: Share;
      readonly severity: SeverityFigure;
      /** Share of the cards that were due, and how long the submitted ones took. */
      readonly late: Share;
      readonly medianMinutes: number | null;
      /** Share of the suggestions decided on. */
      readonly kept: Share;
    };

/** What calibration is computed from: `cards` are those that count, newest amendment applied. */
export type CalibrationCards = {
  readonly cards: readonly RatedCard[];
  readonly due: readonly DueCard[];
  readonly suggestions: readonly DecidedSuggestions[];
};

/**
 * How each panelist marks, by panelist id: nothing in it says who is better, and it holds no order of merit. Any cards
 * in any order; never throws. Whoever has fewer than five cards has no figure.
 */
export function calibrate(given: CalibrationCards): ReadonlyMap<string, InterviewerFigures> {
  const severities = estimateSeverity(given.cards);
  const panelists = [...new Set([...given.cards, ...given.due].map(({ panelist }) => panelist))].sort();
  return new Map(
    panelists.map((panelist) => {
      const severity = severities.find((estimate) => estimate.panelist === panelist);
      return [panelist, figuresOf(panelist, given, toSeverityFigure(severity))];
    }),
  );
}

function figuresOf(panelist: string, given: CalibrationCards, severity: SeverityFigure): InterviewerFigures {
  const cards = given.cards.filter((card) => card.panelist === panelist);
  if (cards.length < FEWEST_CARDS) return { kind: 'too_few', panelist, cards: cards.length };
  const due = given.due.filter((card) => card.panelist === panelist);
  const decided = given.suggestions.find((counted) => counted.panelist === panelist);
  const marks = cards.flatMap(({ ratings }) => COMPETENCIES.map((competency) => ratings[competency]));
  return {
    kind: 'known',
    panelist,
    cards: cards.length,
    ratings: toRecord(COMPETENCIES, (competency) => spreadOf(cards, competency)),
    observed: shareOf(marks.filter((level) => level !== null).length, marks.length),
    severity,
    late: shareOf(due.filter(({ late }) => late).length, due.length),
    medianMinutes: medianOf(due.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]))),
    kept: shareOf(decided?.kept ?? 0, decided?.decided ?? 0),
  };
}

function spreadOf(cards: readonly RatedCard[], competency: Competency): RatingSpread {
  const levels = cards.map(({ ratings }) => ratings[competency]).filter((level) => level !== null);
  const notObserved = cards.length - levels.length;
  if (levels.length < FEWEST_CARDS) return { kind: 'too_few', marks: levels.length, notObserved };
  const counts = toRecord(RATING_LEVELS, (level) => levels.filter((given) => given === level).length);
  return { kind: 'known', marks: levels.length, counts, notObserved };
}

function toSeverityFigure(estimate: ReturnType<typeof estimateSeverity>[number] | undefined): SeverityFigure {
  if (!estimate || estimate.raw === null || estimate.linked < FEWEST_CARDS) {
    return { kind: 'too_few', linked: estimate?.linked ?? 0 };
  }
  const { linked, raw, shrunk, interval } = estimate;
  return { kind: 'known', linked, raw, shrunk, interval };
}

/** The lower of the two middle values where there are two; null of nothing. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
