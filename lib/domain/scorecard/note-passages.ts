import type { EvidenceOrigin } from '../orientation/orientation';

type Placed = { readonly start: number; readonly end: number; readonly origin: EvidenceOrigin };

/** The passages that count as evidence, in the order of the note. Their place in this list is their number. */
export function listCounted<P extends Placed>(passages: readonly P[]): readonly P[] {
  return passages
    .filter((passage) => passage.origin === 'confirmed' || passage.origin === 'added')
    .toSorted((a, b) => a.start - b.start);
}

/** A stretch of a note: plain words, or the words of the passage with that number. */
export type NoteStretch<P> =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'passage'; readonly text: string; readonly passage: P; readonly index: number };

/**
 * Cuts a note at its passages. The texts of the stretches joined are the note. `counted` comes from `listCounted`
 * and does not overlap; offsets are UTF-16 code units.
 */
export function cutNote<P extends Placed>(text: string, counted: readonly P[]): readonly NoteStretch<P>[] {
  const stretches: NoteStretch<P>[] = [];
  let at = 0;
  for (const [index, passage] of counted.entries()) {
    if (passage.start > at) stretches.push({ kind: 'plain', text: text.slice(at, passage.start) });
    stretches.push({ kind: 'passage', text: text.slice(passage.start, passage.end), passage, index });
    at = passage.end;
  }
  if (at < text.length) stretches.push({ kind: 'plain', text: text.slice(at) });
  return stretches;
}

/** Id of the words of a passage on its card's page; other pages link to it. `index` counts from 0 in `listCounted`. */
export function evidenceAnchor(noteId: string, index: number): string {
  return `evidence-${noteId}-${index}`;
}

/** Id of a question on a card's page. */
export function questionAnchor(questionId: string): string {
  return `question-${questionId}`;
}
