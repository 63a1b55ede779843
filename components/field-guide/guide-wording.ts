import { FACET_TITLES, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { FACETS, type Facet } from '@/lib/domain/orientation/signal';
import { count } from '@/lib/panel-messages';

type Shown = {
  readonly facet: Facet | null;
  readonly query: string;
  /** Signals that hold the words. */
  readonly found: number;
  /** Signals that were searched. */
  readonly searched: number;
};

/** Says how much the guide shows, for everyone who cannot see the list change. */
export function shownSentence({ facet, query, found, searched }: Shown): string {
  const where = facet === null ? '' : ` in ${FACET_TITLES[facet]}`;
  if (query === '') {
    return facet === null
      ? `${count(searched, 'signal')} in ${count(FACETS.length, 'facet')}.`
      : `${found} of ${count(SIGNAL_CATALOGUE.signals.length, 'signal')}${where}.`;
  }
  if (found === 0) return `No signal${where} holds “${query}”.`;
  return `${found} of ${count(searched, 'signal')}${where} ${found === 1 ? 'holds' : 'hold'} “${query}”.`;
}
