import {
  COMPETENCIES,
  type Competency,
  type Overall,
  type RatingLevel,
  type RoleOpinion,
} from '../rubric/competency';
import type { CardContent, CardNote } from './content';
import { listCounted } from './note-passages';

/** One thing an amendment changed. For a rating, `undefined` is "not answered" and null "not observed". */
export type CardChange =
  | { readonly kind: 'overall'; readonly before: Overall | null; readonly after: Overall | null }
  | { readonly kind: 'role_opinion'; readonly before: RoleOpinion | null; readonly after: RoleOpinion | null }
  | {
      readonly kind: 'rating';
      readonly competency: Competency;
      readonly before: RatingLevel | null | undefined;
      readonly after: RatingLevel | null | undefined;
    }
  | { readonly kind: 'summary'; readonly before: string; readonly after: string }
  | { readonly kind: 'note'; readonly questionId: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'evidence';
      readonly questionId: string;
      readonly before: number;
      readonly after: number;
    };

/**
 * What differs between two revisions of a card, verdict first, then the ratings, then the notes in the order of
 * `questionIds`. A note's words and its evidence are told apart; evidence comes as the number of passages that count.
 */
export function listChanges(
  before: CardContent,
  after: CardContent,
  questionIds: readonly string[],
): readonly CardChange[] {
  const changes: CardChange[] = [];
  if (before.overall !== after.overall) {
    changes.push({ kind: 'overall', before: before.overall, after: after.overall });
  }
  if (before.roleOpinion !== after.roleOpinion) {
    changes.push({ kind: 'role_opinion', before: before.roleOpinion, after: after.roleOpinion });
  }
  for (const competency of COMPETENCIES) {
    const levels = { before: before.ratings[competency], after: after.ratings[competency] };
    if (levels.before !== levels.after) changes.push({ kind: 'rating', competency, ...levels });
  }
  if (before.summary !== after.summary) {
    changes.push({ kind: 'summary', before: before.summary, after: after.summary });
  }
  return [...changes, ...questionIds.flatMap((id) => listNoteChanges(id, { before, after }))];
}

function listNoteChanges(
  questionId: string,
  contents: { readonly before: CardContent; readonly after: CardContent },
): readonly CardChange[] {
  const [before, after] = [findNote(contents.before, questionId), findNote(contents.after, questionId)];
  const changes: CardChange[] = [];
  if (before.text !== after.text) {
    changes.push({ kind: 'note', questionId, before: before.text, after: after.text });
  }
  if (tellEvidence(before) !== tellEvidence(after)) {
    const counts = { before: listCounted(before.evidence).length, after: listCounted(after.evidence).length };
    changes.push({ kind: 'evidence', questionId, ...counts });
  }
  return changes;
}

function findNote(content: CardContent, questionId: string): CardNote {
  return (
    content.notes.find((note) => note.questionId === questionId) ?? { questionId, text: '', evidence: [] }
  );
}

/** The counted passages by their words, so that a passage that only moved with the text is the same. */
function tellEvidence(note: CardNote): string {
  return JSON.stringify(
    listCounted(note.evidence).map(({ start, end, orientation, signal }) => [
      note.text.slice(start, end),
      orientation,
      signal,
    ]),
  );
}
