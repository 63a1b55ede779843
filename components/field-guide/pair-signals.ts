import type { Facet, Signal } from '@/lib/domain/orientation/signal';

/** A row of the guide: the two sides of one statement, or a signal whose other side the articles do not name. */
export type SignalRow = { readonly strategic: Signal | null; readonly operational: Signal | null };

/** The rows of one facet, pairs first, each signal once. */
export function pairSignals(signals: readonly Signal[], facet: Facet): readonly SignalRow[] {
  const here = signals.filter((signal) => signal.facet === facet);
  const byId = new Map(here.map((signal) => [signal.id, signal]));
  const paired: SignalRow[] = [];
  const single: SignalRow[] = [];
  for (const signal of here) {
    const other = signal.counterpart ? (byId.get(signal.counterpart) ?? null) : null;
    if (!other) single.push({ strategic: null, operational: null, [signal.orientation]: signal });
    else if (signal.orientation === 'strategic') paired.push({ strategic: signal, operational: other });
  }
  return [...paired, ...single];
}

/** The signals of some rows, in reading order. */
export function signalsOf(rows: readonly SignalRow[]): readonly Signal[] {
  return rows.flatMap(({ strategic, operational }) =>
    [strategic, operational].filter((side) => side !== null),
  );
}
