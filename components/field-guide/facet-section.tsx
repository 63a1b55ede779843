import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { Signal } from '@/lib/domain/orientation/signal';
import type { SignalRow } from './pair-signals';
import { SignalCard } from './signal-card';

/** The signals of one facet, each beside its counterpart. */
export function FacetSection({ id, title, rows }: { id: string; title: string; rows: readonly SignalRow[] }) {
  return (
    <section aria-labelledby={`facet-${id}`} className="grid gap-4">
      <h2 id={`facet-${id}`} className="scroll-mt-16 font-semibold text-ink text-lg">
        {title}
      </h2>
      {rows.map((row) => (
        <div
          key={`${row.strategic?.id ?? ''}-${row.operational?.id ?? ''}`}
          className="grid gap-3 md:grid-cols-2 md:gap-4"
        >
          {row.strategic ? <SideCard signal={row.strategic} /> : <span className="max-md:hidden" />}
          {row.operational ? <SideCard signal={row.operational} /> : <span className="max-md:hidden" />}
        </div>
      ))}
    </section>
  );
}

function SideCard({ signal }: { signal: Signal }) {
  return (
    <SignalCard signal={signal} counterpart={signal.counterpart ? findSignal(signal.counterpart) : null} />
  );
}
