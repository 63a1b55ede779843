'use client';

import { memo, type ReactNode, type RefObject, useMemo, useSyncExternalStore } from 'react';
import { cn } from '@/components/ui/class-names';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import { LONGEST_NOTE } from '@/lib/domain/scorecard/content';
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
  const backdrop = useMemo(() => paint(text, passages), [text, passages]);
  return (
    <div className="grid rounded-lg border border-line-strong/60 bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1">
      <div aria-hidden className={cn(TEXT_SHAPE, 'pointer-events-none select-none text-transparent')}>
        {backdrop}
        {'\u200b'}
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

const TONES: Record<Orientation, string> = {
  strategic: 'bg-strategic-soft decoration-strategic decoration-solid',
  operational: 'bg-operational-soft decoration-operational decoration-double',
};

/** The text in stretches; orientation is told by the line below too, a kept passage by its weight. */
function paint(text: string, passages: readonly ShownPassage[]): ReactNode[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start);
  const painted: ReactNode[] = [];
  let reached = 0;
  for (const passage of sorted) {
    if (passage.start < reached || passage.end > text.length) continue;
    painted.push(text.slice(reached, passage.start));
    painted.push(
      <mark
        key={`${passage.start}-${passage.end}`}
        data-orientation={passage.orientation}
        data-kept={passage.kept}
        className={cn(
          'rounded-xs text-transparent underline underline-offset-4',
          TONES[passage.orientation],
          passage.kept ? 'decoration-2' : 'decoration-1',
          !passage.kept && (passage.orientation === 'strategic' ? 'decoration-dotted' : 'decoration-dashed'),
          passage.emphasised && 'outline-2 outline-accent',
        )}
      >
        {text.slice(passage.start, passage.end)}
      </mark>,
    );
    reached = passage.end;
  }
  painted.push(text.slice(reached));
  return painted;
}

function neverChanges() {
  return () => {};
}
