import { describe, expect, it } from 'vitest';
import { addressOf, sortedBy } from '@/components/suggestion-record/record-address';
import { monthsWording, shareSentence } from '@/components/suggestion-record/share-wording';
import { orderSignals } from '@/components/suggestion-record/signal-order';
import { shareOf } from '@/lib/domain/suggestion-record/share';
import type { SignalRecord } from '@/lib/domain/suggestion-record/suggestion-record';
import { RecordSearch } from '@/lib/schemas/suggestion-record';

const signal = (id: string, kept: number, decided: number): SignalRecord => ({
  id,
  orientation: 'strategic',
  known: null,
  tally: {
    ...{ kept, other_words: 0, other_signal: 0, rejected: decided - kept, left_open: 0, added: 0 },
    ...{ suggested: decided, decided, share: shareOf(kept, decided) },
  },
});
const SIGNALS = [signal('b', 18, 20), signal('a', 2, 3), signal('c', 5, 30)];
const ids = (sort: RecordSearch['sort'], order: RecordSearch['order']) =>
  orderSignals(SIGNALS, { sort, order }).map(({ id }) => id);

describe('the order of signals', () => {
  it('is by title or by a number, either way', () => {
    expect(ids('signal', 'asc')).toEqual(['a', 'b', 'c']);
    expect(ids('suggested', 'desc')).toEqual(['c', 'b', 'a']);
    expect(ids('rejected', 'asc')).toEqual(['a', 'b', 'c']);
  });

  it('puts a share nobody can tell last, whichever way the others go', () => {
    expect(ids('share', 'asc')).toEqual(['c', 'b', 'a']);
    expect(ids('share', 'desc')).toEqual(['b', 'c', 'a']);
  });
});

describe('the address of the record', () => {
  const plain = RecordSearch.parse({});

  it('names only what differs from the page as it opens', () => {
    expect(addressOf(plain)).toBe('/suggestions');
    expect(addressOf({ ...plain, facet: 'drive' })).toBe('/suggestions?facet=drive');
  });

  it('is read back as it was written', () => {
    const search = {
      ...plain,
      orientation: 'strategic',
      signal: 'bets',
      sort: 'share',
      order: 'asc',
    } as const;
    const given = Object.fromEntries(new URL(addressOf(search), 'http://here').searchParams);
    expect(RecordSearch.parse(given)).toEqual(search);
  });

  it('sorts numbers from the largest first, names from A, and turns around at the second press', () => {
    expect(sortedBy(plain, 'signal')).toMatchObject({ sort: 'signal', order: 'asc' });
    expect(sortedBy(plain, 'share')).toMatchObject({ sort: 'share', order: 'desc' });
    expect(sortedBy(sortedBy(plain, 'share'), 'share')).toMatchObject({ order: 'asc' });
  });

  it('counts what it does not know as not asked for', () => {
    const odd = {
      facet: 'charm',
      orientation: ['strategic'],
      signal: 'a b',
      reader: '',
      sort: 'x',
      order: '?',
    };
    expect(RecordSearch.parse(odd)).toEqual(plain);
  });
});

describe('the words for a share', () => {
  it('say what it rests on', () => {
    expect(shareSentence(shareOf(15, 20))).toBe(
      '75% of 20 decided suggestions kept, 90% interval 57% to 87%.',
    );
    expect(shareSentence(shareOf(1, 1))).toBe('Too few to say: 1 suggestion decided on.');
    expect(shareSentence(shareOf(0, 0))).toBe('No suggestion was decided on.');
  });

  it('name one month once', () => {
    expect(monthsWording('2026-11', '2026-11')).toBe('Nov 2026');
    expect(monthsWording('2026-11', '2027-02')).toBe('Nov 2026 to Feb 2027');
  });
});
