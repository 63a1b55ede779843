import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type CandidateSearch, parseSearch, searchHref } from './candidate-address';

/**
 * What is searched for and how it is sorted: shown at once, and kept in the address so that a link can be shared and
 * Back undoes a choice. Letters are no place to go back to, so they replace the entry they belong to. The address is
 * written at once: written later, it could undo a link that somebody followed meanwhile.
 */
export function useCandidateSearch(base: string) {
  const address = useSearchParams();
  const [search, setSearch] = useState(() => parseSearch(address));
  const written = useRef(searchHref(base, search));

  // The Back button or a link changed the address. The window's own is read, as `address` may lag behind what was
  // typed since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `address` is what tells that the window's changed
  useEffect(() => {
    if (window.location.pathname !== base) return;
    const addressed = parseSearch(new URLSearchParams(window.location.search));
    const href = searchHref(base, addressed);
    if (href === written.current) return;
    written.current = href;
    setSearch(addressed);
  }, [address, base]);

  function ask(next: CandidateSearch) {
    setSearch(next);
    const href = searchHref(base, next);
    if (href === written.current) return;
    written.current = href;
    if (next.text === search.text) window.history.pushState(null, '', href);
    else window.history.replaceState(null, '', href);
  }

  return { search, ask };
}
