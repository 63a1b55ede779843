import { describe, expect, it } from 'vitest';
import type { CardContent } from '@/lib/domain/scorecard/content';
import { canJoin, defaultChoice, listDifferences, mergeContents } from '@/lib/domain/scorecard/merge-content';

const EMPTY: CardContent = { notes: [], ratings: {}, overall: null, roleOpinion: null, summary: '' };
const noted = (text: string): CardContent => ({
  ...EMPTY,
  notes: [
    {
      questionId: 'q1',
      text,
      evidence: [
        {
          start: 0,
          end: 3,
          orientation: 'strategic',
          signal: 's',
          origin: 'confirmed',
          confidence: 0.5,
          readerVersion: 'r',
          changedFrom: null,
        },
      ],
    },
  ],
});
const merge = (mine: CardContent, theirs: CardContent, choices = new Map()) =>
  mergeContents(mine, theirs, { differences: listDifferences(mine, theirs, ['q1', 'q2']), choices });

describe('two texts of one card', () => {
  it('keeps both notes by default, the one saved first above, each with its evidence on its words', () => {
    const merged = merge(noted('two windows'), noted('one window'));
    const [note] = merged.notes;
    expect(note?.text).toBe('one window\n\ntwo windows');
    expect(note?.evidence.map(({ start, end }) => note.text.slice(start, end))).toEqual(['one', 'two']);
  });

  it('does not double a text that already holds the other', () => {
    expect(merge(noted('one and more'), noted('one')).notes[0]?.text).toBe('one and more');
    expect(merge(noted('one'), noted('one and more')).notes[0]?.text).toBe('one and more');
  });

  it('takes the side that was chosen', () => {
    const mine = { ...noted('mine'), overall: 'yes' as const };
    const theirs = { ...noted('theirs'), overall: 'no' as const };
    const merged = merge(
      mine,
      theirs,
      new Map([
        ['q1', 'theirs'],
        ['overall', 'theirs'],
      ]),
    );
    expect(merged).toMatchObject({ overall: 'no', notes: [{ text: 'theirs' }] });
  });

  it('prefers an answer to none where nobody chooses', () => {
    const theirs: CardContent = {
      ...EMPTY,
      ratings: { business_acumen: 2 },
      overall: 'yes',
      roleOpinion: 'cto',
    };
    expect(merge(EMPTY, theirs)).toEqual(theirs);
    expect(merge(theirs, EMPTY)).toEqual(theirs);
  });

  it('joins summaries too', () => {
    expect(merge({ ...EMPTY, summary: 'b' }, { ...EMPTY, summary: 'a' }).summary).toBe('a\n\nb');
  });

  it('does not offer to join what would be too long to keep', () => {
    const [difference] = listDifferences(noted('a'.repeat(15_000)), noted('b'.repeat(15_000)), ['q1']);
    expect(difference && canJoin(difference)).toBe(false);
    expect(difference && defaultChoice(difference)).toBe('mine');
  });

  it('finds nothing between equal texts', () => {
    expect(listDifferences(noted('same'), noted('same'), ['q1'])).toEqual([]);
  });
});
