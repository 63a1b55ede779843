import { FACET_TITLES } from '@/lib/domain/orientation/catalogue';
import type { Facet, Signal } from '@/lib/domain/orientation/signal';
import type { SignalRow } from './pair-signals';
import { OtherSide, SignalCard } from './signal-card';

type FacetSectionProps = {
  facet: Facet;
  rows: readonly SignalRow[];
  /** Of a search; none shows every signal whole. */
  words: readonly string[];
  found: ReadonlySet<string>;
};

/** The signals of one facet, each beside its counterpart; what the articles name on one side only comes last. */
export function FacetSection({ facet, rows, words, found }: FacetSectionProps) {
  const pairs = rows.flatMap(({ strategic, operational }) =>
    strategic && operational ? [[strategic, operational]] : [],
  );
  const singles = rows.flatMap(({ strategic, operational }) => {
    const only = strategic && operational ? null : (strategic ?? operational);
    return only ? [only] : [];
  });
  const card = (signal: Signal) =>
    found.has(signal.id) ? (
      <SignalCard key={signal.id} signal={signal} words={words} />
    ) : (
      <OtherSide key={signal.id} signal={signal} />
    );
  return (
    <section aria-labelledby={`facet-${facet}`} className="grid gap-4">
      <h2 id={`facet-${facet}`} className="font-semibold text-ink text-lg">
        {FACET_TITLES[facet]}
      </h2>
      {pairs.map((pair) => (
        <div key={pair[0]?.id} className="grid gap-3 md:grid-cols-2 md:gap-4">
          {pair.map(card)}
        </div>
      ))}
      {singles.length > 0 ? (
        <>
          <p className="mt-2 text-ink-muted text-sm">The articles name no other side for these.</p>
          <div className="grid gap-3 md:grid-cols-2 md:gap-4">{singles.map(card)}</div>
        </>
      ) : null}
    </section>
  );
}
