import { describe, expect, it } from 'vitest';
import { importedWording, sentenceOfCard, sentenceOfCardFile } from '@/lib/card-import-messages';

const nowhere = { card: null, question: null, value: '' };

describe('what is wrong with a scorecard', () => {
  it('is said by its number, the question on it, and the place in the file', () => {
    expect(
      sentenceOfCard({
        ...{ card: 3, question: 2, path: '[2].questions[1]', value: 'x'.repeat(500) },
        ...{ kind: 'too_long', longest: 20_000 },
      }),
    ).toBe(
      `Scorecard 3, question 2 ([2].questions[1]): “${'x'.repeat(59)}…” is longer than the 20,000 characters there is room for.`,
    );
    expect(
      sentenceOfCard({ ...nowhere, path: 'candidacies[1].rubric', value: '2019.1', kind: 'other_rubric' }),
    ).toBe(
      'At candidacies[1].rubric: these marks were given by the rubric “2019.1”, which is not the one of this opening.',
    );
  });

  it('quotes a long value cut short, never through a character', () => {
    const sentence = sentenceOfCard({
      ...nowhere,
      path: '[0]',
      value: '👩'.repeat(90),
      kind: 'unknown_signal',
    });
    expect(sentence).toContain(`“${'👩'.repeat(59)}…”`);
  });
});

describe('a file of which nothing can be made', () => {
  it('is refused with the line where it stops being JSON, where the reader says one', () => {
    expect(sentenceOfCardFile({ kind: 'not_json', line: 7 })).toContain('Line 7');
    expect(sentenceOfCardFile({ kind: 'not_json', line: null })).not.toContain('Line');
  });
});

describe('an imported card', () => {
  it('says when, by whom and from what, and names nobody where panelists are anonymised', () => {
    const mark = { at: '2026-11-23T12:00:00.000Z', from: 'greenhouse', roleOpinionGiven: false } as const;
    expect(importedWording({ ...mark, by: 'Rhea Cole' })).toBe(
      'imported on 2026-11-23 by Rhea Cole from a Greenhouse file',
    );
    expect(importedWording({ ...mark, by: '', from: 'bearing' })).toBe(
      'imported on 2026-11-23 from a file of Bearing',
    );
  });
});
