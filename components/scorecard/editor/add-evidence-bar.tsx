'use client';

import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { Button } from '@/components/ui/button';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import { SignalPicker } from './signal-picker';

export type AddEvidenceBarHandle = {
  /** Opens the list of signals with the focus in its filter. */
  readonly open: () => void;
};

type AddEvidenceBarProps = {
  /** The words that are selected in the note. */
  quote: string;
  onAdd: (choice: { orientation: Orientation; signal: string }) => void;
  onCancel: () => void;
  ref?: Ref<AddEvidenceBarHandle>;
};

/** Marks selected words by hand: which signal do they show? */
export function AddEvidenceBar({ quote, onAdd, onCancel, ref }: AddEvidenceBarProps) {
  const addButton = useRef<HTMLButtonElement>(null);
  const [picking, setPicking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const signal = chosen === null ? null : findSignal(chosen);

  useImperativeHandle(ref, () => ({ open: () => setPicking(true) }), []);

  function cancelOnEscape(event: KeyboardEvent) {
    // The open list takes its own Escape.
    if (event.key !== 'Escape' || picking) return;
    event.preventDefault();
    onCancel();
  }

  return (
    <section
      aria-label="Mark the selected text as evidence"
      onKeyDown={cancelOnEscape}
      className="grid min-w-0 grid-cols-1 gap-2.5 rounded-md border border-line-strong/60 bg-surface p-3"
    >
      <p className="line-clamp-2 min-w-0 break-words text-base text-ink-muted">
        Mark <q className="text-ink">{quote.trim()}</q>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <SignalPicker
          open={picking}
          onOpenChange={setPicking}
          signal={signal}
          onPick={setChosen}
          focusAfterPick={addButton}
        />
        <Button
          ref={addButton}
          variant="primary"
          aria-disabled={signal === null || undefined}
          onClick={() =>
            signal ? onAdd({ orientation: signal.orientation, signal: signal.id }) : setPicking(true)
          }
        >
          Add
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {signal ? (
        <p className="flex items-start gap-1.5 text-ink-muted text-sm">
          <OrientationGlyph orientation={signal.orientation} className="mt-1" />
          <span>
            {ORIENTATION_TITLES[signal.orientation]}. {signal.soundsLike}
          </span>
        </p>
      ) : null}
    </section>
  );
}
