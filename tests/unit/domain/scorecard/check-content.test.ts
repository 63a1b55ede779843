import { describe, expect, it } from 'vitest';
import { findContentProblems } from '@/lib/domain/scorecard/check-content';
import type { CardEvidence } from '@/lib/domain/scorecard/content';
import { aPassage, EMPTY } from '../../../support/card-content';

const KIT = ['q1', 'q2'];

function problemOf(text: string, ...evidence: readonly CardEvidence[]) {
  return findContentProblems({ ...EMPTY, notes: [{ questionId: 'q1', text, evidence }] }, KIT)[0]?.kind;
}

describe('content that can be kept', () => {
  it('is any text with passages inside it that stand apart', () => {
    expect(problemOf('one two three', aPassage(0, 3), aPassage(3, 7), aPassage(8, 13))).toBeUndefined();
  });

  it('may mark again what a panelist rejected', () => {
    expect(problemOf('one two', aPassage(0, 7, { origin: 'rejected' }), aPassage(0, 3))).toBeUndefined();
  });

  it('may mark a whole character of two units', () => {
    expect(problemOf('🚚 late', aPassage(0, 2))).toBeUndefined();
  });
});

describe('content that is refused', () => {
  it('has a note under a question of another kit', () => {
    const notes = [
      { questionId: 'q1', text: 'x', evidence: [] },
      { questionId: 'q9', text: 'x', evidence: [] },
    ];
    expect(findContentProblems({ ...EMPTY, notes }, KIT)).toEqual([
      { kind: 'unknown_question', questionId: 'q9' },
    ]);
  });

  it('has two notes under one question', () => {
    const note = { questionId: 'q1', text: 'x', evidence: [] };
    expect(findContentProblems({ ...EMPTY, notes: [note, note] }, KIT)).toEqual([
      { kind: 'second_note', questionId: 'q1' },
    ]);
  });

  it.each([
    ['past the end', 0, 8],
    ['of no length', 2, 2],
    ['that runs backwards', 3, 1],
    ['from before the beginning', -1, 2],
    ['at a fraction', 0.5, 2],
  ])('has a passage %s', (_what, start, end) => {
    expect(problemOf('one two', aPassage(start, end))).toBe('passage_outside_note');
  });

  it('has a passage that cuts a character in two', () => {
    expect(problemOf('🚚 late', aPassage(1, 4))).toBe('passage_outside_note');
    expect(problemOf('🚚 late', aPassage(0, 1))).toBe('passage_outside_note');
  });

  it('has passages that share a word', () => {
    expect(problemOf('one two three', aPassage(4, 13), aPassage(0, 7))).toBe('passages_overlap');
    expect(problemOf('one two', aPassage(0, 3), aPassage(0, 3, { origin: 'suggested' }))).toBe(
      'passages_overlap',
    );
  });
});
