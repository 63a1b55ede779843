import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import type { Signal } from '@/lib/domain/orientation/signal';

/** A stretch of a text, and whether it is what somebody searched for. */
export type TextPart = { readonly text: string; readonly found: boolean };

/** The words of a search; none where it holds no letter and no digit. */
export function searchWords(query: string): readonly string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Signals whose title, description, look-alike, follow-up or orientation hold every word; all for none. */
export function searchSignals(signals: readonly Signal[], words: readonly string[]): readonly Signal[] {
  return signals.filter((signal) => {
    const { title, soundsLike, lookAlike, followUp, orientation } = signal;
    const text = fold([title, soundsLike, lookAlike, followUp, ORIENTATION_TITLES[orientation]].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** The text in parts, so that every place of a word can be marked; joined, they are the text again. */
export function findWords(text: string, words: readonly string[]): readonly TextPart[] {
  const folded = fold(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      found.fill(true, at, at + word.length);
    }
  }
  const parts: TextPart[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && found[end] === found[start]) end += 1;
    parts.push({ text: text.slice(start, end), found: found[start] ?? false });
    start = end;
  }
  return parts;
}

/** British and American spellings of one word alike. As long as the text it is made from, so that places carry over. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('z', 's').replaceAll('’', "'");
}
