import type { EditorQuestion } from '@/lib/domain/scorecard/content';
import { LONGEST_NOTE } from '@/lib/domain/scorecard/content';
import type { Overfull } from '@/lib/domain/sorting/placed-passages';
import {
  LONGEST_TRANSCRIPT,
  type SortedPassage,
  type SortingReason,
} from '@/lib/domain/sorting/sort-transcript';
import { count } from '@/lib/panel-messages';

/** Why a passage stands where it does. */
export const REASON_WORDS: Readonly<Record<SortingReason, string>> = {
  repeated: 'The question is repeated here.',
  numbered: 'The number of the question heads it.',
  alike: 'It is about the same things.',
  follows: 'It follows on the passage before.',
  chosen: 'You put it there.',
  nothing: 'Nothing in it points to a question.',
};

/** "14 passages: 12 under 6 questions, 2 left out." */
export function sortingSentence(passages: readonly SortedPassage[]): string {
  const placed = passages.filter(({ questionId }) => questionId !== null);
  const questions = new Set(placed.map(({ questionId }) => questionId)).size;
  const left = passages.length - placed.length;
  const where =
    placed.length === 0 ? 'none placed' : `${placed.length} under ${count(questions, 'question')}`;
  return `${count(passages.length, 'passage')}: ${where}${left > 0 ? `, ${left} left out` : ''}.`;
}

export function overfullSentence({ questionId, by }: Overfull, questions: readonly EditorQuestion[]): string {
  const number = questions.findIndex(({ id }) => id === questionId) + 1;
  return `The note on question ${number} would be ${by.toLocaleString('en')} characters longer than the ${LONGEST_NOTE.toLocaleString('en')} it holds. Put some of its passages elsewhere or leave them out.`;
}

export function tooLongSentence(length: number): string {
  return `This text has ${length.toLocaleString('en')} characters; at most ${LONGEST_TRANSCRIPT.toLocaleString('en')} are sorted at once. Paste the first part, and the rest after it.`;
}
