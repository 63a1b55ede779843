/** A share of decided cases: unknown below the least number that says something, else with its 90% interval. */
export type Share =
  | { readonly kind: 'too_few'; readonly of: number }
  | {
      readonly kind: 'known';
      readonly of: number;
      readonly share: number;
      readonly low: number;
      readonly high: number;
    };

/** Of fewer than ten, the interval covers about half of the scale and a share would be read as more than it is. */
export const FEWEST_DECIDED = 10;

/** The standard normal quantile that leaves 5% on either side. */
const Z = 1.6449;

/**
 * The share `kept / of` with its 90% score interval (Wilson 1927), which stays between 0 and 1 and does not shrink to
 * nothing at 0 or 1. `kept` is at most `of`; shares are from 0 to 1. It takes cases as independent of each other,
 * which passages marked by one person are not quite: the true interval is somewhat wider.
 */
export function shareOf(kept: number, of: number): Share {
  if (of < FEWEST_DECIDED) return { kind: 'too_few', of };
  const share = kept / of;
  const shrink = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / shrink;
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / shrink;
  // The last bit of the square root must not put the share itself outside.
  const [low, high] = [Math.max(0, middle - reach), Math.min(1, middle + reach)];
  return { kind: 'known', of, share, low: Math.min(low, share), high: Math.max(high, share) };
}
