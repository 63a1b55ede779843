'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Facet } from '@/lib/domain/orientation/signal';
import { guideAddress, readGuideSearch } from './guide-address';

/** Long enough that the address changes once for a word and not for each of its letters. */
const PAUSE = 300;

/**
 * What is searched for: at once as it is typed, in the address after a pause, so that a link can be shared. A facet is
 * a place of its own to go back from; letters are not.
 */
export function useGuideSearch() {
  const { facet, q: addressed } = readGuideSearch(useSearchParams());
  const [query, setQuery] = useState(addressed);
  const known = useRef(addressed);

  // A link or the Back button changed the address: the field follows. Not so when it is our own writing coming back,
  // as more may have been typed since.
  useEffect(() => {
    if (addressed === known.current) return;
    known.current = addressed;
    setQuery(addressed);
  }, [addressed]);

  useEffect(() => {
    const typed = query.trim();
    if (typed === known.current) return;
    const timer = setTimeout(() => {
      known.current = typed;
      window.history.replaceState(null, '', guideAddress({ facet, q: typed }));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [query, facet]);

  function goToFacet(next: Facet | null) {
    const typed = query.trim();
    // Whoever goes back finds the words they left with, also those typed within the pause.
    if (typed !== known.current) window.history.replaceState(null, '', guideAddress({ facet, q: typed }));
    known.current = typed;
    window.history.pushState(null, '', guideAddress({ facet: next, q: query }));
    window.scrollTo(0, 0);
  }

  return { facet, query, setQuery, goToFacet };
}
