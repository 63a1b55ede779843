'use client';

import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from './button';
import { TextField } from './text-field';

type CopyFieldProps = { label: string; hint?: string; value: string; className?: string };

/** A text to take elsewhere. Where the browser refuses the clipboard, the text is selected for the hand to copy. */
export function CopyField({ label, hint, value, className }: CopyFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      input.current?.select();
      setOutcome('selected');
    }
  }

  return (
    <div className={className}>
      <TextField
        ref={input}
        label={label}
        hint={hint}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        trailing={
          <Button
            onClick={copy}
            icon={outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
            className="h-9 w-25 max-sm:h-11"
          >
            {outcome === 'copied' ? 'Copied' : 'Copy'}
          </Button>
        }
      />
      <p role="status" className={outcome === 'selected' ? 'mt-1.5 text-ink-muted text-sm' : 'sr-only'}>
        {outcome === 'copied' ? `${label} copied.` : null}
        {outcome === 'selected' ? 'The text is selected. Copy it with Ctrl C or Cmd C.' : null}
      </p>
    </div>
  );
}
