import type { SortableQuestion } from '../domain/sorting/question-likeness';
import type { Similarity, SortedPassage } from '../domain/sorting/sort-transcript';
import { currentReader } from './current-reader';

/** What the encoder is given of a passage: it is slower the more it gets, and the beginning says what it is about. */
const BEGINNING = 200;
/** As many passages as it takes in about half a second. */
const MOST_COMPARED = 40;

/**
 * Likeness of meaning, from -1 to 1, of passages to questions, each by its text or its first hint. Passages that repeat
 * a question or name its number need none; of the others the longest are compared.
 */
export async function measureSimilarity(
  passages: readonly SortedPassage[],
  questions: readonly SortableQuestion[],
): Promise<Similarity> {
  const open = passages.filter(({ because }) => because !== 'repeated' && because !== 'numbered');
  const compared = open.toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_COMPARED);
  const reader = currentReader();
  const said = await reader.encode(compared.map(({ text }) => text.slice(0, BEGINNING)));
  const vectors = await Promise.all(
    questions.map(({ text, hints }) => reader.encode([text, ...hints.slice(0, 1)])),
  );
  return passages.map((passage) => {
    const own = said[compared.indexOf(passage)];
    return own ? vectors.map((forms) => Math.max(...forms.map((form) => dot(own, form)))) : null;
  });
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
