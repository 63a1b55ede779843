/** Bytes of a file, and signs of text, that are read at most. 5,000 candidates come to about a million of either. */
export const LARGEST_FILE = 12_000_000;
export const LONGEST_TEXT = 6_000_000;

/** Columns that are offered for mapping at most. */
export const MOST_COLUMNS = 100;

/** Why nothing can be made of a file. */
export type FileProblem =
  | {
      readonly kind:
        | 'workbook'
        | 'not_text'
        | 'unreadable'
        | 'too_large'
        | 'empty'
        | 'too_many_columns'
        | 'too_many_rows'
        | 'no_rows';
    }
  /** `row` is the one in which the mark was opened, counted from 1. */
  | { readonly kind: 'quote_not_closed'; readonly row: number };
