'use client';

import { useEffect, useRef, useState } from 'react';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { Button } from '@/components/ui/button';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import { SignalSelect } from './signal-select';

type SignalChangeProps = {
  /** The signal the passage stands under now. */
  signal: string;
  orientation: Orientation;
  applyLabel: string;
  onApply: (to: { orientation: Orientation; signal: string }, byPointer: boolean) => void;
  onCancel: () => void;
};

/**
 * Another signal for a passage; its orientation comes with it. Nothing happens before Apply, as arrow keys walk
 * through a closed select one value at a time.
 */
export function SignalChange({ signal, orientation, applyLabel, onApply, onCancel }: SignalChangeProps) {
  const select = useRef<HTMLSelectElement>(null);
  const [value, setValue] = useState(signal);
  const found = findSignal(value);
  const counterpart = found?.counterpart ? findSignal(found.counterpart) : null;

  useEffect(() => select.current?.focus(), []);

  return (
    <div className="grid gap-2 border-line border-t pt-2">
      <SignalSelect ref={select} label="Signal" value={value} onChange={setValue} first={orientation} />
      {counterpart ? (
        <Button size="sm" className="justify-self-start" onClick={() => setValue(counterpart.id)}>
          <OrientationGlyph orientation={counterpart.orientation} />
          Its {ORIENTATION_TITLES[counterpart.orientation].toLowerCase()} counterpart
        </Button>
      ) : null}
      {found ? (
        <div className="grid gap-0.5 text-ink-muted text-xs">
          {found.orientation === orientation ? null : (
            <p className="flex items-center gap-1.5 font-medium text-ink">
              <OrientationGlyph orientation={found.orientation} />
              Reads as {ORIENTATION_TITLES[found.orientation].toLowerCase()} from now on
            </p>
          )}
          <p>{found.soundsLike}</p>
        </div>
      ) : null}
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="sm"
          variant="primary"
          disabled={!found}
          onClick={(event) =>
            found && onApply({ orientation: found.orientation, signal: found.id }, event.detail > 0)
          }
        >
          {applyLabel}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
