import type { Competency } from '../rubric/competency';
import type { Instrument, Leaning, Step } from './instrument';

/** What was answered, by the keys of the instrument. What is missing was not answered, and that is an answer too. */
export type SelfAnswers = {
  readonly steps: Readonly<Record<string, Step>>;
  readonly leanings: Readonly<Record<string, Leaning>>;
  /** An example in the person's own words for an area, where they want to give one. */
  readonly examples: Readonly<Partial<Record<Competency, string>>>;
};

export const NO_ANSWERS: SelfAnswers = { steps: {}, leanings: {}, examples: {} };

export const LONGEST_EXAMPLE = 1_000;

/** Only what this edition asks; anything else falls away. */
export function keepAsked(instrument: Instrument, answers: SelfAnswers): SelfAnswers {
  const statements = instrument.areas.flatMap((area) => area.statements);
  return {
    steps: pick(answers.steps, statements),
    leanings: pick(answers.leanings, instrument.questions),
    examples: Object.fromEntries(
      instrument.areas.flatMap(({ competency }) => {
        const words = answers.examples[competency]?.trim() ?? '';
        return words === '' ? [] : [[competency, words]];
      }),
    ),
  };
}

export type Progress = { readonly answered: number; readonly of: number };

/** How many statements and questions have an answer. Examples are extra and count for nothing here. */
export function measureProgress(instrument: Instrument, answers: SelfAnswers): Progress {
  const { steps, leanings } = keepAsked(instrument, answers);
  const statements = instrument.areas.reduce((sum, area) => sum + area.statements.length, 0);
  return {
    answered: Object.keys(steps).length + Object.keys(leanings).length,
    of: statements + instrument.questions.length,
  };
}

function pick<Value>(
  from: Readonly<Record<string, Value>>,
  asked: readonly { readonly key: string }[],
): Record<string, Value> {
  return Object.fromEntries(
    asked.flatMap(({ key }) => {
      const value = Object.hasOwn(from, key) ? from[key] : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
