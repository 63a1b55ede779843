import { findWords } from './search-signals';

/** A text with the words of the search marked. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  let start = 0;
  return findWords(text, words).map((part) => {
    const key = start;
    start += part.text.length;
    return part.found ? (
      <mark key={key} className="rounded-sm">
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}
