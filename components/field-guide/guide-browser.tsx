'use client';

import { Search, SearchX } from 'lucide-react';
import { cn } from '@/components/ui/class-names';
import { EmptyState } from '@/components/ui/empty-state';
import { CONTROL } from '@/components/ui/field-frame';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { FACETS, type Facet } from '@/lib/domain/orientation/signal';
import { FacetLinks, FacetSelect } from './facet-choice';
import { FacetOverview } from './facet-overview';
import { FacetSection } from './facet-section';
import { shownSentence } from './guide-wording';
import { pairSignals, signalsOf } from './pair-signals';
import { searchSignals, searchWords } from './search-signals';
import { useGuideSearch } from './use-guide-search';

const { signals: SIGNALS } = SIGNAL_CATALOGUE;
const ROWS = FACETS.map((facet) => ({ facet, rows: pairSignals(SIGNALS, facet) }));

/** The whole catalogue on one page: titles at first, whole signals for a facet or a search. */
export function GuideBrowser() {
  const { facet, query, setQuery, goToFacet } = useGuideSearch();
  const words = searchWords(query);
  const foundAnywhere = searchSignals(SIGNALS, words);
  const found = new Set(foundAnywhere.map(({ id }) => id));
  const countIn = (one: Facet | null) =>
    foundAnywhere.filter((signal) => one === null || signal.facet === one).length;
  const counts = [null, ...FACETS].map((one) => ({ facet: one, signals: countIn(one) }));
  const shown = ROWS.filter((one) => facet === null || one.facet === facet)
    .map((one) => ({
      ...one,
      rows: one.rows.filter((row) => signalsOf([row]).some(({ id }) => found.has(id))),
    }))
    .filter(({ rows }) => rows.length > 0);
  const sentence = shownSentence({
    facet,
    query: words.length > 0 ? query.trim() : '',
    found: countIn(facet),
    searched: SIGNALS.filter((signal) => facet === null || signal.facet === facet).length,
  });
  const elsewhere = facet !== null && words.length > 0 ? foundAnywhere.length - countIn(facet) : 0;
  return (
    <>
      <search className="mb-4 grid gap-3 sm:grid-cols-[minmax(0,24rem)_minmax(0,16rem)]" data-screen-only>
        <div className="relative">
          <label className="sr-only" htmlFor="signal-search">
            Search signals
          </label>
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
          />
          <input
            id="signal-search"
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            maxLength={100}
            placeholder="Search signals"
            autoComplete="off"
            className={cn(CONTROL, 'h-9 pr-3 pl-8 max-sm:h-11')}
          />
        </div>
        <FacetSelect facet={facet} counts={counts} onChoose={goToFacet} />
      </search>
      <div className="mb-6 flex min-h-7 flex-wrap items-center gap-x-3 text-ink-muted text-sm">
        <p role="status">{sentence}</p>
        {elsewhere > 0 ? (
          <button
            type="button"
            onClick={() => goToFacet(null)}
            className="rounded-sm text-accent-ink underline underline-offset-2"
          >
            {elsewhere} more in other facets
          </button>
        ) : null}
      </div>
      <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <FacetLinks facet={facet} query={query} counts={counts} onChoose={goToFacet} />
        {shown.length === 0 ? (
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={`No signal ${facet === null ? '' : 'of this facet '}holds these words`}
          >
            Try one word, such as hiring, architecture or customers.
          </EmptyState>
        ) : (
          <div
            className={cn('grid content-start', facet === null && words.length === 0 ? 'gap-7' : 'gap-10')}
          >
            {shown.map((one) =>
              facet === null && words.length === 0 ? (
                <FacetOverview key={one.facet} {...one} />
              ) : (
                <FacetSection key={one.facet} {...one} words={words} found={found} />
              ),
            )}
            <p className="text-ink-faint text-xs">Catalogue version {SIGNAL_CATALOGUE.version}.</p>
          </div>
        )}
      </div>
    </>
  );
}
