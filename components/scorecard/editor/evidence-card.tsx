'use client';

import { Check, Pencil, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { OrientationName } from '@/components/wording/orientation-name';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import { ClampedQuote } from './clamped-quote';
import type { EvidenceEntry } from './evidence-entries';
import { SignalChange } from './signal-change';

/** What a panelist may answer; to a rejected passage `reject` means to take the rejection back. */
export type EvidenceVerb =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'change'; readonly to: { readonly orientation: Orientation; readonly signal: string } };

type EvidenceCardProps = {
  entry: EvidenceEntry;
  /** Whether Tab reaches this card: one of the panel at a time. */
  active: boolean;
  onEnter: () => void;
  onPoint: (pointed: boolean) => void;
  onDecide: (verb: EvidenceVerb, byPointer: boolean) => void;
  onLeave: () => void;
};

const EDGES = { strategic: 'before:bg-strategic', operational: 'before:bg-operational' } as const;

const KIND_WORDS: Readonly<Record<EvidenceEntry['kind'], string>> = {
  open: 'Suggestion',
  counted: 'Counts',
  rejected: 'Rejected',
};

export function EvidenceCard({ entry, active, onEnter, onPoint, onDecide, onLeave }: EvidenceCardProps) {
  const id = useId();
  const card = useRef<HTMLFieldSetElement>(null);
  const [changing, setChanging] = useState(false);
  const { orientation } = entry;
  const title = findSignal(entry.signal)?.title ?? 'A signal this catalogue does not hold';
  const mayChange = entry.kind !== 'rejected';

  function stopChanging() {
    card.current?.focus();
    setChanging(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (changing) {
      if (event.key === 'Escape') stopChanging();
      return;
    }
    // A key held down must not answer card after card.
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const verb = verbOf(event.key, event.target === event.currentTarget);
    if (verb === null) return;
    event.preventDefault();
    if (verb === 'leave') return onLeave();
    if (verb === 'change') return mayChange ? setChanging(true) : undefined;
    if (verb === 'confirm' && entry.kind !== 'open') return;
    onDecide({ kind: verb }, false);
  }

  // A group that takes the focus: its keys answer for the passage, its buttons are for the pointer and for Tab.
  const stop = { tabIndex: active ? 0 : -1, 'data-evidence-card': entry.key } as const;
  return (
    <fieldset
      {...stop}
      ref={card}
      aria-labelledby={`${id}-kind ${id}-signal`}
      aria-describedby={`${id}-quote`}
      onFocus={onEnter}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onKeyDown={onKeyDown}
      className={cn(
        'relative grid min-w-0 grid-cols-1 gap-2 overflow-hidden rounded-md border border-line bg-surface py-3 pr-3 pl-4',
        'before:absolute before:inset-y-0 before:left-0 before:w-0.75',
        entry.kind === 'rejected' ? 'before:bg-line' : EDGES[orientation],
        entry.kind === 'open' && 'border-dashed border-line-strong/70',
      )}
    >
      <ClampedQuote id={`${id}-quote`} quote={entry.quote} reachable={active} />
      <div className="grid gap-0.5">
        <OrientationName orientation={orientation}>
          <span id={`${id}-kind`}>
            <span className="sr-only">{KIND_WORDS[entry.kind]}, </span>
            {ORIENTATION_TITLES[orientation]}
          </span>
          {entry.kind === 'counted' && entry.byHand ? (
            <span className="font-normal text-ink-faint">marked by hand</span>
          ) : null}
        </OrientationName>
        <p id={`${id}-signal`} className="font-medium text-ink text-sm">
          {title}
        </p>
        {entry.kind === 'open' && entry.suggestion.cue && entry.suggestion.cue !== entry.quote ? (
          <p className="break-words text-ink-faint text-xs">because of “{entry.suggestion.cue}”</p>
        ) : null}
      </div>
      {changing ? (
        <SignalChange
          signal={entry.signal}
          orientation={orientation}
          applyLabel={entry.kind === 'open' ? 'Confirm with this' : 'Change to this'}
          onApply={(to, byPointer) => {
            setChanging(false);
            onDecide({ kind: 'change', to }, byPointer);
          }}
          onCancel={stopChanging}
        />
      ) : (
        <Answers
          kind={entry.kind}
          reachable={active}
          onAnswer={(kind, byPointer) => onDecide({ kind }, byPointer)}
          onChange={() => setChanging(true)}
        />
      )}
    </fieldset>
  );
}

type Verb = 'confirm' | 'reject' | 'change' | 'leave';

/** Enter and Delete are left to a button that holds the focus; letters and Escape work from there too. */
function verbOf(key: string, onCard: boolean): Verb | null {
  switch (key.toLowerCase()) {
    case 'y':
      return 'confirm';
    case 'n':
      return 'reject';
    case 'c':
      return 'change';
    case 'escape':
      return 'leave';
    case 'enter':
      return onCard ? 'confirm' : null;
    case 'delete':
    case 'backspace':
      return onCard ? 'reject' : null;
    default:
      return null;
  }
}

type AnswersProps = {
  kind: EvidenceEntry['kind'];
  reachable: boolean;
  onAnswer: (kind: 'confirm' | 'reject', byPointer: boolean) => void;
  onChange: () => void;
};

function Answers({ kind, reachable, onAnswer, onChange }: AnswersProps) {
  const tabIndex = reachable ? 0 : -1;
  // A press by Enter or Space counts no clicks.
  const answer = (verb: 'confirm' | 'reject') => (event: MouseEvent) => onAnswer(verb, event.detail > 0);
  return (
    <div className={cn('flex flex-wrap gap-1.5', kind !== 'open' && '-ml-2.5')}>
      {kind === 'open' ? (
        <Button size="sm" tabIndex={tabIndex} icon={<Check aria-hidden />} onClick={answer('confirm')}>
          Confirm
        </Button>
      ) : null}
      <Button
        size="sm"
        variant={kind === 'open' ? 'secondary' : 'ghost'}
        tabIndex={tabIndex}
        icon={kind === 'rejected' ? <RotateCcw aria-hidden /> : <X aria-hidden />}
        onClick={answer('reject')}
      >
        {REJECT_WORDS[kind]}
      </Button>
      {kind === 'rejected' ? null : (
        <Button
          size="sm"
          variant="ghost"
          tabIndex={tabIndex}
          icon={<Pencil aria-hidden />}
          onClick={onChange}
        >
          Change
        </Button>
      )}
    </div>
  );
}

const REJECT_WORDS: Readonly<Record<EvidenceEntry['kind'], string>> = {
  open: 'Reject',
  counted: 'Remove',
  rejected: 'Take back',
};
