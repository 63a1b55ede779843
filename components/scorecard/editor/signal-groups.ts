import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { FACET_TITLES } from '@/lib/domain/orientation/catalogue';
import { ORIENTATIONS, type Orientation } from '@/lib/domain/orientation/orientation';
import { FACETS, type Facet, type Signal } from '@/lib/domain/orientation/signal';

/** The signals of one side of one facet. */
export type SignalGroup = {
  readonly orientation: Orientation;
  readonly facet: Facet;
  /** "Strategic: People and organisation" */
  readonly heading: string;
  readonly signals: readonly Signal[];
};

/** Every signal once, by orientation and then by facet in the catalogue's order; `first` names the side that leads. */
export function groupSignals(signals: readonly Signal[], first: Orientation): readonly SignalGroup[] {
  const sides = [first, ...ORIENTATIONS.filter((orientation) => orientation !== first)];
  return sides
    .flatMap((orientation) =>
      FACETS.map((facet) => ({
        orientation,
        facet,
        heading: `${ORIENTATION_TITLES[orientation]}: ${FACET_TITLES[facet]}`,
        signals: signals.filter((signal) => signal.orientation === orientation && signal.facet === facet),
      })),
    )
    .filter((group) => group.signals.length > 0);
}

/** What a person may type to find a signal. */
export function signalKeywords(signal: Signal): string[] {
  return [
    signal.title,
    ORIENTATION_TITLES[signal.orientation],
    FACET_TITLES[signal.facet],
    signal.soundsLike,
  ];
}

/** 1 when the keywords hold every word of the query, in any order, else 0: a filter for the command list. */
export function matchKeywords(query: string, keywords: readonly string[]): 0 | 1 {
  const text = keywords.join(' ').toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word)) ? 1 : 0;
}
