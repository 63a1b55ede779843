import { COMPETENCIES, type Competency } from '../rubric/competency';
import type { Interval } from './recommendation';
import { meanOf } from './rounding';

export type OverallLevel = { readonly mean: number; readonly interval: Interval };

type Observation = { readonly kind: 'not_observed' } | ({ readonly kind: 'observed' } & OverallLevel);

/**
 * How strong the panel found the person over all, for a map: the plain mean of the competencies somebody observed,
 * 1 to 4, two decimals. Its interval runs from the mean of the lower ends to the mean of the upper ends: one panel
 * marks all four, so their errors may well go together, and the wider reading is drawn. No verdict rests on it;
 * those weigh the competencies by role. Null while nothing was observed.
 */
export function overallLevel(competencies: Readonly<Record<Competency, Observation>>): OverallLevel | null {
  const observed = COMPETENCIES.map((competency) => competencies[competency]).filter(
    (summary) => summary.kind === 'observed',
  );
  if (observed.length === 0) return null;
  return {
    mean: meanOf(
      observed.map((summary) => summary.mean),
      2,
    ),
    interval: {
      low: meanOf(
        observed.map((summary) => summary.interval.low),
        2,
      ),
      high: meanOf(
        observed.map((summary) => summary.interval.high),
        2,
      ),
    },
  };
}
