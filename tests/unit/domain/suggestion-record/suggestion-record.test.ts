import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signal } from '@/lib/domain/orientation/signal';
import { OUTCOMES, type PassageCount, toOutcomes } from '@/lib/domain/suggestion-record/outcome';
import {
  type RecordQuery,
  summarizeRecord,
  type Tally,
} from '@/lib/domain/suggestion-record/suggestion-record';

const signal = (id: string, given: Partial<Signal> = {}): Signal => ({
  id,
  orientation: 'strategic',
  facet: 'drive',
  title: id,
  soundsLike: '',
  lookAlike: '',
  followUp: '',
  counterpart: null,
  sources: [],
  ...given,
});
const SIGNALS = [
  signal('bets', { facet: 'technology_strategy' }),
  signal('rota', { orientation: 'operational', facet: 'product_delivery' }),
];
const ALL: RecordQuery = { facet: null, orientation: null, signal: null, readerVersion: null };
const counted = (given: Partial<PassageCount> = {}): PassageCount => ({
  origin: 'confirmed',
  orientation: 'strategic',
  signal: 'bets',
  suggested: null,
  passageChanged: false,
  readerVersion: 'r1',
  month: '2026-11',
  passages: 1,
  ...given,
});
const summarize = (counts: readonly PassageCount[], query: Partial<RecordQuery> = {}) =>
  summarizeRecord(counts, SIGNALS, { ...ALL, ...query });

describe('what became of a suggestion', () => {
  const fromBets = { orientation: 'strategic', signal: 'bets' } as const;
  it.each([
    ['confirmed as it was', {}, 'kept'],
    ['confirmed with other words', { suggested: fromBets, passageChanged: true }, 'other_words'],
    ['confirmed under another signal', { suggested: fromBets, signal: 'other' }, 'other_signal'],
    [
      'confirmed facing the other way',
      { suggested: fromBets, orientation: 'operational' as const },
      'other_signal',
    ],
    ['rejected', { origin: 'rejected' as const }, 'rejected'],
    ['never answered', { origin: 'suggested' as const }, 'left_open'],
    [
      'marked by hand where nothing was suggested',
      { origin: 'added' as const, readerVersion: null },
      'added',
    ],
    [
      'marked by hand in the same place with other words',
      { origin: 'added' as const, suggested: fromBets, passageChanged: true },
      'other_words',
    ],
  ])('%s', (_what, given, outcome) => {
    expect(toOutcomes(counted(given)).outcome).toBe(outcome);
  });

  it('is counted under the signal that was suggested, not the one it was changed to', () => {
    expect(
      toOutcomes(counted({ signal: 'rota', orientation: 'operational', suggested: fromBets, passages: 4 })),
    ).toMatchObject({ signal: 'bets', orientation: 'strategic', passages: 4 });
  });
});

describe('the record of suggestions', () => {
  it('leaves what was never answered out of the share, and what was added out of both', () => {
    const { total } = summarize([
      counted({ passages: 12 }),
      counted({ origin: 'rejected', passages: 4 }),
      counted({ origin: 'suggested', passages: 100 }),
      counted({ origin: 'added', readerVersion: null, passages: 50 }),
    ]);
    expect(total).toMatchObject({ suggested: 116, decided: 16, kept: 12, rejected: 4, added: 50 });
    expect(total.share).toMatchObject({ of: 16, share: 0.75 });
  });

  it('counts a suggestion moved to another signal as not kept under its own', () => {
    const suggested = { orientation: 'strategic', signal: 'bets' } as const;
    const { signals } = summarize([
      counted({ passages: 6 }),
      counted({ suggested, passageChanged: true, passages: 3 }),
      counted({ suggested, signal: 'rota', orientation: 'operational', passages: 3 }),
    ]);
    expect(signals).toHaveLength(1);
    expect(signals[0]?.tally.share).toMatchObject({ of: 12, share: 0.75 });
  });

  it('lists signals in the order of the catalogue, and those no longer in it last', () => {
    const { signals } = summarize([
      counted({ signal: 'gone' }),
      counted({ signal: 'rota', orientation: 'operational' }),
      counted(),
    ]);
    expect(signals.map(({ id, known }) => [id, known === null])).toEqual([
      ['bets', false],
      ['rota', false],
      ['gone', true],
    ]);
  });

  it('names every month from the first to the last, over the turn of a year', () => {
    const { months } = summarize([counted({ month: '2027-02' }), counted({ month: '2026-11', passages: 3 })]);
    expect(months.map(({ month, tally }) => [month, tally.suggested])).toEqual([
      ['2026-11', 3],
      ['2026-12', 0],
      ['2027-01', 0],
      ['2027-02', 1],
    ]);
  });

  it('tells readers apart, oldest first, and gives none to what was added by hand', () => {
    const { versions } = summarize([
      counted({ readerVersion: 'r2', month: '2027-01' }),
      counted({ readerVersion: 'r1' }),
      counted({ readerVersion: 'r1', month: '2026-12' }),
      counted({ readerVersion: null, origin: 'added', month: '2025-01' }),
    ]);
    expect(versions).toMatchObject([
      { readerVersion: 'r1', firstMonth: '2026-11', lastMonth: '2026-12', tally: { suggested: 2 } },
      { readerVersion: 'r2', firstMonth: '2027-01', lastMonth: '2027-01', tally: { suggested: 1 } },
    ]);
  });

  it('can be narrowed to a facet, an orientation, a signal and a reader', () => {
    const counts = [
      counted(),
      counted({ signal: 'rota', orientation: 'operational', readerVersion: 'r2' }),
      counted({ signal: 'gone' }),
    ];
    const ids = (query: Partial<RecordQuery>) => summarize(counts, query).signals.map(({ id }) => id);
    expect(ids({ facet: 'technology_strategy' })).toEqual(['bets']);
    expect(ids({ orientation: 'operational' })).toEqual(['rota']);
    expect(ids({ signal: 'gone' })).toEqual(['gone']);
    expect(ids({ readerVersion: 'r2' })).toEqual(['rota']);
    expect(ids({ facet: 'drive' })).toEqual([]);
  });

  it('is empty where there is nothing', () => {
    expect(summarize([])).toMatchObject({ signals: [], months: [], versions: [], total: { suggested: 0 } });
  });

  it('adds up the same by signal, by month and in total', () => {
    const anyCount = fc.record({
      origin: fc.constantFrom('suggested', 'confirmed', 'added', 'rejected'),
      orientation: fc.constantFrom('strategic', 'operational'),
      signal: fc.constantFrom('bets', 'rota', 'gone'),
      suggested: fc.option(
        fc.record({
          orientation: fc.constantFrom('strategic', 'operational'),
          signal: fc.constantFrom('bets', 'rota'),
        }),
      ),
      passageChanged: fc.boolean(),
      readerVersion: fc.constantFrom('r1', 'r2', null),
      month: fc.constantFrom('2026-10', '2026-12', '2027-03'),
      passages: fc.integer({ min: 1, max: 40 }),
    }) as fc.Arbitrary<PassageCount>;
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 30 }), (counts) => {
        const record = summarize(counts);
        for (const outcome of OUTCOMES) {
          const sum = (parts: readonly { tally: Tally }[]) =>
            parts.reduce((before, { tally }) => before + tally[outcome], 0);
          expect(sum(record.signals)).toBe(record.total[outcome]);
          expect(sum(record.months)).toBe(record.total[outcome]);
        }
      }),
    );
  });
});
