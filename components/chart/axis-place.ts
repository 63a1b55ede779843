/** Share of the width kept free at either end, so that a mark on the edge is not cut. */
const INSET = 4;

export type Axis = { readonly from: number; readonly to: number };

export const BALANCE_AXIS: Axis = { from: -1, to: 1 };
export const LEVEL_AXIS: Axis = { from: 1, to: 4 };

/**
 * Where a value lies, in percent of the drawing's width. Percentages rather than a scaled view box
 * keep letters and marks at their size from 320 px to the full page.
 */
export function placeOn(axis: Axis, value: number): number {
  const share = (clamp(axis, value) - axis.from) / (axis.to - axis.from);
  return round(INSET + share * (100 - 2 * INSET));
}

/** Start and width of a band, in percent. */
export function bandOn(axis: Axis, low: number, high: number): { x: string; width: string } {
  const start = placeOn(axis, low);
  return { x: `${start}%`, width: `${round(Math.max(placeOn(axis, high) - start, 0.5))}%` };
}

function clamp(axis: Axis, value: number): number {
  return Math.min(Math.max(value, axis.from), axis.to);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
