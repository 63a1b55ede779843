import type { NoteOrientation, Orientation } from './orientation';

/** One suggested passage. Offsets are UTF-16 code units into the note, `start` inclusive, `end` exclusive, `end > start`. */
export type Suggestion = {
  readonly start: number;
  readonly end: number;
  readonly orientation: Orientation;
  /** Id of a signal of the catalogue; its orientation equals `orientation`. */
  readonly signal: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the passage that gave it away, for the card's "why". */
  readonly cue: string;
};

/** What the reader makes of one note. Suggestions are sorted by `start` and never overlap. */
export type Reading = {
  readonly orientation: NoteOrientation;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Suggestion[];
  readonly readerVersion: string;
};

/** The question as asked ('' when unknown) and the panelist's note under it. */
export type ReadingInput = { readonly question: string; readonly note: string };
