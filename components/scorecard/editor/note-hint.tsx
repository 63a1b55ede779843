'use client';

import { Lightbulb, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { SourceLine } from '@/components/wording/source-line';
import { findHint } from '@/lib/domain/orientation/hint/hint';
import type { HintKind } from '@/lib/domain/orientation/hint/hint-kind';
import { HINT_WORDINGS } from '@/lib/hint-messages';
import { readDismissed, rememberDismissed } from './dismissed-hints';

/** Half a sentence is no judgement yet: a hint waits until typing has rested for a while. */
const REST = 1_200;

type NoteHintProps = {
  cardId: string;
  question: string;
  note: string;
  /** Once a hint was waved away: back to the note. */
  onDismiss: () => void;
};

type ShownHint = { readonly kind: HintKind; readonly words: string };

/**
 * One thought on the note on the page, below it, where it moves no text. The editor shows one question at a time and
 * this one hint a note, so there is never a second. Always there, so that it is spoken when it speaks up.
 */
export function NoteHint({ cardId, question, note, onDismiss }: NoteHintProps) {
  const [shown, setShown] = useState<ShownHint | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => {
      const hint = findHint({ question, note }, readDismissed(cardId));
      setShown(hint && { kind: hint.kind, words: note.slice(hint.start, hint.end) });
    }, REST);
    return () => clearTimeout(timer);
  }, [cardId, question, note]);

  function dismiss(kind: HintKind) {
    rememberDismissed(cardId, kind);
    setShown(null);
    onDismiss();
  }

  return (
    <div role="status" aria-label="Hint">
      {shown ? <Hint shown={shown} onDismiss={() => dismiss(shown.kind)} /> : null}
    </div>
  );
}

function Hint({ shown: { kind, words }, onDismiss }: { shown: ShownHint; onDismiss: () => void }) {
  const { title, text, source } = HINT_WORDINGS[kind];
  return (
    <div className="flex max-w-prose items-start gap-2.5 rounded-md border border-line bg-surface py-2 pr-1.5 pl-3">
      <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <div className="grid min-w-0 flex-1 gap-0.5 py-0.5 text-sm">
        <p className="font-medium text-ink">{title}</p>
        <p className="text-ink-muted">{text}</p>
        {kind === 'no_behaviour' ? null : (
          <p className="line-clamp-1 break-words text-ink-faint text-xs">because of “{words}”</p>
        )}
        {source ? <SourceLine sources={[source]} /> : null}
      </div>
      <IconButton
        size="sm"
        label="Dismiss, and not again on this card"
        icon={<X aria-hidden />}
        onClick={onDismiss}
      />
    </div>
  );
}
