import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import {
  keepAsked,
  measureProgress,
  NO_ANSWERS,
  type SelfAnswers,
} from '@/lib/domain/self-assessment/answers';
import { LEANINGS, type Leaning, STEPS } from '@/lib/domain/self-assessment/instrument';
import { readSelfAssessment } from '@/lib/domain/self-assessment/read-self-assessment';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';

const STATEMENTS = STANDARD_INSTRUMENT.areas.flatMap((area) => area.statements);
const QUESTIONS = STANDARD_INSTRUMENT.questions;

function partly<Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .array(fc.option(value, { nil: undefined }), { minLength: keys.length, maxLength: keys.length })
    .map((values) =>
      Object.fromEntries(
        keys.flatMap((key, index) => {
          const given = values[index];
          return given === undefined ? [] : [[key, given]];
        }),
      ),
    );
}

const anyAnswers: fc.Arbitrary<SelfAnswers> = fc.record({
  steps: partly(
    STATEMENTS.map(({ key }) => key),
    fc.constantFrom(...STEPS),
  ),
  leanings: partly(
    QUESTIONS.map(({ key }) => key),
    fc.constantFrom(...LEANINGS),
  ),
  examples: fc.constant({}),
});

const read = (answers: SelfAnswers) => readSelfAssessment(STANDARD_INSTRUMENT, answers);

function leaningTo(...leanings: readonly (Leaning | null)[]): SelfAnswers {
  return {
    ...NO_ANSWERS,
    leanings: Object.fromEntries(
      leanings.flatMap((leaning, index) => (leaning ? [[QUESTIONS[index]?.key ?? '', leaning]] : [])),
    ),
  };
}

describe('the standard self-assessment', () => {
  it('asks about each of the four areas once, four statements each, and four questions', () => {
    expect(STANDARD_INSTRUMENT.areas.map((area) => area.competency)).toEqual([...COMPETENCIES]);
    expect(STANDARD_INSTRUMENT.areas.map((area) => area.statements.length)).toEqual([4, 4, 4, 4]);
    expect(QUESTIONS).toHaveLength(4);
  });

  it('gives everything a key of its own', () => {
    const keys = [...STATEMENTS, ...QUESTIONS].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lets either orientation come first equally often', () => {
    expect(QUESTIONS.filter(({ first }) => first === 'strategic')).toHaveLength(2);
  });

  it('can be read in well under ten minutes', () => {
    const words = [
      ...STATEMENTS.map(({ text }) => text),
      ...QUESTIONS.flatMap(({ text, answers }) => [text, answers.strategic, answers.operational]),
    ]
      .join(' ')
      .split(/\s+/).length;
    // 200 words a minute for reading, 15 seconds for each of the twenty answers.
    expect(words / 200 + (20 * 15) / 60).toBeLessThan(10);
  });
});

describe('reading a self-assessment', () => {
  it('puts what is done alone or taught on one side, what is new or shared on the other, and the rest apart', () => {
    const view = read({
      ...NO_ANSWERS,
      steps: { 'sets-direction': 4, 'bets-on-technology': 3, 'direction-into-plans': 2 },
      examples: { technical_strategy: '  Moved billing off the mainframe.  ' },
    });
    const [area] = view.areas;
    expect(area?.settled.map(({ key }) => key)).toEqual(['sets-direction', 'bets-on-technology']);
    expect(area?.ahead.map(({ key }) => key)).toEqual(['direction-into-plans']);
    expect(area?.open.map(({ key }) => key)).toEqual(['debt-in-the-plan']);
    expect(area?.range).toEqual({ low: 2, high: 4 });
    expect(area?.example).toBe('Moved billing off the mainframe.');
    expect(view.progress).toEqual({ answered: 3, of: 20 });
  });

  it('says nothing about an area that was left open', () => {
    for (const area of read(NO_ANSWERS).areas) {
      expect(area.range).toBeNull();
      expect(area.settled).toEqual([]);
      expect(area.ahead).toEqual([]);
      expect(area.open).toHaveLength(4);
    }
    expect(read(NO_ANSWERS).draw).toBe('not_answered');
  });

  it.each<[string, SelfAnswers]>([
    ['strategic', leaningTo('strategic', 'strategic', 'strategic', 'operational')],
    ['strategic', leaningTo('strategic', null, null, null)],
    ['operational', leaningTo('operational', 'both', 'operational', 'operational')],
    ['both', leaningTo('strategic', 'strategic', 'operational', 'operational')],
    ['both', leaningTo('strategic', 'strategic', 'both', 'both')],
    ['both', leaningTo('both', null, 'both', null)],
  ])('draws %s only where more than half of the answers do', (draw, answers) => {
    expect(read(answers).draw).toBe(draw);
  });

  it('leaves out what this edition does not ask', () => {
    const stray: SelfAnswers = {
      ...NO_ANSWERS,
      steps: { 'of-another-edition': 4, ...Object.fromEntries([['toString', 2 as const]]) },
      leanings: { 'of-another-edition': 'strategic' },
    };
    expect(keepAsked(STANDARD_INSTRUMENT, stray)).toEqual(NO_ANSWERS);
    expect(read(stray)).toEqual(read(NO_ANSWERS));
  });

  it('has each statement on exactly one side, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const view = read(answers);
        for (const [index, { settled, ahead, open }] of view.areas.entries()) {
          const found = [...settled, ...ahead, ...open].map(({ key }) => key).toSorted();
          const asked = STANDARD_INSTRUMENT.areas[index]?.statements.map(({ key }) => key).toSorted();
          expect(found).toEqual(asked);
        }
        expect(view.progress).toEqual(measureProgress(STANDARD_INSTRUMENT, answers));
      }),
    );
  });

  it('does not depend on the order of answering', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reversed: SelfAnswers = {
          steps: Object.fromEntries(Object.entries(answers.steps).toReversed()),
          leanings: Object.fromEntries(Object.entries(answers.leanings).toReversed()),
          examples: answers.examples,
        };
        expect(read(reversed)).toEqual(read(answers));
      }),
    );
  });

  it('treats both orientations alike: swapping every leaning swaps the draw', () => {
    const MIRROR = { strategic: 'operational', operational: 'strategic', both: 'both' } as const;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const mirrored = {
          ...answers,
          leanings: Object.fromEntries(
            Object.entries(answers.leanings).map(([key, leaning]) => [key, MIRROR[leaning]]),
          ),
        };
        const { draw } = read(answers);
        expect(read(mirrored).draw).toBe(draw === 'not_answered' ? draw : MIRROR[draw]);
      }),
    );
  });

  it('holds no number by which two people could be put in order', () => {
    const view = read({ ...NO_ANSWERS, steps: { 'sets-direction': 4 } });
    expect(Object.keys(view).toSorted()).toEqual(['areas', 'draw', 'progress', 'questions', 'version']);
  });
});
