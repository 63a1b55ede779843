import type { NoteOrientation } from '../domain/orientation/orientation';
import type { Span } from './metrics';

/** A note whose truth is known; `evidence` is null where only the whole was judged. */
export type MarkedNote = {
  readonly writer: string;
  readonly question: string;
  readonly text: string;
  readonly orientation: NoteOrientation;
  readonly evidence: readonly Span[] | null;
  readonly cases: readonly string[];
};
