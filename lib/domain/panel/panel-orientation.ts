import type { PanelistView } from './panelist-view';
import { noiseVariance, panelReliability, SINGLE_RATER_RELIABILITY } from './rater-noise';
import { meanOf, roundTo } from './rounding';

/** Noise of one panelist's orientation: 56% of the square of an assumed spread of .6 between panelists' readings. */
export const ORIENTATION_NOISE = 0.2;

/** The panel's orientation and how well it is known. */
export type OrientationEstimate = {
  /** -1 (operational) to +1 (strategic), two decimals, drawn to 0 as far as few panelists oblige. */
  readonly balance: number;
  /** Four decimals. */
  readonly standardError: number;
  /** Panelists who confirmed a passage. */
  readonly panelists: number;
};

/** Null when nobody confirmed a passage. Every panelist weighs the same, however much they wrote. */
export function estimateOrientation(views: readonly PanelistView[]): OrientationEstimate | null {
  const readings = views.map((view) => view.orientation).filter((reading) => reading !== null);
  if (readings.length === 0) return null;
  const priorPanelists = (1 - SINGLE_RATER_RELIABILITY) / SINGLE_RATER_RELIABILITY;
  return {
    balance: roundTo(panelReliability(readings.length) * meanOf(readings, 4), 2),
    standardError: roundTo(
      Math.sqrt(noiseVariance(readings, ORIENTATION_NOISE) / (readings.length + priorPanelists)),
      4,
    ),
    panelists: readings.length,
  };
}
