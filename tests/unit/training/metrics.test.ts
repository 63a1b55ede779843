import { describe, expect, test } from 'vitest';
import type { NoteOrientation, Orientation } from '@/lib/domain/orientation/orientation';
import { groupBy, type Judged, measureLabels, measureSides } from '@/lib/training/metrics';

function aJudged(truth: NoteOrientation, answer: NoteOrientation, leads: Orientation | null = null): Judged {
  return { truth, spans: null, given: { orientation: answer, confidence: 0.5, leads, evidence: [] } };
}

describe('labels', () => {
  // Worked by hand. Truths: 3 strategic, 2 operational, 1 both, 2 none; answers: 4, 2, 0, 2.
  const judged = [
    aJudged('strategic', 'strategic'),
    aJudged('strategic', 'strategic'),
    aJudged('strategic', 'none'),
    aJudged('operational', 'operational'),
    aJudged('operational', 'strategic'),
    aJudged('both', 'operational'),
    aJudged('none', 'none'),
    aJudged('none', 'strategic'),
  ];

  test('F1 is twice the hits over truths and answers, and macro-F1 their mean', () => {
    const { f1, macroF1, right, notes } = measureLabels(judged);
    expect(f1.strategic).toBeCloseTo((2 * 2) / (3 + 4));
    expect(f1.operational).toBeCloseTo((2 * 1) / (2 + 2));
    expect(f1.both).toBe(0);
    expect(f1.none).toBeCloseTo((2 * 1) / (2 + 2));
    expect(macroF1).toBeCloseTo((4 / 7 + 0.5 + 0 + 0.5) / 4);
    expect(right).toBe(4 / 8);
    expect(notes).toBe(8);
  });

  test('every truth is counted under the answer it got', () => {
    const { answers } = measureLabels(judged);
    expect(answers.strategic).toEqual({ strategic: 2, operational: 0, both: 0, none: 1 });
    expect(answers.both).toEqual({ strategic: 0, operational: 1, both: 0, none: 0 });
  });

  test('a label that is neither truth nor answer leaves the mean alone', () => {
    const { f1, macroF1 } = measureLabels([aJudged('none', 'none'), aJudged('strategic', 'strategic')]);
    expect(f1.both).toBeNull();
    expect(macroF1).toBe(1);
  });

  test('of no notes nothing is known', () => {
    expect(measureLabels([])).toMatchObject({ notes: 0, right: null, macroF1: null });
  });
});

describe('sides', () => {
  test('both and none are wrong answers to a note that leans one way', () => {
    const { notes, correct } = measureSides([
      aJudged('strategic', 'strategic'),
      aJudged('strategic', 'both'),
      aJudged('operational', 'none'),
      aJudged('operational', 'strategic'),
      aJudged('none', 'strategic'),
    ]);
    expect(notes).toBe(4);
    expect(correct).toBe(1 / 4);
  });

  test('the looser figure asks which side leads, where that can be told', () => {
    const { told, correctWhereTold } = measureSides([
      aJudged('strategic', 'both', 'strategic'),
      aJudged('strategic', 'none', 'strategic'),
      aJudged('operational', 'both', 'strategic'),
      aJudged('operational', 'none', null),
      aJudged('both', 'both', 'operational'),
    ]);
    expect(told).toBe(3 / 4);
    expect(correctWhereTold).toBeCloseTo(2 / 3);
  });
});

test('a note with several keys stands under each of them, once', () => {
  const groups = groupBy(
    [
      { name: 'one', keys: ['quotes', 'negated', 'quotes'] },
      { name: 'two', keys: ['negated'] },
    ],
    ({ keys }) => keys,
  );
  expect([...groups].map(([key, items]) => [key, items.map(({ name }) => name)])).toEqual([
    ['negated', ['one', 'two']],
    ['quotes', ['one']],
  ]);
});
