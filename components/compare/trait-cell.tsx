import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { BalanceFigure, RowLevel } from '@/components/chart/row-figure';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { Trait, TraitFigure } from '@/lib/domain/panel/compare-candidates';
import type { SignalCoverage } from '@/lib/domain/panel/coverage';
import { count } from '@/lib/panel-messages';

/** Signals named under a facet; the candidacy's own page has them all with their words. */
const NAMED = 2;

type TraitCellProps = {
  trait: Trait;
  figure: TraitFigure | null;
  /** Signals of the facet, what most panelists heard first; none for other traits. */
  heard: readonly SignalCoverage[];
};

export function TraitCell({ trait, figure, heard }: TraitCellProps) {
  if (figure === null) {
    return (
      <span className="text-ink-faint">
        {trait.kind === 'competency' ? 'Not observed' : 'No passage confirmed'}
      </span>
    );
  }
  const { value, interval, panelists } = figure;
  return (
    <div className="grid gap-0.5 print:gap-0">
      {trait.kind === 'competency' ? (
        <RowLevel level={{ mean: value, interval }} />
      ) : (
        <BalanceFigure balance={value} interval={interval} />
      )}
      <span className="text-ink-faint text-xs print:hidden">from {count(panelists, 'panelist')}</span>
      {heard.length > 0 ? (
        <ul data-screen-only className="mt-0.5 grid gap-0.5 text-ink-muted text-xs">
          {heard.slice(0, NAMED).map(({ signal, orientation }) => (
            <li key={signal} className="flex gap-1.5">
              <OrientationGlyph orientation={orientation} className="mt-0.5 size-2.5" />
              <span className="sr-only">{orientation}: </span>
              {findSignal(signal)?.title ?? signal}
            </li>
          ))}
          {heard.length > NAMED ? <li>{count(heard.length - NAMED, 'more signal')}</li> : null}
        </ul>
      ) : null}
    </div>
  );
}
