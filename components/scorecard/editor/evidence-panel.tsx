'use client';

import { ChevronRight } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardEvidence } from '@/lib/domain/scorecard/content';
import { count } from '@/lib/panel-messages';
import { EvidenceCard, type EvidenceVerb } from './evidence-card';
import { type EvidenceEntry, nextToDecide, toEntries } from './evidence-entries';

export type SignalChoice = { readonly orientation: Orientation; readonly signal: string };

export type EvidencePanelHandle = {
  /** Moves the focus to the first card, or to the heading where there is none. */
  readonly focusFirst: () => void;
};

export type EvidencePanelProps = {
  /** The note the offsets count in. */
  text: string;
  evidence: readonly CardEvidence[];
  /** Those nobody has decided on yet. */
  suggestions: readonly Suggestion[];
  onConfirm: (suggestion: Suggestion) => void;
  onReject: (suggestion: Suggestion) => void;
  /** Confirms the suggestion with another signal than the suggested one. */
  onChangeSuggestion: (suggestion: Suggestion, to: SignalChoice) => void;
  onChange: (at: Span, to: SignalChoice) => void;
  /** Takes a passage, counted or rejected, off the card. */
  onRemove: (at: Span) => void;
  /** The passage under the pointer or holding the focus; null when there is none. */
  onFocusPassage: (at: Span | null) => void;
  /** Escape: back to the note. */
  onLeave: () => void;
  headingId: string;
  ref?: Ref<EvidencePanelHandle>;
};

/** The evidence for one question. Arrow keys move between cards; a decision moves on to the next suggestion. */
export function EvidencePanel({
  text,
  evidence,
  suggestions,
  onConfirm,
  onReject,
  onChangeSuggestion,
  onChange,
  onRemove,
  onFocusPassage,
  onLeave,
  headingId,
  ref,
}: EvidencePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const entries = toEntries(text, evidence, suggestions);
  const all = [...entries.open, ...entries.counted, ...entries.rejected];
  const active = all.find((entry) => entry.key === activeKey) ?? all[0];

  /** Cards that can be reached now: those in the folded list cannot. */
  const shownCards = () =>
    [...(panel.current?.querySelectorAll<HTMLElement>('[data-evidence-card]') ?? [])].filter((card) =>
      card.checkVisibility(),
    );

  useImperativeHandle(ref, () => ({
    focusFirst: () => (shownCards()[0] ?? heading.current)?.focus(),
  }));

  function moveOn(from: EvidenceEntry, byPointer: boolean) {
    const next = nextToDecide(entries, from.key);
    const card = shownCards().find((shown) => shown.dataset.evidenceCard === next);
    (card ?? heading.current)?.focus({ preventScroll: byPointer });
  }

  function decide(entry: EvidenceEntry, verb: EvidenceVerb, byPointer: boolean) {
    // Focus moves while the decided card is still there; once it is gone the focus would fall to the page.
    onFocusPassage(null);
    moveOn(entry, byPointer);
    if (entry.kind !== 'open') {
      if (verb.kind === 'change') onChange(entry.at, verb.to);
      else if (verb.kind === 'reject') onRemove(entry.at);
    } else if (verb.kind === 'confirm') onConfirm(entry.suggestion);
    else if (verb.kind === 'reject') onReject(entry.suggestion);
    else onChangeSuggestion(entry.suggestion, verb.to);
  }

  function moveByArrow(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
    const cards = shownCards();
    const from = cards.findIndex((card) => card.contains(document.activeElement));
    if (from < 0) return;
    event.preventDefault();
    cards[from + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }

  const list = (label: string, listed: readonly EvidenceEntry[]) => (
    <ul aria-label={label} className="grid grid-cols-1 gap-2">
      {listed.map((entry) => (
        <li key={entry.key} className="min-w-0">
          <EvidenceCard
            entry={entry}
            active={entry.key === active?.key}
            onEnter={() => {
              setActiveKey(entry.key);
              onFocusPassage(entry.at);
            }}
            onPoint={(pointed) => onFocusPassage(pointed ? entry.at : null)}
            onDecide={(verb, byPointer) => decide(entry, verb, byPointer)}
            onLeave={onLeave}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <section
      ref={panel}
      aria-labelledby={headingId}
      onKeyDown={moveByArrow}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onFocusPassage(null);
      }}
      className="grid min-w-0 grid-cols-1 content-start gap-3"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 ref={heading} id={headingId} tabIndex={-1} className="font-semibold text-base text-ink">
          Evidence
        </h3>
        <p className="text-ink-faint text-sm tabular-nums">
          {entries.counted.length > 0 ? `${entries.counted.length} counted` : null}
        </p>
      </div>
      <OpenSuggestions open={entries.open.length} />
      {all.length === 0 ? (
        <p className="text-base text-ink-muted">
          Suggestions appear as you write. Nothing counts until you confirm it.
        </p>
      ) : null}
      {entries.open.length > 0 ? (
        <Group title="To decide">{list('Suggestions to decide', entries.open)}</Group>
      ) : null}
      {entries.counted.length > 0 ? (
        <Group title="Counted">{list('Passages that count', entries.counted)}</Group>
      ) : null}
      {entries.rejected.length > 0 ? (
        <details className="group">
          <summary className="inline-flex list-none items-center gap-1 rounded-sm py-1 font-medium text-ink-muted text-sm hover:text-ink max-sm:py-2.5 [&::-webkit-details-marker]:hidden">
            <ChevronRight aria-hidden className="-ml-1 size-4 transition-transform group-open:rotate-90" />
            {entries.rejected.length} rejected
          </summary>
          <div className="pt-1">{list('Rejected suggestions', entries.rejected)}</div>
        </details>
      ) : null}
    </section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <p aria-hidden className="font-medium text-ink-faint text-xs">
        {title}
      </p>
      {children}
    </div>
  );
}

/** How long the number has to stand before it is spoken: while somebody types it changes with every sentence. */
const SETTLED = 1_500;

function OpenSuggestions({ open }: { open: number }) {
  const [spoken, setSpoken] = useState(open);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(open), SETTLED);
    return () => clearTimeout(timer);
  }, [open]);
  return (
    <p role="status" className="sr-only">
      {spoken === 0 ? 'No suggestion to decide' : `${count(spoken, 'suggestion')} to decide`}
    </p>
  );
}
