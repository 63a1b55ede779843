import { roundTo, sumOf } from './rounding';

/** Agreement of two interviewers in separate interviews (Huffcutt et al. 2013, read in a page about the paper). */
export const SINGLE_RATER_RELIABILITY = 0.44;

/** Standard normal quantile of a two-sided 90% interval. */
export const Z_90 = 1.645;

/** Panelists' worth of trust in the assumed noise, against which the panel's own scatter is weighed. */
export const ASSUMED_DEGREES = 4;

/**
 * Reliability of the mean of `raters` raters (Spearman-Brown): .44, .61, .70, .76, .80 for one to five.
 * Also the factor by which a mean is drawn to a neutral prior that is worth .56/.44 raters.
 */
export function panelReliability(raters: number): number {
  return (raters * SINGLE_RATER_RELIABILITY) / (1 + (raters - 1) * SINGLE_RATER_RELIABILITY);
}

/**
 * Variance of one rater around the candidate's own value, four decimals. `assumed` is what the single-rater
 * reliability implies. The panel's scatter can widen it and never narrows it: three people who agree on a scale of
 * four points often do so by chance.
 */
export function noiseVariance(values: readonly number[], assumed: number): number {
  const mean = sumOf(values) / values.length;
  const scatter = sumOf(values.map((value) => (value - mean) ** 2));
  const pooled = (ASSUMED_DEGREES * assumed + scatter) / (ASSUMED_DEGREES + values.length - 1);
  return roundTo(Math.max(assumed, pooled), 4);
}
