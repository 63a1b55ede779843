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
