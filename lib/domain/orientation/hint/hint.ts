import { findQuotes } from '../quotes';
import type { ReadingInput } from '../reading';
import type { Hint, HintKind } from './hint-kind';
import { findMisconception } from './misconceptions';
import { lacksBehaviour } from './no-behaviour';
import { splitSentences } from './sentences';

/**
 * The hint a note calls for, or null. Of several, the one that comes first in the note; a note without behaviour only
 * where there is no other. `dismissed` kinds are not looked for. Quoted words and what somebody else is said to hold
 * are not the panelist's judgement and call for nothing.
 */
export function findHint(
  { question, note }: ReadingInput,
  dismissed: ReadonlySet<HintKind> = new Set(),
): Hint | null {
  const isQuoted = findQuotes(note);
  const sentences = splitSentences(note);
  for (const sentence of sentences) {
    const found = findMisconception(sentence, { isQuoted, dismissed });
    if (found) return found;
  }
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || dismissed.has('no_behaviour')) return null;
  return lacksBehaviour(sentences, question)
    ? { kind: 'no_behaviour', start: first.start, end: last.start + last.text.length }
    : null;
}
