import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { CardContent } from '@/lib/domain/scorecard/content';
import {
  addEvidence,
  changeEvidence,
  decideSuggestion,
  noteUnder,
  openSuggestions,
  rate,
  recordOpenSuggestions,
  removeEvidence,
  trimPassage,
  writeNote,
} from '@/lib/domain/scorecard/edit-content';

const EMPTY: CardContent = { notes: [], ratings: {}, overall: null, roleOpinion: null, summary: '' };
const TEXT = 'Cut the release train. Talked to ten customers first.';
const suggestion = (start: number, end: number): Suggestion => ({
  start,
  end,
  orientation: 'strategic',
  signal: 'any',
  confidence: 0.7,
  cue: 'customers',
});
const written = () => writeNote(EMPTY, 'q1', TEXT).content;
const confirmed = () =>
  decideSuggestion(written(), 'q1', {
    suggestion: suggestion(23, 53),
    readerVersion: 'r',
    origin: 'confirmed',
  });

describe('writing a note', () => {
  it('starts one where there was none, and an emptied note is gone', () => {
    expect(noteUnder(written(), 'q1').text).toBe(TEXT);
    expect(writeNote(written(), 'q1', '').content.notes).toEqual([]);
  });

  it('carries confirmed evidence along with its words', () => {
    const { content, lost } = writeNote(confirmed(), 'q1', `First: ${TEXT}`);
    const [kept] = noteUnder(content, 'q1').evidence;
    expect(lost).toEqual([]);
    expect(noteUnder(content, 'q1').text.slice(kept?.start, kept?.end)).toBe(
      'Talked to ten customers first.',
    );
  });

  it('gives back the evidence whose words were deleted', () => {
    const { content, lost } = writeNote(confirmed(), 'q1', 'Cut the release train.');
    expect(lost).toHaveLength(1);
    expect(noteUnder(content, 'q1').evidence).toEqual([]);
  });

  it('leaves other notes alone', () => {
    const two = writeNote(confirmed(), 'q2', 'Another answer').content;
    expect(noteUnder(two, 'q1')).toEqual(noteUnder(confirmed(), 'q1'));
  });
});

describe('deciding on suggestions', () => {
  it('closes a suggestion whether it was confirmed or rejected', () => {
    for (const origin of ['confirmed', 'rejected'] as const) {
      const content = decideSuggestion(written(), 'q1', {
        suggestion: suggestion(0, 10),
        readerVersion: 'r',
        origin,
      });
      expect(openSuggestions(noteUnder(content, 'q1'), [suggestion(0, 10), suggestion(23, 53)])).toEqual([
        suggestion(23, 53),
      ]);
    }
  });

  it('lets a passage taken back be suggested again', () => {
    const content = removeEvidence(confirmed(), 'q1', { start: 23, end: 53 });
    expect(openSuggestions(noteUnder(content, 'q1'), [suggestion(23, 53)])).toHaveLength(1);
  });

  it('puts a passage marked by hand in the place of what it overlaps', () => {
    const content = addEvidence(confirmed(), 'q1', {
      start: 30,
      end: 40,
      orientation: 'operational',
      signal: 'x',
    });
    expect(noteUnder(content, 'q1').evidence).toMatchObject([{ start: 30, end: 40, origin: 'added' }]);
  });

  it('changes side and signal of one passage only', () => {
    const two = addEvidence(confirmed(), 'q1', { start: 0, end: 3, orientation: 'operational', signal: 'x' });
    const content = changeEvidence(two, 'q1', { at: { start: 0, end: 3 }, to: { signal: 'y' } });
    expect(noteUnder(content, 'q1').evidence.map((passage) => passage.signal)).toEqual(['y', 'any']);
  });
});

describe('handing in with open suggestions', () => {
  it('records them as suggested, beside what was decided', () => {
    const content = recordOpenSuggestions(confirmed(), {
      suggestions: new Map([['q1', [suggestion(0, 22), suggestion(23, 53)]]]),
      readerVersion: 'r',
    });
    expect(noteUnder(content, 'q1').evidence.map((passage) => passage.origin)).toEqual([
      'suggested',
      'confirmed',
    ]);
  });

  it('gives the same record when it is done twice', () => {
    const given = { suggestions: new Map([['q1', [suggestion(0, 22)]]]), readerVersion: 'r' };
    const once = recordOpenSuggestions(confirmed(), given);
    expect(recordOpenSuggestions(once, given)).toEqual(once);
  });
});

describe('a rating', () => {
  it('can be taken back to unanswered, which is not the same as not observed', () => {
    const rated = rate(EMPTY, 'business_acumen', null);
    expect(rated.ratings).toEqual({ business_acumen: null });
    expect(rate(rated, 'business_acumen', undefined).ratings).toEqual({});
  });
});

describe('a passage marked by hand', () => {
  it('is trimmed to its words, and nothing without a word is one', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const span = trimPassage(text, { start, end: Math.min(end, text.length) });
        if (span === null) return;
        const quote = text.slice(span.start, span.end);
        expect(quote).toBe(quote.trim());
        expect(quote).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
