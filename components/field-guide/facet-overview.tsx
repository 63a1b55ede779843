import Link from 'next/link';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { cn } from '@/components/ui/class-names';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { FACET_TITLES } from '@/lib/domain/orientation/catalogue';
import { ORIENTATIONS } from '@/lib/domain/orientation/orientation';
import type { Facet, Signal } from '@/lib/domain/orientation/signal';
import { count } from '@/lib/panel-messages';
import { signalAddress } from './guide-address';
import { type SignalRow, signalsOf } from './pair-signals';

/** The titles of one facet, pair by pair. */
export function FacetOverview({ facet, rows }: { facet: Facet; rows: readonly SignalRow[] }) {
  return (
    <section aria-labelledby={`facet-${facet}`} className="min-w-0">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 id={`facet-${facet}`} className="font-semibold text-ink text-md">
          {FACET_TITLES[facet]}
        </h2>
        <p className="text-ink-muted text-sm">{count(signalsOf(rows).length, 'signal')}</p>
      </div>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {rows.map((row) => (
          <li key={signalsOf([row])[0]?.id} className="grid md:grid-cols-2 md:divide-x md:divide-line">
            {ORIENTATIONS.map((orientation) => {
              const signal = row[orientation];
              return signal ? (
                <TitleLink key={orientation} signal={signal} />
              ) : (
                <p key={orientation} className="px-3 py-2 text-ink-faint text-sm max-md:hidden">
                  No other side in the articles
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TitleLink({ signal }: { signal: Signal }) {
  return (
    <Link
      href={signalAddress(signal.id)}
      prefetch={false}
      className={cn(
        'flex min-w-0 items-baseline gap-2.5 px-3 py-2 text-base text-ink hover:bg-surface-sunken',
        'focus-visible:-outline-offset-2 max-md:py-2.5',
      )}
    >
      <OrientationGlyph orientation={signal.orientation} className="translate-y-px" />
      <span className="sr-only">{ORIENTATION_TITLES[signal.orientation]}: </span>
      {signal.title}
    </Link>
  );
}
