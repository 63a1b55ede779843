import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { findMissing } from '@/lib/domain/scorecard/find-missing';
import { EMPTY } from '../../../support/card-content';
import { anyContent, COMPLETE } from './card-content';

const first = { revision: 1, amendmentReason: '' };

describe('what a draft still misses', () => {
  it('is everything for an empty card, in the order of the page', () => {
    expect(findMissing(EMPTY, first)).toEqual([
      { kind: 'no_note' },
      ...COMPETENCIES.map((competency) => ({ kind: 'rating', competency })),
      { kind: 'overall' },
      { kind: 'role_opinion' },
    ]);
  });

  it('is nothing for a card with one note, four answers, a verdict and an opinion', () => {
    expect(findMissing(COMPLETE, first)).toEqual([]);
  });

  it('does not ask for a summary', () => {
    expect(findMissing({ ...COMPLETE, summary: '' }, first)).toEqual([]);
  });

  it('takes "not observed" for an answer and no answer for none', () => {
    const ratings = { ...COMPLETE.ratings, people_leadership: undefined };
    expect(findMissing({ ...COMPLETE, ratings }, first)).toEqual([
      { kind: 'rating', competency: 'people_leadership' },
    ]);
  });

  it('does not take white space for a note', () => {
    const notes = [{ questionId: 'q1', text: ' \n\t', evidence: [] }];
    expect(findMissing({ ...COMPLETE, notes }, first)).toEqual([{ kind: 'no_note' }]);
  });

  it('takes "no decision" and "unsure" for answers', () => {
    expect(findMissing({ ...COMPLETE, overall: 'no_decision', roleOpinion: 'unsure' }, first)).toEqual([]);
  });

  it('asks for a reason from the second revision on', () => {
    expect(findMissing(COMPLETE, { revision: 2, amendmentReason: '  ' })).toEqual([
      { kind: 'amendment_reason' },
    ]);
    expect(findMissing(COMPLETE, { revision: 2, amendmentReason: 'Misheard a figure' })).toEqual([]);
  });

  it('never grows when one more competency is answered', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom(...COMPETENCIES), (content, competency) => {
        const answered = { ...content, ratings: { ...content.ratings, [competency]: null } };
        const kinds = findMissing(answered, first).map((item) => JSON.stringify(item));
        const before = findMissing(content, first).map((item) => JSON.stringify(item));
        expect(before).toEqual(expect.arrayContaining(kinds));
        expect(kinds).not.toContain(JSON.stringify({ kind: 'rating', competency }));
      }),
    );
  });
});
