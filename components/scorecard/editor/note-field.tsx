'use client';

import { memo, type RefObject, useSyncExternalStore } from 'react';
import { cn } from '@/components/ui/class-names';
import { LONGEST_NOTE } from '@/lib/domain/scorecard/content';
import { NoteBackdrop } from './note-backdrop';
import type { ShownPassage } from './shown-passages';

type NoteFieldProps = {
  label: string;
  text: string;
  passages: readonly ShownPassage[];
  onText: (text: string) => void;
  /** The selected range after every move of the caret. */
  onSelect: (range: { start: number; end: number }) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
};

/** Both layers must break lines alike, so they share everything that shapes text. */
const TEXT_SHAPE =
  'col-start-1 row-start-1 min-h-56 w-full whitespace-pre-wrap break-words px-4 py-3 font-sans text-base leading-6 tracking-normal max-sm:min-h-40';

/**
 * A native text area, so that undo, spell check, input methods and screen readers work as everywhere. The same text
 * stands behind it, invisible but for the highlights of its passages; its height gives the field its own.
 */
export const NoteField = memo(ShownField);

function ShownField({ label, text, passages, onText, onSelect, fieldRef }: NoteFieldProps) {
  // Before the page's script is there, words typed here would be taken back without anybody being told.
  const alive = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <div className="grid rounded-lg border border-line-strong/60 bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1">
      <div aria-hidden className={cn(TEXT_SHAPE, 'pointer-events-none select-none text-transparent')}>
        <NoteBackdrop text={text} passages={passages} />
      </div>
      <textarea
        ref={fieldRef}
        aria-label={label}
        value={text}
        readOnly={!alive}
        maxLength={LONGEST_NOTE}
        spellCheck
        placeholder="What did they do and say? Shorthand is fine."
        onChange={(event) => onText(event.target.value)}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          onSelect({ start: selectionStart, end: selectionEnd })
        }
        className={cn(TEXT_SHAPE, 'h-full resize-none overflow-hidden bg-transparent text-ink outline-none')}
      />
    </div>
  );
}

function neverChanges() {
  return () => {};
}
