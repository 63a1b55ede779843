import type { Competency } from '../rubric/competency';
import type { PanelistView } from './panelist-view';
import { noiseVariance } from './rater-noise';
import { meanOf, roundTo } from './rounding';

/** Noise of one mark: 56% of the square of an assumed spread of .8 between marks, on the scale of 1 to 4. */
export const MARK_NOISE = 0.36;

/** The panel's level in one competency and how well it is known. */
export type LevelEstimate = {
  /** 1 to 4, two decimals. */
  readonly mean: number;
  /** Four decimals. */
  readonly standardError: number;
  readonly marks: readonly { readonly panelist: string; readonly level: number }[];
};

/** Null when nobody observed the competency: whoever did not observe it counts nowhere. */
export function estimateLevel(views: readonly PanelistView[], competency: Competency): LevelEstimate | null {
  const marks = views.flatMap(({ panelist, marks: { [competency]: level } }) =>
    level === null ? [] : [{ panelist, level }],
  );
  if (marks.length === 0) return null;
  const levels = marks.map((mark) => mark.level);
  return {
    mean: meanOf(levels, 2),
    standardError: roundTo(Math.sqrt(noiseVariance(levels, MARK_NOISE) / levels.length), 4),
    marks,
  };
}
