'use client';

import { useState } from 'react';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardNote } from '@/lib/domain/scorecard/content';
import { fitSelection, moveEdge, roomOf } from '@/lib/domain/scorecard/passage-edges';
import type { EdgeMove } from './card-keys';
import type { EvidenceEntries, EvidenceEntry } from './evidence-entries';

type Adjusting = {
  readonly key: string;
  readonly span: Span;
  /** The text it was begun in; another one ends it. */
  readonly text: string;
};

type AdjustingGiven = {
  readonly note: CardNote;
  readonly entries: EvidenceEntries;
  readonly onAdjusted: (entry: EvidenceEntry, to: Span) => void;
};

export type PassageAdjusting = {
  readonly adjusting: { readonly key: string; readonly span: Span; readonly quote: string } | null;
  readonly adjust: (entry: EvidenceEntry, deed: 'begin' | EdgeMove | 'cancel') => void;
  readonly keep: (entry: EvidenceEntry) => void;
  /** The passage that selected words would be for: the one being adjusted, else the one they share most words with. */
  readonly fitted: (selection: Span | null) => EvidenceEntry | null;
  readonly refit: (selection: Span | null) => void;
  /** What the last step did, for who cannot see it. */
  readonly said: string;
};

/** One passage at a time, wider or narrower, before it is kept. */
export function useAdjusting({ note, entries, onAdjusted }: AdjustingGiven): PassageAdjusting {
  const [state, setState] = useState<Adjusting | null>(null);
  const [said, setSaid] = useState('');
  const { text, evidence } = note;
  const mayBe = [...entries.open, ...entries.counted];
  const current = state?.text === text ? state : null;

  function adjust(entry: EvidenceEntry, deed: 'begin' | EdgeMove | 'cancel') {
    if (deed === 'cancel') return end('Passage left as it was.');
    if (deed === 'begin') {
      setState({ key: entry.key, span: entry.at, text });
      return setSaid(`Adjusting ${spokenPassage(text, entry.at)}`);
    }
    const span = current?.key === entry.key ? current.span : entry.at;
    const moved = moveEdge(text, span, { ...deed, room: roomOf(text, entry.at, evidence) });
    if (!moved) return setSaid(`The ${deed.edge} goes no further.`);
    setState({ key: entry.key, span: moved, text });
    setSaid(spokenPassage(text, moved));
  }

  function end(words: string) {
    setState(null);
    setSaid(words);
  }

  function apply(entry: EvidenceEntry, to: Span) {
    onAdjusted(entry, to);
    end(`Kept: ${spokenPassage(text, to)}`);
  }

  function fitted(selection: Span | null): EvidenceEntry | null {
    if (!selection || selection.end <= selection.start) return null;
    const begun = mayBe.find((entry) => entry.key === current?.key);
    if (begun) return begun;
    const [nearest] = mayBe
      .filter((entry) => shared(entry.at, selection) > 0)
      .toSorted((a, b) => shared(b.at, selection) - shared(a.at, selection));
    return nearest ?? null;
  }

  return {
    adjusting: current && { ...current, quote: text.slice(current.span.start, current.span.end) },
    adjust,
    keep: (entry) => apply(entry, current?.key === entry.key ? current.span : entry.at),
    fitted,
    refit(selection) {
      const entry = fitted(selection);
      if (!entry || !selection) return;
      const to = fitSelection(text, selection, { instead: entry.at, evidence });
      if (to) apply(entry, to);
      else setSaid('These words count as evidence already, or hold no word.');
    },
    said,
  };
}

function spokenPassage(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end)}”`;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
