'use client';

import { ChevronRight } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { cn } from '@/components/ui/class-names';
import { count } from '@/lib/panel-messages';
import type { EdgeMove } from './card-keys';
import { type CardVerb, EvidenceCard } from './evidence-card';
import { type EvidenceEntries, type EvidenceEntry, nextToDecide } from './evidence-entries';
import { useStable } from './use-stable';

export type EvidencePanelHandle = {
  /** Moves the focus to the first card, or to the heading where there is none. */
  readonly focusFirst: () => void;
};

export type Adjusting = { readonly key: string; readonly quote: string };

export type EvidencePanelProps = {
  entries: EvidenceEntries;
  onDecide: (entry: EvidenceEntry, verb: CardVerb) => void;
  /** The card whose passage is being adjusted, and the words it would have. */
  adjusting: Adjusting | null;
  onAdjust: (entry: EvidenceEntry, deed: 'begin' | EdgeMove | 'cancel') => void;
  onKeepAdjusted: (entry: EvidenceEntry) => void;
  /** The passage under the pointer or holding the focus; null when there is none. */
  onPoint: (entry: EvidenceEntry | null) => void;
  /** Escape: back to the note. */
  onLeave: () => void;
  headingId: string;
  ref?: Ref<EvidencePanelHandle>;
};

/** The evidence for one question. Arrow keys move between cards; a decision moves on to the next suggestion. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { entries, adjusting, onPoint, headingId, ref } = props;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useRef<string | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [folded, setFolded] = useState(true);
  const all = [...entries.open, ...entries.counted, ...entries.rejected];
  const active = all.find((entry) => entry.key === activeKey) ?? all[0];
  const withEntry = (key: string, deed: (entry: EvidenceEntry) => void) => {
    const entry = all.find((one) => one.key === key);
    if (entry) deed(entry);
  };

  /** Cards that can be reached now: those in the folded list cannot. */
  const shownCards = () =>
    [...(panel.current?.querySelectorAll<HTMLElement>('[data-evidence-card]') ?? [])].filter((card) =>
      card.checkVisibility(),
    );
  const cardOf = (key: string | null) => shownCards().find((shown) => shown.dataset.evidenceCard === key);

  useImperativeHandle(ref, () => ({
    focusFirst() {
      flushSync(() => setFolded(false));
      (shownCards()[0] ?? heading.current)?.focus();
    },
  }));

  // A card whose words changed is a new one; the focus that stood on the old one goes along.
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    cardOf(focusNext.current)?.focus();
    focusNext.current = null;
  });

  function moveOn(from: EvidenceEntry, byPointer: boolean) {
    const card = cardOf(nextToDecide(entries, from.key));
    (card ?? heading.current)?.focus({ preventScroll: byPointer });
  }

  const decide = useStable((key: string, verb: CardVerb, byPointer: boolean) =>
    withEntry(key, (entry) => {
      // Focus moves while the decided card is still there; once it is gone the focus would fall to the page.
      onPoint(null);
      moveOn(entry, byPointer);
      props.onDecide(entry, verb);
    }),
  );
  const keepAdjusted = useStable((key: string, byPointer: boolean) =>
    withEntry(key, (entry) => {
      if (entry.kind === 'open') moveOn(entry, byPointer);
      else focusNext.current = adjusting?.quote ?? null;
      props.onKeepAdjusted(entry);
    }),
  );
  const adjust = useStable((key: string, deed: 'begin' | EdgeMove | 'cancel') =>
    withEntry(key, (entry) => props.onAdjust(entry, deed)),
  );
  const enter = useStable((key: string) =>
    withEntry(key, (entry) => {
      setActiveKey(key);
      onPoint(entry);
    }),
  );
  const point = useStable((key: string, pointed: boolean) =>
    pointed ? withEntry(key, onPoint) : onPoint(null),
  );
  const leave = useStable(props.onLeave);

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
            adjustedQuote={adjusting?.key === entry.key ? adjusting.quote : null}
            onEnter={enter}
            onPoint={point}
            onDecide={decide}
            onAdjust={adjust}
            onKeepAdjusted={keepAdjusted}
            onLeave={leave}
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
        if (!event.currentTarget.contains(event.relatedTarget)) onPoint(null);
      }}
      className="grid min-w-0 grid-cols-1 content-start gap-3"
    >
      <PanelHeading
        heading={heading}
        id={headingId}
        entries={entries}
        folded={folded}
        onFold={() => setFolded(!folded)}
      />
      <OpenSuggestions open={entries.open.length} />
      <div className={cn('grid min-w-0 grid-cols-1 gap-3', folded && 'max-sm:hidden')}>
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
      </div>
    </section>
  );
}

type PanelHeadingProps = {
  heading: Ref<HTMLHeadingElement>;
  id: string;
  entries: EvidenceEntries;
  folded: boolean;
  onFold: () => void;
};

/** On a phone the evidence folds under the note, and says what it holds. */
function PanelHeading({ heading, id, entries: { open, counted }, folded, onFold }: PanelHeadingProps) {
  const said = [
    open.length > 0 ? `${open.length} to decide` : null,
    counted.length > 0 ? `${counted.length} counted` : null,
  ].filter((words) => words !== null);
  return (
    <div className="flex items-baseline justify-between gap-3 max-sm:items-center">
      <h3 ref={heading} id={id} tabIndex={-1} className="font-semibold text-base text-ink">
        Evidence
      </h3>
      <p className="ml-auto text-ink-faint text-sm tabular-nums">
        <span className="sm:hidden">{said.join(', ')}</span>
        <span className="max-sm:hidden">{counted.length > 0 ? said.at(-1) : null}</span>
      </p>
      <button
        type="button"
        aria-expanded={!folded}
        onClick={onFold}
        className="inline-flex h-10 items-center gap-1 rounded-md border border-line-strong/60 px-3 font-medium text-ink text-sm sm:hidden"
      >
        <ChevronRight aria-hidden className={cn('-ml-1 size-4', folded ? 'rotate-90' : '-rotate-90')} />
        {folded ? 'Show' : 'Fold'}
        <span className="sr-only"> evidence</span>
      </button>
    </div>
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
