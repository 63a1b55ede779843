import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeContent, normalizeText } from '@/lib/domain/scorecard/normalize-content';
import { isSameContent } from '@/lib/domain/scorecard/same-content';
import { aPassage, EMPTY } from '../../../support/card-content';
import { anyContent, anyText, COMPLETE } from './card-content';

const note = (text: string, evidence = [aPassage(0, 1)]) => ({
  ...EMPTY,
  notes: [{ questionId: 'q1', text, evidence }],
});

describe('text on its way to the database', () => {
  it('loses its null bytes', () => {
    expect(normalizeText('a\u0000b')).toBe('ab');
  });

  it('keeps whole characters and replaces halves, one unit for one', () => {
    expect(normalizeText('🚚 \uD83D x \uDE9A')).toBe('🚚 \uFFFD x \uFFFD');
  });

  it('is well formed and free of null bytes whatever it was, and stays so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = normalizeText(text);
        expect(kept).not.toContain('\u0000');
        expect(kept).not.toMatch(/\p{Surrogate}/u);
        expect(normalizeText(kept)).toBe(kept);
        expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept);
      }),
    );
  });
});

describe('content on its way to the database', () => {
  it('keeps passages on their words when null bytes before them go', () => {
    const content = normalizeContent(note('\u0000one\u0000 two', [aPassage(6, 9)]));
    const [kept] = content.notes;
    expect(kept?.evidence.map(({ start, end }) => kept.text.slice(start, end))).toEqual(['two']);
  });

  it('drops a passage of nothing but null bytes', () => {
    expect(normalizeContent(note('a\u0000b', [aPassage(1, 2)])).notes[0]?.evidence).toEqual([]);
  });

  it('takes an empty note for no answer and keeps white space somebody typed', () => {
    expect(normalizeContent(note('', [])).notes).toEqual([]);
    expect(normalizeContent(note(' \n', [])).notes[0]?.text).toBe(' \n');
  });

  it('is the same when it is normalized again', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const once = normalizeContent(content);
        expect(isSameContent(normalizeContent(once), once)).toBe(true);
      }),
    );
  });

  it('keeps every passage inside its note', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const { text, evidence } of normalizeContent(content).notes) {
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});

describe('two contents', () => {
  const base = normalizeContent({ ...COMPLETE, notes: note('one two', [aPassage(0, 3)]).notes });
  const [baseNote] = base.notes;

  it('say the same in whatever order their notes stand', () => {
    const other = { questionId: 'q2', text: 'more', evidence: [] };
    const notes = [...base.notes, other];
    expect(isSameContent({ ...base, notes }, { ...base, notes: notes.toReversed() })).toBe(true);
  });

  it.each([
    ['a word', { notes: [{ ...baseNote, text: 'one twe' }] }],
    ['the verdict', { overall: 'no' }],
    ['the opinion', { roleOpinion: 'cto' }],
    ['the summary', { summary: 'Late.' }],
    ['an answer taken back', { ratings: { ...base.ratings, people_leadership: undefined } }],
    ['a passage', { notes: [{ ...baseNote, evidence: [] }] }],
    [
      'the origin of a passage',
      { notes: [{ ...baseNote, evidence: [aPassage(0, 3, { origin: 'rejected' })] }] },
    ],
    ['a note more', { notes: [baseNote, { questionId: 'q2', text: 'x', evidence: [] }] }],
  ])('differ by %s', (_what, change) => {
    const other = { ...base, ...change } as typeof base;
    expect(isSameContent(base, other)).toBe(false);
    expect(isSameContent(other, base)).toBe(false);
  });
});
