import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutNote, listCounted } from '@/lib/domain/scorecard/note-passages';
import { aPassage } from '../../../support/card-content';

describe('a note cut at its passages', () => {
  it('numbers only what counts, in the order of the words', () => {
    const text = 'one two three four';
    const counted = listCounted([
      aPassage(14, 18, { origin: 'added' }),
      aPassage(8, 13, { origin: 'suggested' }),
      aPassage(4, 7, { origin: 'rejected' }),
      aPassage(0, 3),
    ]);
    expect(cutNote(text, counted).map((stretch) => [stretch.kind, stretch.text])).toEqual([
      ['passage', 'one'],
      ['plain', ' two three '],
      ['passage', 'four'],
    ]);
    expect(cutNote(text, counted).flatMap((part) => (part.kind === 'passage' ? [part.index] : []))).toEqual([
      0, 1,
    ]);
  });

  it('is one plain stretch without passages, and none when empty', () => {
    expect(cutNote('words', [])).toEqual([{ kind: 'plain', text: 'words' }]);
    expect(cutNote('', [])).toEqual([]);
  });

  it('joins to the note again, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(40), { maxLength: 8 }), (text, cuts) => {
        const offsets = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const passages = offsets.flatMap((start, index) => {
          const end = offsets[index + 1];
          return index % 2 === 0 && end !== undefined ? [aPassage(start, end)] : [];
        });
        const stretches = cutNote(text, listCounted(passages));
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        expect(stretches.filter((stretch) => stretch.kind === 'passage')).toHaveLength(passages.length);
      }),
    );
  });
});
