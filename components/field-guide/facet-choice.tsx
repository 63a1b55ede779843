'use client';

import Link from 'next/link';
import { cn } from '@/components/ui/class-names';
import { SelectField } from '@/components/ui/select-field';
import { FACET_TITLES } from '@/lib/domain/orientation/catalogue';
import { FACETS, type Facet } from '@/lib/domain/orientation/signal';
import { guideAddress } from './guide-address';

export type FacetCount = { readonly facet: Facet | null; readonly signals: number };

type FacetChoiceProps = {
  facet: Facet | null;
  query: string;
  counts: readonly FacetCount[];
  onChoose: (facet: Facet | null) => void;
};

const titleOf = (facet: Facet | null) => (facet === null ? 'All facets' : FACET_TITLES[facet]);

/** The facets beside the list, each an address of its own that can be opened apart or shared. */
export function FacetLinks({ facet: current, query, counts, onChoose }: FacetChoiceProps) {
  return (
    <nav aria-label="Facets" data-screen-only className="max-lg:hidden">
      <ul className="sticky top-16 grid gap-0.5 text-sm">
        {counts.map(({ facet, signals }) => (
          <li key={facet}>
            <Link
              href={guideAddress({ facet, q: query })}
              prefetch={false}
              // Everything is on the page already; a press with a key held down still opens a window of its own.
              onNavigate={(event) => {
                event.preventDefault();
                onChoose(facet);
              }}
              aria-current={facet === current ? 'page' : undefined}
              className={cn(
                'flex justify-between gap-3 rounded-md px-2 py-1.5',
                facet === current
                  ? 'bg-accent-soft font-medium text-accent-ink'
                  : 'text-ink-muted hover:bg-surface-sunken hover:text-ink',
              )}
            >
              {titleOf(facet)} <span className="tabular-nums">{signals}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same choice where there is no room beside the list. */
export function FacetSelect({ facet, counts, onChoose }: Omit<FacetChoiceProps, 'query'>) {
  return (
    <SelectField
      label="Facet"
      labelHidden
      name="facet"
      value={facet ?? ''}
      onChange={({ target }) => onChoose(FACETS.find((one) => one === target.value) ?? null)}
      options={counts.map((one) => ({
        value: one.facet ?? '',
        label: `${titleOf(one.facet)} (${one.signals})`,
      }))}
      className="lg:hidden"
    />
  );
}
