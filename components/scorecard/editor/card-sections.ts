import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { CardContent, EditorCard, MissingItem, Offered } from '@/lib/domain/scorecard/content';
import { noteUnder, openSuggestions } from '@/lib/domain/scorecard/edit-content';
import type { EditorSection } from './section-list';

export const RATINGS = 'ratings';
export const OVERALL = 'overall';

/** The ids of the parts of the editor, in order. */
export function sectionIds(card: EditorCard): readonly string[] {
  return [...card.questions.map(({ id }) => id), RATINGS, OVERALL];
}

/** The parts of the editor in order, each with how far it is. */
export function listSections(
  card: EditorCard,
  content: CardContent,
  offeredFor: (questionId: string) => Offered | null,
): readonly EditorSection[] {
  const rated = COMPETENCIES.filter((competency) => content.ratings[competency] !== undefined).length;
  const judged = [content.overall, content.roleOpinion].filter((answer) => answer !== null).length;
  return [
    ...card.questions.map((question): EditorSection => {
      const note = noteUnder(content, question.id);
      const open = openSuggestions(note, offeredFor(question.id)?.suggestions ?? []).length;
      const written = note.text.trim() !== '';
      return {
        id: question.id,
        label: question.text,
        state: written ? (open > 0 ? 'begun' : 'done') : 'empty',
        open,
        focus: question.focus,
      };
    }),
    {
      id: RATINGS,
      label: 'Competencies',
      state: stateOf(rated, COMPETENCIES.length),
      open: 0,
      focus: false,
    },
    { id: OVERALL, label: 'Overall', state: stateOf(judged, 2), open: 0, focus: false },
  ];
}

/** What has to be answered, and how much of it is: one note, four ratings, two judgements. */
export function progressOf(content: CardContent): { readonly done: number; readonly total: number } {
  const noted = content.notes.some((note) => note.text.trim() !== '') ? 1 : 0;
  const rated = COMPETENCIES.filter((competency) => content.ratings[competency] !== undefined).length;
  const judged = [content.overall, content.roleOpinion].filter((answer) => answer !== null).length;
  return { done: noted + rated + judged, total: COMPETENCIES.length + 3 };
}

/** The part of the editor in which a missing item is put right. */
export function sectionOf(item: MissingItem, card: EditorCard): string {
  switch (item.kind) {
    case 'no_note':
      return card.questions[0]?.id ?? OVERALL;
    case 'rating':
      return RATINGS;
    case 'overall':
    case 'role_opinion':
    case 'amendment_reason':
      return OVERALL;
  }
}

function stateOf(done: number, total: number): EditorSection['state'] {
  if (done === 0) return 'empty';
  return done === total ? 'done' : 'begun';
}
