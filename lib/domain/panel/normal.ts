/** Share of a standard normal distribution below `z`; error below 2e-7 (Abramowitz & Stegun 7.1.26). */
export function normalShareBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (polynomial * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/**
 * Seven equally likely standard scores: the normal quantiles of 1/14, 3/14, ... 13/14, stretched by 1.0971 to the
 * unit variance that picking midpoints takes away.
 */
export const SEVEN_EQUALLY_LIKELY_SCORES = [-1.6076, -0.8685, -0.4017, 0, 0.4017, 0.8685, 1.6076] as const;

/** Five of them: the quantiles of 1/10, 3/10, ... 9/10, stretched by 1.1419. */
export const FIVE_EQUALLY_LIKELY_SCORES = [-1.4634, -0.5988, 0, 0.5988, 1.4634] as const;
