import type { Span } from './rebase';

/** The words of a text as a reader counts them, without punctuation. Offsets are UTF-16 code units. */
export function listWords(text: string): readonly Span[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
