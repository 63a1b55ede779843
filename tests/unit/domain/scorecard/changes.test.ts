import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listChanges } from '@/lib/domain/scorecard/changes';
import type { CardContent } from '@/lib/domain/scorecard/content';
import { aPassage } from '../../../support/card-content';
import { anyContent, COMPLETE } from './card-content';

const KIT = ['q1', 'q2'];
const note = (text: string, ...evidence: CardContent['notes'][number]['evidence'][number][]) => ({
  questionId: 'q1',
  text,
  evidence,
});

describe('what an amendment changed', () => {
  it('is nothing between a content and itself', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(listChanges(content, content, KIT)).toEqual([]);
      }),
    );
  });

  it('names verdict, opinion, ratings and summary with both values', () => {
    const after: CardContent = {
      ...COMPLETE,
      overall: 'no',
      roleOpinion: 'cto',
      ratings: { ...COMPLETE.ratings, people_leadership: 2, business_acumen: null },
      summary: 'Second thoughts.',
    };
    expect(listChanges(COMPLETE, after, KIT)).toEqual([
      { kind: 'overall', before: 'yes', after: 'no' },
      { kind: 'role_opinion', before: 'vp_engineering', after: 'cto' },
      { kind: 'rating', competency: 'people_leadership', before: null, after: 2 },
      { kind: 'rating', competency: 'business_acumen', before: 2, after: null },
      { kind: 'summary', before: '', after: 'Second thoughts.' },
    ]);
  });

  it('names a note that was written later, in the order of the kit', () => {
    const after = {
      ...COMPLETE,
      notes: [{ questionId: 'q2', text: 'New.', evidence: [] }, ...COMPLETE.notes],
    };
    expect(listChanges(COMPLETE, after, KIT)).toEqual([
      { kind: 'note', questionId: 'q2', before: '', after: 'New.' },
    ]);
  });

  it('leaves evidence out when its words only moved', () => {
    const before = { ...COMPLETE, notes: [note('one two', aPassage(4, 7))] };
    const after = { ...COMPLETE, notes: [note('and one two', aPassage(8, 11))] };
    expect(listChanges(before, after, KIT).map((change) => change.kind)).toEqual(['note']);
  });

  it('counts the passages of each side when the evidence changed', () => {
    const before = { ...COMPLETE, notes: [note('one two', aPassage(4, 7))] };
    const after = { ...COMPLETE, notes: [note('one two', aPassage(0, 3), aPassage(4, 7))] };
    expect(listChanges(before, after, KIT)).toEqual([
      { kind: 'evidence', questionId: 'q1', before: 1, after: 2 },
    ]);
  });

  it('does not tell of a suggestion that was rejected', () => {
    const before = { ...COMPLETE, notes: [note('one two', aPassage(4, 7, { origin: 'suggested' }))] };
    const after = { ...COMPLETE, notes: [note('one two', aPassage(4, 7, { origin: 'rejected' }))] };
    expect(listChanges(before, after, KIT)).toEqual([]);
  });
});
