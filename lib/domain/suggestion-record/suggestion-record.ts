import type { Orientation } from '../orientation/orientation';
import type { Facet, Signal } from '../orientation/signal';
import { type Outcome, type Outcomes, type PassageCount, toOutcomes } from './outcome';
import { type Share, shareOf } from './share';

/** How many passages had each outcome, and what follows. `suggested` is all but those added by hand. */
export type Tally = Readonly<Record<Outcome, number>> & {
  readonly suggested: number;
  /** Suggestions with an answer: all but those left open. */
  readonly decided: number;
  /** Of those decided, how many stand under the signal they were suggested for, whatever their words. */
  readonly share: Share;
};

/** `known` is null for a signal that the current catalogue no longer holds. */
export type SignalRecord = {
  readonly id: string;
  readonly orientation: Orientation;
  readonly known: Signal | null;
  readonly tally: Tally;
};
export type MonthRecord = { readonly month: string; readonly tally: Tally };
export type VersionRecord = {
  /** Null where the reader's name was not kept. */
  readonly readerVersion: string | null;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly tally: Tally;
};

/** What of the record is asked for; null for all of it. */
export type RecordQuery = {
  readonly facet: Facet | null;
  readonly orientation: Orientation | null;
  readonly signal: string | null;
  readonly readerVersion: string | null;
};

export type SuggestionRecord = {
  readonly total: Tally;
  /** Signals of which anything is known, in the order of the catalogue. */
  readonly signals: readonly SignalRecord[];
  /** Every month from the first to the last, oldest first. */
  readonly months: readonly MonthRecord[];
  /** Readers in the order of their first month; of passages added by hand no reader is known. */
  readonly versions: readonly VersionRecord[];
};

/** How often suggestions were kept, by signal, month and reader. `signals` is the current catalogue. */
export function summarizeRecord(
  counts: readonly PassageCount[],
  signals: readonly Signal[],
  query: RecordQuery,
): SuggestionRecord {
  const byId = new Map(signals.map((signal) => [signal.id, signal]));
  const asked = counts.map(toOutcomes).filter((one) => isAsked(one, byId.get(one.signal) ?? null, query));
  return {
    total: tally(asked),
    signals: listSignals(asked, byId),
    months: listMonths(asked),
    versions: listVersions(asked.filter(({ outcome }) => outcome !== 'added')),
  };
}

/** Readers whose suggestions are among the counts, by name. */
export function listReaders(counts: readonly PassageCount[]): readonly string[] {
  const versions = counts.flatMap(({ readerVersion }) => (readerVersion === null ? [] : [readerVersion]));
  return [...new Set(versions)].sort(compare);
}

/** How many passages were decided on, and how many of those stand under the signal they were suggested for. */
export function countKept(counts: readonly PassageCount[]): {
  readonly kept: number;
  readonly decided: number;
} {
  const { kept, other_words, decided } = tally(counts.map(toOutcomes));
  return { kept: kept + other_words, decided };
}

function isAsked(one: Outcomes, known: Signal | null, query: RecordQuery): boolean {
  if (query.facet !== null && known?.facet !== query.facet) return false;
  if (query.orientation !== null && one.orientation !== query.orientation) return false;
  if (query.signal !== null && one.signal !== query.signal) return false;
  return query.readerVersion === null || one.readerVersion === query.readerVersion;
}

function listSignals(
  outcomes: readonly Outcomes[],
  byId: ReadonlyMap<string, Signal>,
): readonly SignalRecord[] {
  const order = [...byId.keys()];
  const rank = (id: string) => (byId.has(id) ? order.indexOf(id) : order.length);
  return [...groupBy(outcomes, ({ orientation, signal }) => `${signal} ${orientation}`).values()]
    .map(([first, ...others]) => ({
      id: first.signal,
      orientation: first.orientation,
      known: byId.get(first.signal) ?? null,
      tally: tally([first, ...others]),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || compare(a.id, b.id));
}

function listMonths(outcomes: readonly Outcomes[]): readonly MonthRecord[] {
  const byMonth = groupBy(outcomes, ({ month }) => month);
  const found = [...byMonth.keys()].sort(compare);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = [first];
  for (let month = nextMonth(first); compare(month, last) <= 0; month = nextMonth(month)) months.push(month);
  return months.map((month) => ({ month, tally: tally(byMonth.get(month) ?? []) }));
}

function listVersions(outcomes: readonly Outcomes[]): readonly VersionRecord[] {
  return [...groupBy(outcomes, ({ readerVersion }) => readerVersion)]
    .map(([readerVersion, group]) => {
      const months = group.map(({ month }) => month).sort(compare);
      return {
        readerVersion,
        firstMonth: months[0] ?? '',
        lastMonth: months.at(-1) ?? '',
        tally: tally(group),
      };
    })
    .sort(
      (a, b) => compare(a.firstMonth, b.firstMonth) || compare(a.readerVersion ?? '', b.readerVersion ?? ''),
    );
}

function tally(outcomes: readonly Outcomes[]): Tally {
  const of = (outcome: Outcome) =>
    outcomes.reduce((sum, one) => (one.outcome === outcome ? sum + one.passages : sum), 0);
  const [kept, other_words, other_signal] = [of('kept'), of('other_words'), of('other_signal')];
  const [rejected, left_open, added] = [of('rejected'), of('left_open'), of('added')];
  const decided = kept + other_words + other_signal + rejected;
  return {
    ...{ kept, other_words, other_signal, rejected, left_open, added, decided },
    suggested: decided + left_open,
    share: shareOf(kept + other_words, decided),
  };
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
