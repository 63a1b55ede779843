import { INPUT_LENGTH, type NetworkInput, VECTOR_SCALE } from './network';
import { type NoteParts, VECTOR_LENGTH } from './parts';

const WORDS = 5;

/**
 * Puts a note's vectors and figures side by side as the network takes them. `vectors` holds a unit vector for every
 * text of `textsOf`; a missing one is a fault of the caller and throws.
 */
export function toNetworkInput(
  { questionText, parts }: NoteParts,
  vectors: ReadonlyMap<string, Float32Array>,
): NetworkInput {
  const vectorOf = (text: string) => {
    const vector = vectors.get(text);
    if (!vector) throw new Error('A text of the note has no vector.');
    return vector.map((figure) => figure * VECTOR_SCALE);
  };
  return {
    clauses: parts.map((part) => {
      const row = new Float32Array(INPUT_LENGTH);
      row.set(vectorOf(part.clauseText));
      row.set(vectorOf(part.sentenceText), VECTOR_LENGTH);
      row.set(part.cues, 2 * VECTOR_LENGTH);
      return row;
    }),
    question: vectorOf(questionText),
    lengths: parts.map((part) => part.words / WORDS),
  };
}

/** The same note with nothing of its meaning left: only what the rules say of its clauses. */
export function withoutVectors(input: NetworkInput): NetworkInput {
  return {
    ...input,
    clauses: input.clauses.map((row) => Float32Array.from(row, (figure, i) => (isOfVector(i) ? 0 : figure))),
  };
}

/** Whether a clause's figure at this place comes from the encoder. */
export function isOfVector(place: number): boolean {
  return place < 2 * VECTOR_LENGTH;
}
