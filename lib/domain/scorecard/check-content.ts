import type { CardContent, CardEvidence, CardNote } from './content';

/** Why a note cannot be kept. */
export type ContentProblem = {
  readonly kind: 'unknown_question' | 'second_note' | 'passage_outside_note' | 'passages_overlap';
  readonly questionId: string;
};

/**
 * The first problem of each note; empty when the content can be kept. Every note stands under a question of the
 * interview, one a question; every passage lies inside its note on whole characters; passages that are not
 * rejected stay apart, since one stretch of words is evidence once.
 */
export function findContentProblems(
  content: CardContent,
  questionIds: readonly string[],
): readonly ContentProblem[] {
  return content.notes.flatMap((note, index) => {
    const kind = findProblem(note, { earlier: content.notes.slice(0, index), questionIds });
    return kind === null ? [] : [{ kind, questionId: note.questionId }];
  });
}

function findProblem(
  note: CardNote,
  { earlier, questionIds }: { earlier: readonly CardNote[]; questionIds: readonly string[] },
): ContentProblem['kind'] | null {
  if (!questionIds.includes(note.questionId)) return 'unknown_question';
  if (earlier.some((other) => other.questionId === note.questionId)) return 'second_note';
  if (!note.evidence.every((passage) => liesInside(note.text, passage))) return 'passage_outside_note';
  return overlap(note.evidence.filter((passage) => passage.origin !== 'rejected'))
    ? 'passages_overlap'
    : null;
}

function liesInside(text: string, { start, end }: CardEvidence): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    end > start &&
    end <= text.length &&
    !splitsPair(text, start) &&
    !splitsPair(text, end)
  );
}

/** Whether a cut at this offset would leave half a character on each side. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function overlap(passages: readonly CardEvidence[]): boolean {
  const sorted = passages.toSorted((a, b) => a.start - b.start);
  return sorted.some((passage, index) => index > 0 && passage.start < (sorted[index - 1]?.end ?? 0));
}
