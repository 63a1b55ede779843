import { Search, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { FacetSection } from '@/components/field-guide/facet-section';
import { pairSignals, searchSignals } from '@/components/field-guide/pair-signals';
import { Page } from '@/components/shell/page';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { FACET_TITLES, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { FACETS } from '@/lib/domain/orientation/signal';

export const metadata: Metadata = { title: 'Field guide' };

type FieldGuidePageProps = { searchParams: Promise<{ q?: string | string[] }> };

export default async function FieldGuidePage({ searchParams }: FieldGuidePageProps) {
  await requireViewer();
  const { q } = await searchParams;
  const query = (typeof q === 'string' ? q : '').slice(0, 100).trim();
  const found = searchSignals(SIGNAL_CATALOGUE.signals, query);
  const facets = FACETS.map((facet) => ({ facet, rows: pairSignals(found, facet) })).filter(
    ({ rows }) => rows.length > 0,
  );
  return (
    <Page>
      <PageHeader
        title="Field guide"
        description="What to listen for. A signal is something a person did or said that shows which way they face: outward and forward (are we building the right thing?) or inward and now (are we building things right?). Neither is better, and most leaders show some of both."
      />
      <search className="mb-6 block max-w-120">
        <form className="flex gap-2">
          <label className="sr-only" htmlFor="signal-search">
            Search signals
          </label>
          <div className="relative flex-1">
            <Search
              aria-hidden
              className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
            />
            <input
              id="signal-search"
              name="q"
              type="search"
              defaultValue={query}
              placeholder="Search signals"
              className="h-9 w-full rounded-md border border-line-strong/60 bg-surface pr-3 pl-8 text-base text-ink max-sm:h-10"
            />
          </div>
          <Button type="submit" size="md" className="h-9 max-sm:h-10">
            Search
          </Button>
        </form>
      </search>
      {query === '' ? null : (
        <p role="status" className="mb-6 text-ink-muted text-sm">
          {found.length} of {SIGNAL_CATALOGUE.signals.length} signals hold “{query}”.{' '}
          <Link href="/field-guide" className="text-accent-ink underline">
            Show all
          </Link>
        </p>
      )}
      {facets.length === 0 ? (
        <EmptyState icon={<SearchX aria-hidden />} title="No signal holds these words">
          Try one word, such as hiring, architecture or customers.
        </EmptyState>
      ) : (
        <div className="grid gap-8 lg:grid-cols-[12rem_1fr]">
          <nav aria-label="Facets" data-screen-only className="max-lg:hidden">
            <ul className="sticky top-16 grid gap-0.5 text-sm">
              {facets.map(({ facet, rows }) => (
                <li key={facet}>
                  <a
                    href={`#facet-${facet}`}
                    className="block rounded-md px-2 py-1 text-ink-muted hover:bg-surface-sunken hover:text-ink"
                  >
                    {FACET_TITLES[facet]} <span className="text-ink-faint">{countSignals(rows)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="grid gap-10">
            {facets.map(({ facet, rows }) => (
              <FacetSection key={facet} id={facet} title={FACET_TITLES[facet]} rows={rows} />
            ))}
            <p className="text-ink-faint text-xs">Catalogue version {SIGNAL_CATALOGUE.version}.</p>
          </div>
        </div>
      )}
    </Page>
  );
}

function countSignals(rows: readonly { strategic: unknown; operational: unknown }[]): number {
  return rows.reduce((sum, row) => sum + (row.strategic ? 1 : 0) + (row.operational ? 1 : 0), 0);
}
