import { normalShareBelow } from './normal';
import type { OrientationEstimate } from './panel-orientation';
import type { Lean } from './role-fit';

/** How probable each lean is behind a balance that is known this well; the three add up to 1. */
export function leanShares(
  { balance, standardError }: Pick<OrientationEstimate, 'balance' | 'standardError'>,
  threshold: number,
): readonly (readonly [Lean, number])[] {
  const strategic = normalShareBelow((balance - threshold) / standardError);
  const operational = normalShareBelow((-threshold - balance) / standardError);
  return [
    ['strategic', strategic],
    ['neither_way', 1 - strategic - operational],
    ['operational', operational],
  ];
}
