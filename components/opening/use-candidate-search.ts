import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type CandidateSearch, parseSearch, searchHref } from './candidate-address';

/** Long enough that the address changes once for a word and not for each of its letters. */
const PAUSE = 300;

/**
 * What is searched for and how it is sorted: shown at once, and kept in the address so that a link can be shared and
 * Back undoes a choice. Letters are no place to go back to, so they replace the entry they belong to.
 */
export function useCandidateSearch(base: string) {
  const address = useSearchParams();
  const [search, setSearch] = useState(() => parseSearch(address));
  const written = useRef(searchHref(base, search));

  // The Back button or a link changed the address; what we wrote ourselves is known already.
  useEffect(() => {
    const addressed = parseSearch(address);
    const href = searchHref(base, addressed);
    if (href === written.current) return;
    written.current = href;
    setSearch(addressed);
  }, [address, base]);

  useEffect(() => {
    const href = searchHref(base, search);
    if (href === written.current) return;
    const timer = setTimeout(() => {
      written.current = href;
      window.history.replaceState(null, '', href);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [base, search]);

  function ask(next: CandidateSearch) {
    setSearch(next);
    if (next.text !== search.text) return;
    written.current = searchHref(base, next);
    window.history.pushState(null, '', written.current);
  }

  return { search, ask };
}
