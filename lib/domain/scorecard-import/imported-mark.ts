import type { CardFileKind } from './past-cards';

/** That a card was brought in from a file: when, by whom and from what kind of file. */
export type ImportedMark = {
  /** ISO 8601. */
  readonly at: string;
  /** Who brought it; '' where panelists are anonymised. */
  readonly by: string;
  readonly from: CardFileKind;
  /** Whether the file had a view of the role; without one the card stands as unsure. */
  readonly roleOpinionGiven: boolean;
};
