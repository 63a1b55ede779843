import { describe, expect, it } from 'vitest';
import { type CardContent, type CardEvidence, LONGEST_NOTE } from '@/lib/domain/scorecard/content';
import { noteUnder } from '@/lib/domain/scorecard/edit-content';
import { addPassages, findOverfull, movePassage } from '@/lib/domain/sorting/placed-passages';
import type { SortedPassage, SortingReason } from '@/lib/domain/sorting/sort-transcript';

const passage = (
  text: string,
  questionId: string | null,
  because: SortingReason = 'follows',
): SortedPassage => ({ start: 0, end: text.length, text, questionId, because });
const EMPTY: CardContent = { notes: [], ratings: {}, overall: null, roleOpinion: null, summary: '' };
const placesOf = (passages: readonly SortedPassage[]) => passages.map(({ questionId }) => questionId);

describe('moving a passage', () => {
  const passages = [
    passage('a', 'q1', 'repeated'),
    passage('b', 'q1'),
    passage('c', 'q1'),
    passage('d', 'q1', 'alike'),
    passage('e', 'q1'),
  ];

  it('takes those along that only followed it, up to one with a reason of its own', () => {
    expect(placesOf(movePassage(passages, 0, 'q2'))).toEqual(['q2', 'q2', 'q2', 'q1', 'q1']);
    expect(placesOf(movePassage(passages, 1, null))).toEqual(['q1', null, null, 'q1', 'q1']);
  });

  it('leaves alone what the panelist has put somewhere', () => {
    const chosen = movePassage(passages, 1, 'q3');
    expect(placesOf(movePassage(chosen, 0, 'q2'))).toEqual(['q2', 'q3', 'q3', 'q1', 'q1']);
    expect(chosen[1]?.because).toBe('chosen');
  });
});

describe('adding placed passages to the notes', () => {
  it('puts them at the end of their notes, a blank line between, and leaves out what has no place', () => {
    const evidence: CardEvidence[] = [
      {
        ...{ start: 0, end: 4, orientation: 'operational', signal: 's', origin: 'added' },
        ...{ confidence: null, readerVersion: null, changedFrom: null },
      },
    ];
    const content = { ...EMPTY, notes: [{ questionId: 'q1', text: 'Here already.\n', evidence }] };
    const added = addPassages(content, [
      passage('first', 'q1'),
      passage('nowhere', null),
      passage('second', 'q2'),
      passage('third', 'q1'),
    ]);
    expect(noteUnder(added, 'q1')).toEqual({
      questionId: 'q1',
      text: 'Here already.\n\nfirst\n\nthird',
      evidence,
    });
    expect(noteUnder(added, 'q2').text).toBe('second');
    expect(added.notes).toHaveLength(2);
  });

  it('says beforehand which note would not hold them, and by how much', () => {
    const content = {
      ...EMPTY,
      notes: [{ questionId: 'q1', text: 'x'.repeat(LONGEST_NOTE - 10), evidence: [] }],
    };
    expect(findOverfull(content, [passage('12345678', 'q1')])).toEqual([]);
    expect(findOverfull(content, [passage('123456789', 'q1')])).toEqual([{ questionId: 'q1', by: 1 }]);
    expect(findOverfull(content, [passage('123456789', null)])).toEqual([]);
  });
});
