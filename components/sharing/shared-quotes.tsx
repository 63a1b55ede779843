import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { inQuotes } from '@/components/wording/in-quotes';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { Brief } from '@/lib/export/brief';
import { signalTitle } from '@/lib/export/brief-sentences';

const SIDES: Readonly<Record<Orientation, { title: string; ink: string; rule: string }>> = {
  strategic: {
    title: 'Heard on the strategic side: outward and forward',
    ink: 'text-strategic-ink',
    rule: 'border-strategic',
  },
  operational: {
    title: 'Heard on the operational side: inward and now',
    ink: 'text-operational-ink',
    rule: 'border-operational',
  },
};

type SharedQuotesProps = { orientation: Orientation; quotes: Brief['quotes'][Orientation] };

/** The words a verdict rests on, of one side. A side of which nothing was heard says so. */
export function SharedQuotes({ orientation, quotes }: SharedQuotesProps) {
  const { title, ink, rule } = SIDES[orientation];
  return (
    <section aria-label={title} className="min-w-0">
      <h2 className={`mb-4 flex items-center gap-2 font-semibold text-md print:mb-2 ${ink}`}>
        <OrientationGlyph orientation={orientation} />
        {title}
      </h2>
      {quotes.length === 0 ? <p className="text-base text-ink-muted">No confirmed passage.</p> : null}
      <div className="grid gap-5 print:gap-2.5">
        {quotes.map(({ quote, signal, question, panelist }) => (
          <figure key={`${signal} ${quote}`} className={`grid gap-1 border-l-2 pl-4 ${rule}`}>
            <blockquote className="wrap-anywhere text-ink text-md print:text-base">
              {inQuotes(quote)}
            </blockquote>
            <figcaption className="wrap-anywhere grid gap-0.5 text-ink-muted text-sm">
              <span className="font-medium">{signalTitle(signal)}</span>
              <span>{`Heard by ${panelist}, asked: ${question}`}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
