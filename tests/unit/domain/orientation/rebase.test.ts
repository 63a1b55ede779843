import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebaseEvidence } from '@/lib/domain/orientation/rebase';

const quote = (text: string, span: { start: number; end: number }) => text.slice(span.start, span.end);
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '🙂'), maxLength: 30 });
const textWithSpans = letters.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
      })),
      { maxLength: 5 },
    ),
  ),
);

describe('evidence follows its words through an edit', () => {
  const before = 'Ran the retro. Cut the scope.';

  test('a span after an insertion moves with its words', () => {
    const after = `Monday. ${before}`;
    const { kept, lost } = rebaseEvidence(before, after, [spanOf(before, 'Cut the scope')]);
    expect(kept.map((span) => quote(after, span))).toEqual(['Cut the scope']);
    expect(lost).toEqual([]);
  });

  test('a span edited inside grows with the words typed into it', () => {
    const after = 'Ran the weekly retro. Cut the scope.';
    const { kept } = rebaseEvidence(before, after, [spanOf(before, 'Ran the retro')]);
    expect(kept.map((span) => quote(after, span))).toEqual(['Ran the weekly retro']);
  });

  test('a span edited inside shrinks with the words taken out of it', () => {
    const after = 'Ran retro. Cut the scope.';
    const { kept } = rebaseEvidence(before, after, [spanOf(before, 'Ran the retro')]);
    expect(kept.map((span) => quote(after, span))).toEqual(['Ran retro']);
  });

  test('a span whose passage was deleted is lost, and its neighbour stays', () => {
    const after = 'Ran the retro.';
    const spans = [spanOf(before, 'Ran the retro.'), spanOf(before, 'Cut the scope.')];
    const { kept, lost } = rebaseEvidence(before, after, spans);
    expect(kept).toEqual([spans[0]]);
    expect(lost).toEqual([spans[1]]);
  });

  test('what is known of a span besides its place is carried along', () => {
    const span = { ...spanOf(before, 'Cut the scope'), signal: 'shapes-how-and-when-it-ships' };
    const { kept } = rebaseEvidence(before, `> ${before}`, [span]);
    expect(kept).toEqual([{ start: span.start + 2, end: span.end + 2, signal: span.signal }]);
  });

  test('of two equal lines the one that carries evidence is taken to have stayed', () => {
    const twice = 'Cut scope.\nCut scope.\n';
    const second = { start: 11, end: 21 };
    const { kept, lost } = rebaseEvidence(twice, 'Cut scope.\n', [second]);
    expect(kept).toEqual([{ start: 0, end: 10 }]);
    expect(lost).toEqual([]);
  });

  test('a span typed over is lost, though the new words begin or end with the same letters', () => {
    const text = 'Rewrote the rota. More.';
    const span = { start: 0, end: 17 };
    expect(rebaseEvidence(text, 'R. More.', [span]).lost).toEqual([span]);
  });

  test('a word of a span may be rewritten, also where it is the only one', () => {
    expect(rebaseEvidence('Rewrote the rota', 'Rebuilt the rota', [{ start: 0, end: 16 }]).lost).toEqual([]);
    expect(rebaseEvidence('Rewrote', 'Rebuilt', [{ start: 0, end: 7 }]).lost).toEqual([]);
  });

  test('a span that never lay in the text is lost rather than invented', () => {
    const beyond = { start: 5, end: before.length + 1 };
    expect(rebaseEvidence(before, before, [beyond])).toEqual({ kept: [], lost: [beyond] });
  });
});

describe('for any two texts and any spans', () => {
  test('kept spans are non-empty and lie within the new text', () => {
    fc.assert(
      fc.property(textWithSpans, letters, ([before, spans], after) => {
        const { kept, lost } = rebaseEvidence(before, after, spans);
        expect(kept.length + lost.length).toBe(spans.length);
        for (const span of kept) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });

  test('an unchanged text keeps every span as it was', () => {
    fc.assert(
      fc.property(textWithSpans, ([before, spans]) => {
        const whole = spans.filter((span) => span.end > span.start);
        expect(rebaseEvidence(before, before, whole).kept).toEqual(whole);
      }),
    );
  });

  test('spans outside a replacement keep their words exactly', () => {
    fc.assert(
      fc.property(letters, letters, letters, letters, (head, old, fresh, tail) => {
        const before = `${head}<${old}>${tail}`;
        const after = `${head}[${fresh}]${tail}`;
        const outside = [
          { start: 0, end: head.length },
          { start: head.length + old.length + 2, end: before.length },
        ].filter((span) => span.end > span.start);
        const { kept } = rebaseEvidence(before, after, outside);
        expect(kept.map((span) => quote(after, span))).toEqual(outside.map((span) => quote(before, span)));
      }),
    );
  });
});
