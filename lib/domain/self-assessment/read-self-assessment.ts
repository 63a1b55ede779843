import type { Competency } from '../rubric/competency';
import { keepAsked, measureProgress, type Progress, type SelfAnswers } from './answers';
import type { Area, Instrument, Leaning, SelfQuestion, Statement, Step } from './instrument';

/** One area as the person sees it: which of its statements are theirs, which are not yet, which they left open. */
export type AreaView = {
  readonly competency: Competency;
  /** Steps 3 and 4, in the order of the instrument. */
  readonly settled: readonly Statement[];
  /** Steps 1 and 2. */
  readonly ahead: readonly Statement[];
  readonly open: readonly Statement[];
  /** The lowest and highest step that was answered; null where none was. */
  readonly range: { readonly low: Step; readonly high: Step } | null;
  /** Empty where none was given. */
  readonly example: string;
};

export type QuestionView = { readonly question: SelfQuestion; readonly leaning: Leaning | null };

/** Which way the answered questions draw: most of them one way, or neither. */
export type Draw = Leaning | 'not_answered';

/** A person's own view. It has no total, no mean and no comparison with anybody: nothing in it can be ranked. */
export type SelfView = {
  readonly version: string;
  readonly areas: readonly AreaView[];
  readonly questions: readonly QuestionView[];
  readonly draw: Draw;
  readonly progress: Progress;
};

/**
 * What the answers say, in the instrument's order whatever order they were given in. Unanswered statements stand
 * apart and never count as low; unknown keys are left out. `draw` follows more than half of the answered questions,
 * where "both" is on neither side; else it is `both`.
 */
export function readSelfAssessment(instrument: Instrument, given: SelfAnswers): SelfView {
  const answers = keepAsked(instrument, given);
  return {
    version: instrument.version,
    areas: instrument.areas.map((area) => readArea(area, answers)),
    questions: instrument.questions.map((question) => ({
      question,
      leaning: answers.leanings[question.key] ?? null,
    })),
    draw: readDraw(Object.values(answers.leanings)),
    progress: measureProgress(instrument, answers),
  };
}

function readArea({ competency, statements }: Area, { steps, examples }: SelfAnswers): AreaView {
  const at = (wanted: readonly Step[]) =>
    statements.filter(({ key }) => {
      const step = steps[key];
      return step !== undefined && wanted.includes(step);
    });
  const answered = statements.flatMap(({ key }) => steps[key] ?? []).toSorted((a, b) => a - b);
  const [low] = answered;
  const high = answered.at(-1);
  return {
    competency,
    settled: at([3, 4]),
    ahead: at([1, 2]),
    open: statements.filter(({ key }) => steps[key] === undefined),
    range: low && high ? { low, high } : null,
    example: examples[competency] ?? '',
  };
}

function readDraw(leanings: readonly Leaning[]): Draw {
  if (leanings.length === 0) return 'not_answered';
  const most = (leaning: Leaning) =>
    leanings.filter((given) => given === leaning).length * 2 > leanings.length;
  if (most('strategic')) return 'strategic';
  return most('operational') ? 'operational' : 'both';
}
