import type { EvidenceOrigin, Orientation } from '../orientation/orientation';

/**
 * What became of a suggestion: it stands as suggested, with other words, under another signal, was rejected, or was
 * never decided on. `added` is a passage marked by hand where nothing had been suggested.
 */
export const OUTCOMES = ['kept', 'other_words', 'other_signal', 'rejected', 'left_open', 'added'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Passages of submitted cards that are alike in all of this, and how many they are. */
export type PassageCount = {
  readonly origin: EvidenceOrigin;
  readonly orientation: Orientation;
  readonly signal: string;
  /** Set where what was kept differs from what was suggested. */
  readonly suggested: { readonly orientation: Orientation; readonly signal: string } | null;
  readonly passageChanged: boolean;
  /** Null where nothing had been suggested, or where the reader's name was not kept. */
  readonly readerVersion: string | null;
  /** The month in which the card was first submitted, such as "2026-11", in UTC. */
  readonly month: string;
  readonly passages: number;
};

/** A count under the signal that was suggested, or by which a passage was added. */
export type Outcomes = {
  readonly orientation: Orientation;
  readonly signal: string;
  readonly outcome: Outcome;
  readonly readerVersion: string | null;
  readonly month: string;
  readonly passages: number;
};

export function toOutcomes(counted: PassageCount): Outcomes {
  const { readerVersion, month, passages } = counted;
  const { orientation, signal } = counted.suggested ?? counted;
  return { orientation, signal, outcome: outcomeOf(counted), readerVersion, month, passages };
}

function outcomeOf({ origin, orientation, signal, suggested, passageChanged }: PassageCount): Outcome {
  if (origin === 'rejected') return 'rejected';
  if (origin === 'suggested') return 'left_open';
  if (origin === 'added' && suggested === null) return 'added';
  if (suggested && (suggested.signal !== signal || suggested.orientation !== orientation))
    return 'other_signal';
  return passageChanged ? 'other_words' : 'kept';
}
