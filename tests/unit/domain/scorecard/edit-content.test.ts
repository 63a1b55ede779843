import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { CardContent } from '@/lib/domain/scorecard/content';
import {
  addEvidence,
  changeEvidence,
  confirmChanged,
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

describe('what was suggested', () => {
  const at = { start: 23, end: 53 };
  const evidenceOf = (content: CardContent) => noteUnder(content, 'q1').evidence;
  const changedTo = (to: { start?: number; end?: number; signal?: string }) =>
    confirmChanged(written(), 'q1', { suggestion: suggestion(23, 53), readerVersion: 'r', to });

  it('is not noted where the passage stands as it was suggested', () => {
    expect(evidenceOf(confirmed())).toMatchObject([{ readerVersion: 'r', changedFrom: null }]);
    expect(evidenceOf(changedTo({ signal: 'any' }))).toEqual(evidenceOf(confirmed()));
  });

  it('is remembered when it is confirmed with another signal or other words', () => {
    expect(evidenceOf(changedTo({ signal: 'other' }))).toMatchObject([
      { signal: 'other', origin: 'confirmed', readerVersion: 'r', confidence: 0.7 },
    ]);
    expect(evidenceOf(changedTo({ signal: 'other' }))[0]?.changedFrom).toEqual({
      orientation: 'strategic',
      signal: 'any',
      passageChanged: false,
    });
    expect(evidenceOf(changedTo({ end: 40 }))[0]).toMatchObject({
      start: 23,
      end: 40,
      changedFrom: { signal: 'any', passageChanged: true },
    });
  });

  it('stays what the reader said through change after change, and goes when the signal is changed back', () => {
    const once = changeEvidence(confirmed(), 'q1', { at, to: { signal: 'second' } });
    const twice = changeEvidence(once, 'q1', { at, to: { signal: 'third' } });
    expect(evidenceOf(twice)[0]?.changedFrom).toMatchObject({ signal: 'any', passageChanged: false });
    expect(evidenceOf(changeEvidence(twice, 'q1', { at, to: { signal: 'any' } }))[0]?.changedFrom).toBeNull();
  });

  it('is remembered on the passage that is marked by hand instead of it, decided or open', () => {
    const mark = { start: 30, end: 40, orientation: 'operational' as const, signal: 'x' };
    const noted = { readerVersion: 'r', changedFrom: { signal: 'any', passageChanged: true } };
    expect(evidenceOf(addEvidence(confirmed(), 'q1', mark))).toMatchObject([{ origin: 'added', ...noted }]);
    const offered = { suggestions: [suggestion(0, 31), suggestion(31, 53)], readerVersion: 'r' };
    expect(evidenceOf(addEvidence(written(), 'q1', mark, offered))).toMatchObject([noted]);
  });

  it('is nothing for a passage the reader said nothing about', () => {
    const mark = { start: 0, end: 3, orientation: 'operational' as const, signal: 'x' };
    const offered = { suggestions: [suggestion(23, 53)], readerVersion: 'r' };
    const content = addEvidence(written(), 'q1', mark, offered);
    expect(evidenceOf(content)).toMatchObject([{ readerVersion: null, changedFrom: null }]);
    const changed = changeEvidence(content, 'q1', { at: { start: 0, end: 3 }, to: { signal: 'y' } });
    expect(evidenceOf(changed)).toMatchObject([{ signal: 'y', changedFrom: null }]);
  });
});

describe('handing in with open suggestions', () => {
  it('records them as suggested, beside what was decided', () => {
    const content = recordOpenSuggestions(confirmed(), () => ({
      suggestions: [suggestion(0, 22), suggestion(23, 53)],
      readerVersion: 'r',
    }));
    expect(noteUnder(content, 'q1').evidence.map((passage) => passage.origin)).toEqual([
      'suggested',
      'confirmed',
    ]);
  });

  it('gives the same record when it is done twice', () => {
    const given = () => ({ suggestions: [suggestion(0, 22)], readerVersion: 'r' });
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
