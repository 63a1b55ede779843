import { toPanelistViews } from '@/lib/domain/panel/panelist-view';
import type { Interval } from '@/lib/domain/panel/recommendation';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { Trial } from './trial';

/** Share of 90% intervals that hold the truth. */
export function measureCoverage(trials: readonly Trial[]): {
  readonly levels: number;
  readonly balance: number;
} {
  const levels = trials.flatMap(({ truth, ours }) =>
    COMPETENCIES.flatMap((key) => {
      const seen = ours.summary.competencies[key];
      return seen.kind === 'observed' ? [holds(seen.interval, truth.levels[key])] : [];
    }),
  );
  const balances = trials.flatMap(({ truth, ours: { summary } }) =>
    summary.orientation.kind === 'read' ? [holds(summary.orientation.interval, truth.orientation)] : [],
  );
  return { levels: shareOf(levels), balance: shareOf(balances) };
}

/** Ends are rounded to two decimals, and so is what they may hold. */
function holds({ low, high }: Interval, value: number): boolean {
  return value >= low - 0.005 && value <= high + 0.005;
}

export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly verdicts: number;
  /** Mean of "sure" and share of right verdicts; NaN in an empty bin. */
  readonly sure: number;
  readonly right: number;
};

const BINS = 10;

/** Verdicts by how sure they were. */
export function toBins(trials: readonly Trial[]): readonly Bin[] {
  const verdicts = trials.flatMap(({ truth, ours }) =>
    ours.sure === null ? [] : [{ sure: ours.sure, right: ours.verdict === truth.verdict }],
  );
  return Array.from({ length: BINS }, (_, bin) => {
    const held = verdicts.filter(({ sure }) => Math.min(BINS - 1, Math.floor(sure * BINS + 1e-9)) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      verdicts: held.length,
      sure: meanOf(held.map(({ sure }) => sure)),
      right: shareOf(held.map(({ right }) => right)),
    };
  });
}

/** Distance of "sure" and the share of right verdicts, averaged over the bins by their verdicts. */
export function calibrationError(bins: readonly Bin[]): number {
  const filled = bins.filter(({ verdicts }) => verdicts > 0);
  const all = filled.reduce((sum, { verdicts }) => sum + verdicts, 0);
  return filled.reduce(
    (sum, { verdicts, sure, right }) => sum + (verdicts / all) * Math.abs(sure - right),
    0,
  );
}

/** How far two panelists on one candidate agree, as a correlation over all candidates: marks and readings. */
export function measureReliability(trials: readonly Trial[]): {
  readonly marks: number;
  readonly readings: number;
} {
  const pairs = trials.map(({ cards }) => toPanelistViews(cards.slice(0, 2)));
  const marks = COMPETENCIES.map((key) =>
    correlationOf(pairs.map((views) => views.map(({ marks }) => marks[key]))),
  );
  return {
    marks: meanOf(marks),
    readings: correlationOf(pairs.map((views) => views.map(({ orientation }) => orientation))),
  };
}

/** The single-rater intraclass correlation, one way: both places of a pair come from one distribution. */
function correlationOf(pairs: readonly (readonly (number | null)[])[]): number {
  const full = pairs.flatMap(([one, other]) =>
    one === null || other === null || one === undefined || other === undefined ? [] : [[one, other] as const],
  );
  const centre = meanOf(full.flat());
  const together = meanOf(full.map(([one, other]) => (one - centre) * (other - centre)));
  return together / meanOf(full.flat().map((value) => (value - centre) ** 2));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function shareOf(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}
