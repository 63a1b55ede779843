import type { Orientation } from './orientation';
import type { Span } from './rebase';
import { listWords } from './words';

/** Where an answer turns to. A1 names technical direction and organisation design; product and market is A2's. */
export const PIVOT_DESTINATIONS = [
  'technical_direction',
  'organisation_design',
  'product_or_market',
  'other',
] as const;
export type PivotDestination = (typeof PIVOT_DESTINATIONS)[number];

/** The shapes an answer can have. None is better than another (A1, at the end of the section on the question). */
export const ANSWER_PATTERNS = [
  'thorough_recovery',
  'brief_recovery',
  'both_parts',
  'late_pivot',
  'early_pivot',
  'pivot_only',
] as const;
export type AnswerPattern = (typeof ANSWER_PATTERNS)[number];

export type AnswerPassage = Span & { readonly orientation: Orientation; readonly signal: string };

/** A run of the answer's words that face one way; `from` and `to` are shares of all its words, 0 to 1. */
export type AnswerPart = {
  readonly orientation: Orientation;
  readonly from: number;
  readonly to: number;
};

export type Pivot =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'pivot';
      /** Share of the answer's words before its first strategic passage, 0 to 1 (never 1). */
      readonly at: number;
      readonly to: PivotDestination;
      /** Share of the answer's words that are strategic evidence, above 0 to 1. */
      readonly share: number;
    };

export type SignatureAnswer =
  | { readonly kind: 'nothing_confirmed' }
  | {
      readonly kind: 'read';
      readonly operational: {
        /** Share of the answer's words that are operational evidence, 0 to 1. */
        readonly share: number;
        /** How many different operational signals they show, 0 or more. */
        readonly signals: number;
      };
      readonly pivot: Pivot;
      readonly pattern: AnswerPattern;
      /** Each passage in words, in the order of the note. */
      readonly parts: readonly AnswerPart[];
    };

/**
 * Reads an answer to the question about a missed commitment as an instrument of its own: how deep the operational
 * part goes, whether the answer turns, how early, and to what (A1, "The interview question that separates CTOs from
 * VPs").
 *
 * In: the note, and the passages of it that count (confirmed or added, in any order; offsets in UTF-16 code units).
 * Out: figures over the words of the whole note, since how much room a part takes is what the question asks after.
 * Passages without a word count nothing; a word under several passages of a side counts once. No errors.
 *
 * The pattern, by confirmed words; the first line that holds stands:
 * - no operational words: `pivot_only`;
 * - operational words at least twice the strategic ones, or no strategic ones: `thorough_recovery` where it is told
 *   in detail, else `brief_recovery`. A closing clause that turns is reported as the pivot and changes nothing;
 * - a turn in the first half, after an operational part of less than a third of the answer and of at most one and a
 *   half times the strategic words: `early_pivot`, the shorter operational answer that soon turns;
 * - strategic words at least twice the operational ones: `early_pivot` or `late_pivot`, by the half the turn is in;
 * - otherwise `both_parts`.
 *
 * In detail means three different operational signals (A1 names four subjects of such an answer: diagnosis, team,
 * stakeholders, corrections), or two that take at least a third of the answer. Two to one is where a note leans
 * everywhere in Bearing; one and a half to one is what the reader allows before a turn. A half and a third are our
 * choice: the article says "shorter" and "quickly" without a figure.
 */
export function readSignatureAnswer({
  note,
  evidence,
}: {
  readonly note: string;
  readonly evidence: readonly AnswerPassage[];
}): SignatureAnswer {
  const words = listWords(note);
  const placed = evidence
    .flatMap((passage) => placeInWords(words, passage))
    .toSorted((a, b) => a.first - b.first || a.end - b.end || compare(a.signal, b.signal));
  if (placed.length === 0) return { kind: 'nothing_confirmed' };
  const operational = placed.filter(({ orientation }) => orientation === 'operational');
  const strategic = placed.filter(({ orientation }) => orientation === 'strategic');
  const counts: Counts = {
    all: words.length,
    operational: countWords(operational),
    strategic: countWords(strategic),
    beforePivot: strategic[0]?.first ?? words.length,
    signals: new Set(operational.map(({ signal }) => signal)).size,
  };
  return {
    kind: 'read',
    operational: { share: counts.operational / counts.all, signals: counts.signals },
    pivot:
      strategic.length === 0
        ? { kind: 'none' }
        : {
            kind: 'pivot',
            at: counts.beforePivot / counts.all,
            to: destinationOf(strategic),
            share: counts.strategic / counts.all,
          },
    pattern: patternOf(counts),
    parts: placed.map(({ orientation, first, end }) => ({
      orientation,
      from: first / counts.all,
      to: end / counts.all,
    })),
  };
}

type Counts = {
  readonly all: number;
  readonly operational: number;
  readonly strategic: number;
  readonly beforePivot: number;
  readonly signals: number;
};

/** Compares whole counts, so that no rounding decides. */
function patternOf({ all, operational, strategic, beforePivot, signals }: Counts): AnswerPattern {
  if (operational === 0) return 'pivot_only';
  if (operational >= 2 * strategic) {
    const detailed = signals >= 3 || (signals === 2 && 3 * operational >= all);
    return detailed ? 'thorough_recovery' : 'brief_recovery';
  }
  const early = 2 * beforePivot <= all;
  if (early && 3 * operational < all && 2 * operational <= 3 * strategic) return 'early_pivot';
  if (strategic >= 2 * operational) return early ? 'early_pivot' : 'late_pivot';
  return 'both_parts';
}

const DESTINATIONS: Readonly<Record<Exclude<PivotDestination, 'other'>, ReadonlySet<string>>> = {
  technical_direction: new Set([
    'pivots-to-technical-direction',
    'sets-technology-vision',
    'weighs-emerging-technology',
    'decides-build-or-buy',
    'bets-on-technology',
    'makes-technology-an-advantage',
    'architects-the-platform',
    'plans-debt-over-years',
    'sets-security-direction',
    'sets-platform-direction',
    'judges-feasibility',
    'drives-research',
    'cares-about-years-ahead',
  ]),
  organisation_design: new Set(['pivots-to-organisation-design', 'shapes-culture', 'defines-senior-ladder']),
  product_or_market: new Set([
    'suspects-the-aim',
    'asks-whether-it-is-the-right-thing',
    'shapes-what-gets-built',
    'answers-for-business-value',
    'reads-the-market',
    'reads-news-for-strategy',
    'excited-by-business-outcomes',
    'thinks-what-next',
    'frustrated-by-missed-market',
  ]),
};

/** What a turn that rests on this signal is about; `other` where the signal names none of the three. */
export function pivotDestination(signal: string): PivotDestination {
  return PIVOT_DESTINATIONS.find((to) => to !== 'other' && DESTINATIONS[to].has(signal)) ?? 'other';
}

/** The named destination with the most words, of equals the one that comes first; `other` where none is named. */
function destinationOf(strategic: readonly Placed[]): PivotDestination {
  const named = strategic
    .map((passage) => ({ passage, to: pivotDestination(passage.signal) }))
    .filter(({ to }) => to !== 'other');
  const weights = [...new Set(named.map(({ to }) => to))].map((to) => ({
    to,
    words: countWords(named.filter((one) => one.to === to).map(({ passage }) => passage)),
  }));
  return weights.toSorted((a, b) => b.words - a.words)[0]?.to ?? 'other';
}

/** A passage by the numbers of its words; `end` is exclusive. */
type Placed = {
  readonly orientation: Orientation;
  readonly signal: string;
  readonly first: number;
  readonly end: number;
};

function placeInWords(words: readonly Span[], { start, end, orientation, signal }: AnswerPassage): Placed[] {
  if (end <= start) return [];
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? [] : [{ orientation, signal, first, end: last + 1 }];
}

/** Words under at least one of the passages, which come in the order of the note. */
function countWords(passages: readonly Placed[]): number {
  let counted = 0;
  let reached = 0;
  for (const { first, end } of passages) {
    counted += Math.max(0, end - Math.max(first, reached));
    reached = Math.max(reached, end);
  }
  return counted;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
