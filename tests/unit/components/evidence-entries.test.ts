import { describe, expect, it } from 'vitest';
import { nextToDecide, toEntries } from '@/components/scorecard/editor/evidence-entries';
import type { EvidenceOrigin } from '@/lib/domain/orientation/orientation';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { CardEvidence } from '@/lib/domain/scorecard/content';

const TEXT = 'alpha bravo charlie delta echo';
const span = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });

function suggested(word: string): Suggestion {
  return {
    ...span(word),
    orientation: 'strategic',
    signal: 'bets-on-technology',
    confidence: 0.8,
    cue: word.slice(0, 2),
  };
}

function kept(word: string, origin: EvidenceOrigin): CardEvidence {
  return {
    ...span(word),
    orientation: 'operational',
    signal: 'guards-team-health',
    origin,
    confidence: null,
    readerVersion: null,
    changedFrom: null,
  };
}

const quotes = (entries: readonly { readonly quote: string }[]) => entries.map(({ quote }) => quote);

describe('the lists of the evidence panel', () => {
  it('keep what is undecided, what counts and what was rejected apart, each in the order of the note', () => {
    const entries = toEntries(
      TEXT,
      [kept('echo', 'confirmed'), kept('bravo', 'rejected'), kept('alpha', 'added')],
      [suggested('delta'), suggested('charlie')],
    );
    expect(quotes(entries.open)).toEqual(['charlie', 'delta']);
    expect(quotes(entries.counted)).toEqual(['alpha', 'echo']);
    expect(quotes(entries.rejected)).toEqual(['bravo']);
  });

  it('let a stored suggestion nobody answered wait with the fresh ones', () => {
    const entries = toEntries(TEXT, [kept('delta', 'suggested')], [suggested('bravo')]);
    expect(quotes(entries.open)).toEqual(['bravo', 'delta']);
    expect(entries.counted).toEqual([]);
  });

  it('say which passages were marked by hand', () => {
    const { counted } = toEntries(TEXT, [kept('alpha', 'added'), kept('echo', 'confirmed')], []);
    expect(counted.map((entry) => entry.kind === 'counted' && entry.byHand)).toEqual([true, false]);
  });
});

describe('the card that takes the focus after an answer', () => {
  const entries = toEntries(
    TEXT,
    [kept('alpha', 'confirmed')],
    [suggested('bravo'), suggested('charlie'), suggested('delta')],
  );
  const keyOf = (word: string) => word;

  it('is the next suggestion down the list', () => {
    expect(nextToDecide(entries, keyOf('bravo'))).toBe(keyOf('charlie'));
  });

  it('is the first suggestion left once the last one is answered', () => {
    expect(nextToDecide(entries, keyOf('delta'))).toBe(keyOf('bravo'));
  });

  it('is the first suggestion after a passage that already counted', () => {
    expect(nextToDecide(entries, keyOf('alpha'))).toBe(keyOf('bravo'));
  });

  it('is none once the only suggestion is answered', () => {
    const one = toEntries(TEXT, [kept('alpha', 'confirmed')], [suggested('bravo')]);
    expect(nextToDecide(one, keyOf('bravo'))).toBeNull();
  });
});
