import type { Leaning, SelfQuestion, Step } from './domain/self-assessment/instrument';
import type { Draw } from './domain/self-assessment/read-self-assessment';

/** How far something is part of somebody's work, in their words. */
export const STEP_LABELS: Readonly<Record<Step, string>> = {
  1: 'New to me',
  2: 'With others',
  3: 'On my own',
  4: 'I teach it',
};

export const DRAW_SENTENCES: Readonly<Record<Draw, string>> = {
  strategic: 'Most of your answers turn outward and forward: to what should be built, and what it is for.',
  operational:
    'Most of your answers turn inward and to the present: to how things are built, and the people who build them.',
  both: 'Your answers turn both ways, with neither clearly ahead.',
  not_answered: 'You left the four questions open.',
};

/** The same of somebody else, beside the panel's reading. */
export const THEIR_DRAW: Readonly<Record<Draw, string>> = {
  strategic: 'Most answers turn outward and forward',
  operational: 'Most answers turn inward and to the present',
  both: 'Answers turn both ways, neither clearly ahead',
  not_answered: 'The four questions were left open',
};

export const NO_RANKING =
  'Neither way of facing is the better one, and no area outranks another. This is your own view of your work today; it is compared with nobody and adds up to no score.';

/** What somebody chose between two descriptions. */
export function leaningWording(question: SelfQuestion, leaning: Leaning | null): string {
  if (leaning === null) return 'Left open';
  return leaning === 'both' ? 'Both about equally' : question.answers[leaning];
}

/** From where to where the answers of one area go; null where none was given. */
export function rangeWording(range: { readonly low: Step; readonly high: Step } | null): string | null {
  if (!range) return null;
  const { low, high } = range;
  if (low === high) return `“${STEP_LABELS[low]}” throughout`;
  return `From “${STEP_LABELS[low]}” to “${STEP_LABELS[high]}”`;
}
