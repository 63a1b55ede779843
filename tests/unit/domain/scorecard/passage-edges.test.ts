import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSelection, moveEdge, roomOf } from '@/lib/domain/scorecard/passage-edges';
import { aPassage } from '../../../support/card-content';

const TEXT = 'Then she rewrote the on-call rota. Nobody left.';
const all = { start: 0, end: TEXT.length };
const spanOf = (quote: string) => ({
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
});

function moved(quote: string, edge: 'start' | 'end', to: 'wider' | 'narrower', room = all): string | null {
  const span = moveEdge(TEXT, spanOf(quote), { edge, to, room });
  return span && TEXT.slice(span.start, span.end);
}

describe('moving an edge of a passage', () => {
  it('takes in the next word at the end, and lets the last one go', () => {
    expect(moved('rewrote the', 'end', 'wider')).toBe('rewrote the on');
    expect(moved('rewrote the', 'end', 'narrower')).toBe('rewrote');
  });

  it('takes in the word before the start, and lets the first one go', () => {
    expect(moved('rewrote the', 'start', 'wider')).toBe('she rewrote the');
    expect(moved('rewrote the', 'start', 'narrower')).toBe('the');
  });

  it('lets marks at the edge go before words', () => {
    expect(moved('the on-call rota.', 'end', 'narrower')).toBe('the on-call rota');
  });

  it('never leaves a passage without a word', () => {
    expect(moved('rota', 'end', 'narrower')).toBeNull();
    expect(moved('rota', 'start', 'narrower')).toBeNull();
  });

  it('stops at the ends of the note and of its room', () => {
    expect(moved('Nobody left.', 'end', 'wider')).toBeNull();
    expect(moved('rewrote the', 'start', 'wider', { start: 9, end: 40 })).toBeNull();
  });

  it('always ends on a word of the note, inside its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom('wider' as const, 'narrower' as const),
        (text, a, b, edge, to) => {
          const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
          fc.pre(end > start);
          const room = { start: 0, end: text.length };
          const span = moveEdge(text, { start, end }, { edge, to, room });
          if (span === null) return;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
        },
      ),
    );
  });
});

describe('the room of a passage', () => {
  const counted = (quote: string) => aPassage(spanOf(quote).start, spanOf(quote).end);

  it('ends at the nearest others that count', () => {
    const evidence = [counted('Then'), counted('rewrote the'), counted('Nobody left.')];
    expect(roomOf(TEXT, spanOf('rewrote the'), evidence)).toEqual({
      start: spanOf('Then').end,
      end: spanOf('Nobody').start,
    });
  });

  it('is not narrowed by what was rejected', () => {
    const rejected = { ...counted('Nobody left.'), origin: 'rejected' as const };
    expect(roomOf(TEXT, spanOf('rewrote the'), [rejected])).toEqual(all);
  });
});

describe('selected words', () => {
  const evidence = [aPassage(0, 8), aPassage(35, 47)];

  it('become a passage without the white space around them', () => {
    expect(fitSelection(TEXT, { start: 8, end: 17 }, { instead: null, evidence })).toEqual({
      start: 9,
      end: 16,
    });
  });

  it('are refused where they count already', () => {
    expect(fitSelection(TEXT, { start: 5, end: 12 }, { instead: null, evidence })).toBeNull();
  });

  it('may overlap the passage they replace', () => {
    expect(fitSelection(TEXT, { start: 5, end: 16 }, { instead: { start: 0, end: 8 }, evidence })).toEqual({
      start: 5,
      end: 16,
    });
  });
});
