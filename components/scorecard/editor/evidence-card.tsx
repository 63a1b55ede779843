'use client';

import { Check, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { OrientationName } from '@/components/wording/orientation-name';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { adjustKeyOf, type CardKey, cardKeyOf, type EdgeMove } from './card-keys';
import { ClampedQuote } from './clamped-quote';
import type { EvidenceVerb } from './evidence-deeds';
import { type EvidenceEntry, isSameEntry } from './evidence-entries';
import { PassageAdjust } from './passage-adjust';
import { SignalChange } from './signal-change';

export type CardVerb = Exclude<EvidenceVerb, { kind: 'adjust' }>;

type EvidenceCardProps = {
  entry: EvidenceEntry;
  /** Whether Tab reaches this card: one of the panel at a time. */
  active: boolean;
  /** The words it would have, while its passage is adjusted; null otherwise. */
  adjustedQuote: string | null;
  onEnter: (key: string) => void;
  onPoint: (key: string, pointed: boolean) => void;
  onDecide: (key: string, verb: CardVerb, byPointer: boolean) => void;
  onAdjust: (key: string, deed: 'begin' | EdgeMove | 'cancel') => void;
  onKeepAdjusted: (key: string, byPointer: boolean) => void;
  onLeave: () => void;
};

const EDGES = { strategic: 'before:bg-strategic', operational: 'before:bg-operational' } as const;

const KIND_WORDS: Readonly<Record<EvidenceEntry['kind'], string>> = {
  open: 'Suggestion',
  counted: 'Counts',
  rejected: 'Rejected',
};

/** While somebody types, passages move; a card that only moved is not drawn again. */
export const EvidenceCard = memo(
  ShownCard,
  (a, b) => isSameEntry(a.entry, b.entry) && a.active === b.active && a.adjustedQuote === b.adjustedQuote,
);

function ShownCard({
  entry,
  active,
  adjustedQuote,
  onEnter,
  onPoint,
  onDecide,
  onAdjust,
  onKeepAdjusted,
  onLeave,
}: EvidenceCardProps) {
  const id = useId();
  const card = useRef<HTMLFieldSetElement>(null);
  const [changing, setChanging] = useState(false);
  const { key, orientation } = entry;
  const signal = findSignal(entry.signal);
  const adjusting = adjustedQuote !== null;
  const mayChange = entry.kind !== 'rejected';

  // The arrows are the card's own while its passage is adjusted.
  useEffect(() => {
    if (adjusting) card.current?.focus();
  }, [adjusting]);

  function stopChanging() {
    card.current?.focus();
    setChanging(false);
  }

  function answer(asked: CardKey) {
    if (asked === 'leave') return onLeave();
    if (asked === 'change') return mayChange ? setChanging(true) : undefined;
    if (asked === 'adjust') return mayChange ? onAdjust(key, 'begin') : undefined;
    if (asked === 'confirm' && entry.kind !== 'open') return;
    onDecide(key, { kind: asked }, false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (changing) {
      if (event.key === 'Escape') stopChanging();
      return;
    }
    if (adjusting) {
      const deed = adjustKeyOf(event);
      if (deed === null) return;
      event.preventDefault();
      if (deed === 'keep') return onKeepAdjusted(key, false);
      card.current?.focus();
      return onAdjust(key, deed);
    }
    const asked = cardKeyOf(event);
    if (asked === null) return;
    event.preventDefault();
    answer(asked);
  }

  // A group that takes the focus: its keys answer for the passage, its buttons are for the pointer and for Tab.
  const stop = { tabIndex: active ? 0 : -1, 'data-evidence-card': key } as const;
  return (
    <fieldset
      {...stop}
      ref={card}
      aria-labelledby={`${id}-kind ${id}-signal`}
      aria-describedby={`${id}-quote`}
      onFocus={() => onEnter(key)}
      onPointerEnter={() => onPoint(key, true)}
      onPointerLeave={() => onPoint(key, false)}
      onKeyDown={onKeyDown}
      className={cn(
        'relative grid min-w-0 grid-cols-1 gap-2 overflow-hidden rounded-md border border-line bg-surface py-3 pr-3 pl-4',
        'before:absolute before:inset-y-0 before:left-0 before:w-0.75',
        entry.kind === 'rejected' ? 'before:bg-line' : EDGES[orientation],
        entry.kind === 'open' && 'border-dashed border-line-strong/70',
      )}
    >
      <ClampedQuote id={`${id}-quote`} quote={adjustedQuote ?? entry.quote} reachable={active} />
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
          {signal?.title ?? 'A signal this catalogue does not hold'}
        </p>
        {entry.kind === 'open' ? (
          <Why cue={entry.suggestion.cue} quote={entry.quote} soundsLike={signal?.soundsLike ?? ''} />
        ) : null}
      </div>
      {changing ? (
        <SignalChange
          signal={entry.signal}
          orientation={orientation}
          applyLabel={entry.kind === 'open' ? 'Confirm with this' : 'Change to this'}
          onApply={(to, byPointer) => {
            setChanging(false);
            onDecide(key, { kind: 'change', to }, byPointer);
          }}
          onCancel={stopChanging}
        />
      ) : null}
      {adjusting ? (
        <PassageAdjust
          keepLabel={entry.kind === 'open' ? 'Confirm this passage' : 'Keep this passage'}
          onMove={(move) => onAdjust(key, move)}
          onKeep={(byPointer) => onKeepAdjusted(key, byPointer)}
          onCancel={() => {
            card.current?.focus();
            onAdjust(key, 'cancel');
          }}
        />
      ) : null}
      {changing || adjusting ? null : (
        <Answers
          kind={entry.kind}
          reachable={active}
          onAnswer={(kind, byPointer) => onDecide(key, { kind }, byPointer)}
          onChange={() => setChanging(true)}
          onAdjust={() => onAdjust(key, 'begin')}
        />
      )}
    </fieldset>
  );
}

/** The words that gave it away, and what they are taken for. */
function Why({ cue, quote, soundsLike }: { cue: string; quote: string; soundsLike: string }) {
  return (
    <p className="line-clamp-3 break-words text-ink-muted text-xs" title={soundsLike}>
      {cue && cue !== quote ? <>Because of “{cue}”. </> : null}
      {soundsLike}
    </p>
  );
}

type AnswersProps = {
  kind: EvidenceEntry['kind'];
  reachable: boolean;
  onAnswer: (kind: 'confirm' | 'reject', byPointer: boolean) => void;
  onChange: () => void;
  onAdjust: () => void;
};

function Answers({ kind, reachable, onAnswer, onChange, onAdjust }: AnswersProps) {
  const tabIndex = reachable ? 0 : -1;
  // A press by Enter or Space counts no clicks.
  const answer = (verb: 'confirm' | 'reject') => (event: MouseEvent) => onAnswer(verb, event.detail > 0);
  return (
    <div className={cn('flex flex-wrap gap-1', kind !== 'open' && '-ml-2.5')}>
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
        <>
          <Button size="sm" variant="ghost" tabIndex={tabIndex} onClick={onChange}>
            Change
          </Button>
          <Button size="sm" variant="ghost" tabIndex={tabIndex} onClick={onAdjust}>
            Adjust
          </Button>
        </>
      )}
    </div>
  );
}

const REJECT_WORDS: Readonly<Record<EvidenceEntry['kind'], string>> = {
  open: 'Reject',
  counted: 'Remove',
  rejected: 'Take back',
};
