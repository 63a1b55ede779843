import { FACETS, type Facet } from '@/lib/domain/orientation/signal';

const GUIDE_PATH = '/field-guide';
const LONGEST_SEARCH = 100;

/** What of the guide is asked for. */
export type GuideSearch = { readonly facet: Facet | null; readonly q: string };

/** What an address asks for; what is not known there counts as absent. */
export function readGuideSearch(given: URLSearchParams): GuideSearch {
  return {
    facet: FACETS.find((facet) => facet === given.get('facet')) ?? null,
    q: (given.get('q') ?? '').slice(0, LONGEST_SEARCH),
  };
}

/** The address of the guide for this search; what is not asked for is left out. */
export function guideAddress({ facet = null, q = '' }: Partial<GuideSearch>): string {
  const given = new URLSearchParams();
  if (facet !== null) given.set('facet', facet);
  if (q.trim() !== '') given.set('q', q.trim());
  return given.size === 0 ? GUIDE_PATH : `${GUIDE_PATH}?${given}`;
}

/** The address of one signal, at a page of its passages. */
export function signalAddress(signalId: string, page = 1): string {
  return page === 1 ? `${GUIDE_PATH}/${signalId}` : `${GUIDE_PATH}/${signalId}?page=${page}`;
}
