import { type CardContent, LONGEST_NOTE } from '../scorecard/content';
import { noteUnder, replaceNote } from '../scorecard/edit-content';
import type { SortedPassage } from './sort-transcript';

/** Stands between a note and what is added to it, and between two passages. */
const JOINT = '\n\n';

/**
 * Puts one passage under another question, or under none. Those right after it that are only there because it was go
 * along, up to the next that has a reason of its own.
 */
export function movePassage(
  passages: readonly SortedPassage[],
  index: number,
  questionId: string | null,
): readonly SortedPassage[] {
  const before = passages[index]?.questionId ?? null;
  let goes = true;
  return passages.map((passage, at) => {
    if (at < index) return passage;
    if (at === index) return { ...passage, questionId, because: 'chosen' };
    goes = goes && passage.because === 'follows' && passage.questionId === before;
    return goes ? { ...passage, questionId } : passage;
  });
}

/** A note that would be longer than a note may be, by how many characters. */
export type Overfull = { readonly questionId: string; readonly by: number };

export function findOverfull(content: CardContent, passages: readonly SortedPassage[]): readonly Overfull[] {
  return [...textsByQuestion(passages)].flatMap(([questionId, text]) => {
    const by = addTo(noteUnder(content, questionId).text, text).length - LONGEST_NOTE;
    return by > 0 ? [{ questionId, by }] : [];
  });
}

/** The card with every placed passage at the end of its note, in the order given; evidence stays on its words. */
export function addPassages(content: CardContent, passages: readonly SortedPassage[]): CardContent {
  return [...textsByQuestion(passages)].reduce((before, [questionId, added]) => {
    const note = noteUnder(before, questionId);
    return replaceNote(before, { ...note, text: addTo(note.text, added) });
  }, content);
}

function textsByQuestion(passages: readonly SortedPassage[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { questionId, text } of passages) {
    if (questionId !== null) texts.set(questionId, addTo(texts.get(questionId) ?? '', text));
  }
  return texts;
}

function addTo(text: string, added: string): string {
  return text.trim() === '' ? added : text.trimEnd() + JOINT + added;
}
