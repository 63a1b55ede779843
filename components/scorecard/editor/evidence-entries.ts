import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardEvidence } from '@/lib/domain/scorecard/content';

/** One card of the panel: a suggestion nobody decided on, a passage that counts, or one that was rejected. */
export type EvidenceEntry = {
  /** Unique within one note, and the same while its words only move: their quote, numbered where it stands twice. */
  readonly key: string;
  readonly at: Span;
  readonly quote: string;
  readonly orientation: Orientation;
  readonly signal: string;
} & (
  | { readonly kind: 'open'; readonly suggestion: Suggestion }
  | { readonly kind: 'counted'; readonly byHand: boolean }
  | { readonly kind: 'rejected' }
);

export type EvidenceEntries = {
  readonly open: readonly EvidenceEntry[];
  readonly counted: readonly EvidenceEntry[];
  readonly rejected: readonly EvidenceEntry[];
};

/** The panel's three lists, each in the order of the note. */
export function toEntries(
  text: string,
  evidence: readonly CardEvidence[],
  suggestions: readonly Suggestion[],
): EvidenceEntries {
  const open = suggestions.map((suggestion) => ({
    ...place(text, suggestion),
    kind: 'open' as const,
    suggestion,
  }));
  const kept = evidence.map((passage) => toEntry(text, passage));
  const all = numberTwins([...open, ...kept].toSorted((a, b) => a.at.start - b.at.start));
  return {
    open: all.filter((entry) => entry.kind === 'open'),
    counted: all.filter((entry) => entry.kind === 'counted'),
    rejected: all.filter((entry) => entry.kind === 'rejected'),
  };
}

/**
 * Key of the card that takes the focus once the card `key` is decided: the next suggestion after it, else the first
 * one left; null when none is.
 */
export function nextToDecide({ open }: EvidenceEntries, key: string): string | null {
  const at = open.findIndex((entry) => entry.key === key);
  const next = open[at + 1] ?? open[0];
  return next && next.key !== key ? next.key : null;
}

function toEntry(text: string, passage: CardEvidence): EvidenceEntry {
  switch (passage.origin) {
    case 'rejected':
      return { ...place(text, passage), kind: 'rejected' };
    case 'suggested':
      // A stored suggestion without an answer waits like a fresh one.
      return { ...place(text, passage), kind: 'open', suggestion: asSuggestion(text, passage) };
    case 'confirmed':
    case 'added':
      return { ...place(text, passage), kind: 'counted', byHand: passage.origin === 'added' };
  }
}

type Placed = Span & { readonly orientation: Orientation; readonly signal: string };

function place(text: string, { start, end, orientation, signal }: Placed) {
  const quote = text.slice(start, end);
  return { key: quote, at: { start, end }, quote, orientation, signal };
}

function numberTwins<Entry extends EvidenceEntry>(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const twins = seen.get(entry.key) ?? 0;
    seen.set(entry.key, twins + 1);
    return twins === 0 ? entry : { ...entry, key: `${entry.key} (${twins + 1})` };
  });
}

/** Whether a card looks the same, wherever its passage stands now. */
export function isSameEntry(a: EvidenceEntry, b: EvidenceEntry): boolean {
  return (
    a.key === b.key &&
    a.kind === b.kind &&
    a.orientation === b.orientation &&
    a.signal === b.signal &&
    (a.kind !== 'open' || (b.kind === 'open' && a.suggestion.cue === b.suggestion.cue)) &&
    (a.kind !== 'counted' || (b.kind === 'counted' && a.byHand === b.byHand))
  );
}

function asSuggestion(
  text: string,
  { start, end, orientation, signal, confidence }: CardEvidence,
): Suggestion {
  return { start, end, orientation, signal, confidence: confidence ?? 0, cue: text.slice(start, end) };
}
