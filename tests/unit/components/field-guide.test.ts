import { describe, expect, it } from 'vitest';
import { guideAddress, readGuideSearch, signalAddress } from '@/components/field-guide/guide-address';
import { shownSentence } from '@/components/field-guide/guide-wording';
import { pairSignals, signalsOf } from '@/components/field-guide/pair-signals';
import { findWords, searchSignals, searchWords } from '@/components/field-guide/search-signals';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { FACETS } from '@/lib/domain/orientation/signal';

const { signals } = SIGNAL_CATALOGUE;
const found = (query: string) => searchSignals(signals, searchWords(query)).map(({ id }) => id);
const marked = (text: string, query: string) =>
  findWords(text, searchWords(query))
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('the rows of the guide', () => {
  it('hold every signal once, in its facet, beside its counterpart', () => {
    const rows = FACETS.flatMap((facet) => pairSignals(signals, facet));
    expect(
      signalsOf(rows)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(signals.map(({ id }) => id).toSorted());
    for (const { strategic, operational } of rows) {
      if (strategic) expect(strategic.counterpart).toBe(operational?.id ?? null);
      if (operational) expect(operational.counterpart).toBe(strategic?.id ?? null);
    }
  });
});

describe('the search', () => {
  const { id, title, soundsLike, lookAlike, followUp } = signals[0] ?? signals[1] ?? ({} as never);

  it('looks through title, description, look-alike and follow-up question', () => {
    for (const text of [title, soundsLike, lookAlike, followUp]) expect(found(text)).toContain(id);
  });

  it('wants every word, in any order and case, wherever it stands', () => {
    expect(found('SUPPLIER first week')).toEqual(['runs-vendor-relationships']);
    expect(found('week supplier')).toContain('runs-vendor-relationships');
    expect(found('supplier zebra')).toEqual([]);
  });

  it('finds while a word is still being typed', () => {
    expect(found('supplie')).toContain('runs-vendor-relationships');
  });

  it('takes American spelling for British', () => {
    expect(found('organization')).toEqual(found('organisation'));
    expect(found('organization').length).toBeGreaterThan(0);
  });

  it('finds a side by its name', () => {
    expect(found('operational funnel')).toEqual(['owns-hiring-funnel']);
  });

  it('finds everything for no words, and for signs alone', () => {
    expect(found('  ')).toHaveLength(signals.length);
    expect(found('?? …')).toHaveLength(signals.length);
  });
});

describe('the marks of a search', () => {
  it('stand on every place of every word and change nothing else', () => {
    expect(marked('Hire, then hire again', 'hire')).toBe('[Hire], then [hire] again');
    expect(marked('An organisation', 'organization')).toBe('An [organisation]');
    expect(marked('scaling', 'scal ali')).toBe('[scali]ng');
    expect(marked('Nothing here', 'else')).toBe('Nothing here');
  });

  it('leave the text whole', () => {
    for (const { soundsLike } of signals) {
      const parts = findWords(soundsLike, searchWords('the an what'));
      expect(parts.map(({ text }) => text).join('')).toBe(soundsLike);
    }
  });
});

describe('the address of the guide', () => {
  it('names what is asked for and reads back the same', () => {
    expect(guideAddress({})).toBe('/field-guide');
    expect(guideAddress({ facet: 'drive' })).toBe('/field-guide?facet=drive');
    const address = guideAddress({ facet: 'drive', q: ' best & day ' });
    expect(readGuideSearch(new URL(address, 'http://localhost').searchParams)).toEqual({
      facet: 'drive',
      q: 'best & day',
    });
  });

  it('takes what it does not know for absent', () => {
    const read = readGuideSearch(
      new URLSearchParams([
        ['facet', 'constructor'],
        ['q', 'x'.repeat(200)],
      ]),
    );
    expect(read).toEqual({ facet: null, q: 'x'.repeat(100) });
  });

  it('of a signal names a page after the first', () => {
    expect(signalAddress('shapes-culture')).toBe('/field-guide/shapes-culture');
    expect(signalAddress('shapes-culture', 3)).toBe('/field-guide/shapes-culture?page=3');
  });
});

describe('the sentence on what is shown', () => {
  const all = { facet: null, query: '', found: 66, searched: 66 } as const;

  it('counts all of it, a facet, and what holds the words', () => {
    expect(shownSentence(all)).toBe('66 signals in 7 facets.');
    expect(shownSentence({ ...all, facet: 'drive', found: 16, searched: 16 })).toBe(
      '16 of 66 signals in What drives them.',
    );
    expect(shownSentence({ ...all, query: 'funnel', found: 1 })).toBe('1 of 66 signals holds “funnel”.');
    expect(shownSentence({ ...all, facet: 'drive', query: 'day', found: 2, searched: 16 })).toBe(
      '2 of 16 signals in What drives them hold “day”.',
    );
    expect(shownSentence({ ...all, query: 'zebra', found: 0 })).toBe('No signal holds “zebra”.');
  });
});
