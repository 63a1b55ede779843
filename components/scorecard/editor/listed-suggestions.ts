import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { CardContent, EditorQuestion, Offered } from '@/lib/domain/scorecard/content';
import { decideSuggestion, noteUnder, openSuggestions } from '@/lib/domain/scorecard/edit-content';

/** A suggestion of any question, as the last screen before submitting lists it. */
export type ListedSuggestion = {
  readonly key: string;
  readonly questionId: string;
  readonly quote: string;
  readonly suggestion: Suggestion;
  readonly readerVersion: string;
};

export type SuggestionAnswer = 'open' | 'kept' | 'dropped';

/** Every suggestion nobody has decided on, in the order of the questions and of their notes. */
export function listOpen(
  questions: readonly Pick<EditorQuestion, 'id'>[],
  content: CardContent,
  offeredFor: (questionId: string) => Offered | null,
): readonly ListedSuggestion[] {
  return questions.flatMap(({ id }) => {
    const note = noteUnder(content, id);
    const offered = offeredFor(id);
    if (!offered) return [];
    return openSuggestions(note, offered.suggestions).map((suggestion) => ({
      key: `${id} ${suggestion.start}-${suggestion.end}`,
      questionId: id,
      quote: note.text.slice(suggestion.start, suggestion.end),
      suggestion,
      readerVersion: offered.readerVersion,
    }));
  });
}

/** What the card says of a suggestion by now. */
export function answerOf(
  content: CardContent,
  { questionId, suggestion }: ListedSuggestion,
): SuggestionAnswer {
  const { origin } =
    noteUnder(content, questionId).evidence.find(
      ({ start, end }) => start === suggestion.start && end === suggestion.end,
    ) ?? {};
  if (origin === 'confirmed') return 'kept';
  return origin === 'rejected' ? 'dropped' : 'open';
}

/** The card with one answer to some of them. */
export function answerAll(
  content: CardContent,
  listed: readonly ListedSuggestion[],
  answer: 'kept' | 'dropped',
): CardContent {
  const origin = answer === 'kept' ? 'confirmed' : 'rejected';
  return listed.reduce(
    (before, { questionId, suggestion, readerVersion }) =>
      decideSuggestion(before, questionId, { suggestion, readerVersion, origin }),
    content,
  );
}
