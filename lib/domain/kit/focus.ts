import { COMPETENCIES, type Competency } from '../rubric/competency';
import type { KitQuestion } from './kit';

/** What one panelist was asked to look at. Both lists empty: nothing was chosen, and the whole kit is theirs. */
export type Focus = {
  readonly competencies: readonly Competency[];
  /** Keys of questions of the kit. */
  readonly questions: readonly string[];
};

export const NO_FOCUS: Focus = { competencies: [], questions: [] };

export function hasFocus(focus: Focus): boolean {
  return focus.competencies.length > 0 || focus.questions.length > 0;
}

type Asked = Pick<KitQuestion, 'key' | 'competencies'>;

/** A focus as it is stored: questions the kit holds, each once and in its order; competencies likewise. */
export function normalizeFocus(focus: Focus, questions: readonly Pick<KitQuestion, 'key'>[]): Focus {
  return {
    competencies: COMPETENCIES.filter((competency) => focus.competencies.includes(competency)),
    questions: questions.map(({ key }) => key).filter((key) => focus.questions.includes(key)),
  };
}

/**
 * Keys of the questions that fall to a panelist, in the order of the kit: those chosen; where only competencies were
 * chosen, those that bear on one of them; without any focus all.
 */
export function questionsOf(focus: Focus, questions: readonly Asked[]): readonly string[] {
  if (!hasFocus(focus)) return questions.map(({ key }) => key);
  const chosen = questions.filter(({ key }) => focus.questions.includes(key));
  if (focus.questions.length > 0) return chosen.map(({ key }) => key);
  return questions
    .filter((question) => question.competencies.some((one) => focus.competencies.includes(one)))
    .map(({ key }) => key);
}

/**
 * Shares a kit out so that every question is asked by one panelist, and the signature question by each: how an answer
 * to it unfolds is compared between panelists. In the order of the kit, one after the other; competencies are left to
 * what the questions bear on.
 */
export function shareOut(
  questions: readonly Pick<KitQuestion, 'key' | 'signature'>[],
  panelists: number,
): readonly Focus[] {
  const others = questions.filter((question) => !question.signature);
  return Array.from({ length: panelists }, (_, seat) => ({
    competencies: [],
    questions: questions
      .filter((question) => question.signature || others.indexOf(question) % panelists === seat)
      .map(({ key }) => key),
  }));
}
