/** The five that A2 lists under "Common Misconceptions". */
export const MISCONCEPTION_KINDS = [
  'most_technical',
  'only_project_manager',
  'both_from_day_one',
  'no_overlap',
  'above_delivery',
] as const;

/**
 * What a panelist may want to look at again: the misconceptions; `promotion`, what A2 says of the two roles being
 * ranks; `no_behaviour`, a note of how the interview went, without the candidate.
 */
export const HINT_KINDS = [...MISCONCEPTION_KINDS, 'promotion', 'no_behaviour'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** One hint and the words that gave rise to it: UTF-16 code units of the note, `end` exclusive. */
export type Hint = { readonly kind: HintKind; readonly start: number; readonly end: number };
