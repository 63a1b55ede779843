/**
 * Writers the model never sees: it is judged on hands it does not know. One of each group of writers, so that every
 * kind of note is among them.
 */
export const HELD_OUT: ReadonlySet<string> = new Set([
  'a04',
  'b03',
  'c05',
  'd02',
  'd08',
  'e04',
  'f05',
  'g02',
]);

/** Writers that decide how far the networks are trusted, and teach them nothing. */
export const CALIBRATION: ReadonlySet<string> = new Set([
  'a06',
  'b05',
  'c03',
  'd04',
  'e02',
  'f03',
  'g05',
  'h03',
]);
