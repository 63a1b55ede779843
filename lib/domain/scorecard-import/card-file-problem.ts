/** Bytes of a file that are read at most, and signs of its text. */
export const LARGEST_CARD_FILE = 20_000_000;
export const LONGEST_CARD_TEXT = 20_000_000;

/** Arrays and objects inside each other; the deepest of our own files has twelve. */
export const DEEPEST = 40;

/** Why nothing can be made of a file. */
export type CardFileProblem =
  | {
      readonly kind:
        | 'workbook'
        | 'not_text'
        | 'unreadable'
        | 'too_large'
        | 'empty'
        | 'too_deep'
        | 'not_scorecards'
        | 'newer_format'
        | 'anonymised'
        | 'no_cards'
        | 'too_many_cards';
    }
  /** `line` and `column` are where the text stops being JSON, from 1; null where the reader does not say. */
  | { readonly kind: 'not_json'; readonly line: number | null }
  /** The frame of the file is broken, not one of its cards. */
  | { readonly kind: 'broken'; readonly path: string };

/** Why one card, or what stands around it, cannot be imported. */
export type CardProblem = {
  /** Number of the card in the file, from 1; null for what concerns a whole candidate. */
  readonly card: number | null;
  /** Number of the question on the card, from 1. */
  readonly question: number | null;
  /** JSON path in the file. */
  readonly path: string;
  /** What stands there; '' where nothing does. */
  readonly value: string;
} & (
  | {
      readonly kind:
        | 'misshapen'
        | 'not_submitted'
        | 'nobody_wrote_it'
        | 'twice'
        | 'to_come'
        | 'revisions'
        | 'unknown_question'
        | 'second_note'
        | 'passage_outside_note'
        | 'passages_overlap'
        | 'unknown_signal'
        | 'bad_duration'
        | 'other_rubric'
        | 'no_name'
        | 'not_an_email'
        | 'own_address'
        | 'candidate_scores'
        | 'panelist_open'
        | 'address_taken'
        | 'seat_taken'
        | 'amended_since';
    }
  | { readonly kind: 'too_long'; readonly longest: number }
  /** Two attributes that go into one competency are marked differently. */
  | { readonly kind: 'two_marks'; readonly attributes: readonly [string, string] }
);

/** How deep arrays and objects of a JSON text lie inside each other; read before the text is parsed. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}
