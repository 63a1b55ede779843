'use client';

import { Highlighter, TextCursor, Undo2, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

type NoteActionsProps = {
  /** Whether words are selected in the note. */
  hasSelection: boolean;
  onMark: () => void;
  /** The words of the passage that would take the selection; null where there is none. */
  fitted: string | null;
  onFit: () => void;
};

/** What can be done with selected words. Pressing must not take the selection away before it is read. */
export function NoteActions({ hasSelection, onMark, fitted, onFit }: NoteActionsProps) {
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-2 text-ink-faint text-sm">
      <Button
        size="sm"
        icon={<Highlighter aria-hidden />}
        aria-disabled={!hasSelection || undefined}
        aria-keyshortcuts="Alt+A"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onMark}
      >
        Mark selection as evidence
      </Button>
      {fitted === null ? null : (
        <Button
          size="sm"
          icon={<TextCursor aria-hidden />}
          aria-keyshortcuts="Alt+P"
          title={`In place of “${fitted}”`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onFit}
        >
          Fit passage to selection
        </Button>
      )}
      {hasSelection ? null : <span>Select words in the note to mark them yourself.</span>}
    </div>
  );
}

type LostEvidenceProps = { lost: number; onRestore: () => void; onLetGo: () => void };

/** Says that evidence went with its words, and takes them back. Always there, so that it is spoken when it speaks up. */
export function LostEvidence({ lost, onRestore, onLetGo }: LostEvidenceProps) {
  return (
    <div role="status">
      {lost > 0 ? (
        <p className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md border border-line-strong/60 bg-surface py-1 pr-1 pl-3 text-base text-ink">
          <span className="min-w-0 flex-1">
            {lost === 1
              ? 'Evidence went with its words.'
              : `${lost} pieces of evidence went with their words.`}
          </span>
          <Button size="sm" icon={<Undo2 aria-hidden />} aria-keyshortcuts="Alt+Z" onClick={onRestore}>
            Undo
          </Button>
          <IconButton size="sm" label="Dismiss" icon={<X aria-hidden />} onClick={onLetGo} />
        </p>
      ) : null}
    </div>
  );
}
