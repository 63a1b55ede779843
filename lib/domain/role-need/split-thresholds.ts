import type { Source } from '../orientation/signal';
import type { RoleNeed } from './role-need';
import { A1_BOTH_JOBS, A2_STARTUP } from './sources';

/** A team inside a range has reached it at the low end and passed it beyond the high end. */
export type ThresholdPlace = 'below' | 'within' | 'above';

/** One article's figure for the size at which one person can no longer hold both roles. */
export type SplitThreshold = {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly now: ThresholdPlace;
  readonly inAYear: ThresholdPlace;
};

/** Whether a size and a stage call for two leaders, by both articles, by one of them, or by neither. */
export type SplitCall = 'not_yet' | 'articles_disagree' | 'called_for';

type Sizes = Pick<RoleNeed, 'engineersNow' | 'engineersInAYear'>;

/** A1 expects the split at 30 to 60 engineers. */
export const A1_SPLIT = { source: A1_BOTH_JOBS, from: 30, to: 60 };

/** A2 expects it at about 10 to 15 people. */
export const A2_SPLIT = { source: A2_STARTUP, from: 10, to: 15 };

/** A1's range in which an organisation outgrows whoever runs it beside other work. */
export const SCALING = { from: 15, to: 50 };

/** Both figures, A1 first, with the place of the team today and in a year. */
export function placeTeam(sizes: Sizes): readonly [SplitThreshold, SplitThreshold] {
  return [placeAt(A1_SPLIT, sizes), placeAt(A2_SPLIT, sizes)];
}

/** What stage and size say at one moment: at enterprise stage the roles are apart whatever the count. */
export function callForSplit(stage: RoleNeed['stage'], engineers: number): SplitCall {
  if (stage === 'enterprise') return 'called_for';
  const reached = [A1_SPLIT, A2_SPLIT].filter(({ from }) => engineers >= from).length;
  if (reached === 0) return 'not_yet';
  return reached === 2 ? 'called_for' : 'articles_disagree';
}

/** A1: past the range, running the organisation is more than one person can carry beside strategy. */
export function exceedsOnePerson(stage: RoleNeed['stage'], engineers: number): boolean {
  return stage === 'enterprise' || engineers > A1_SPLIT.to;
}

/** Neither article would split a team of this size, today or in a year. */
export function isBelowBothFigures({ stage, engineersNow, engineersInAYear }: RoleNeed): boolean {
  return stage !== 'enterprise' && Math.max(engineersNow, engineersInAYear) < A2_SPLIT.from;
}

/** From 15 or more, still under 50, to 50 or more within the year. */
export function isScalingThrough({ engineersNow, engineersInAYear }: Sizes): boolean {
  return engineersNow >= SCALING.from && engineersNow < SCALING.to && engineersInAYear >= SCALING.to;
}

function placeAt(
  figure: Pick<SplitThreshold, 'source' | 'from' | 'to'>,
  { engineersNow, engineersInAYear }: Sizes,
): SplitThreshold {
  return { ...figure, now: placeOf(engineersNow, figure), inAYear: placeOf(engineersInAYear, figure) };
}

function placeOf(engineers: number, { from, to }: Pick<SplitThreshold, 'from' | 'to'>): ThresholdPlace {
  if (engineers < from) return 'below';
  return engineers > to ? 'above' : 'within';
}
