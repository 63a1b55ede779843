'use client';

import { type RefObject, useEffect, useState } from 'react';
import { useToast } from '@/components/ui/toast';
import { type CardContent, type EditorCard, LONGEST_NOTE } from '@/lib/domain/scorecard/content';
import { noteUnder, replaceNote, writeNote } from '@/lib/domain/scorecard/edit-content';
import { addPassages } from '@/lib/domain/sorting/placed-passages';
import type { SortedPassage } from '@/lib/domain/sorting/sort-transcript';
import { isWorthSorting } from '@/lib/domain/sorting/worth-sorting';
import { count } from '@/lib/panel-messages';
import type { Desk } from '../editor/use-desk';
import { changeUnsorted } from './ask-sorting';

/** A long text that was pasted into a note. */
export type PastedText = {
  readonly text: string;
  /** What of it the note took. */
  readonly inserted: string;
};

/** What the dialog was opened with: nothing yet, a pasted text, or passages left out before. */
export type SortingFrom =
  | { readonly kind: 'empty' }
  | { readonly kind: 'pasted'; readonly pasted: PastedText }
  | { readonly kind: 'unsorted'; readonly texts: readonly string[] };

type Sorting = {
  /** A paste that may be sorted, until it is or somebody declines. */
  readonly offer: PastedText | null;
  readonly decline: () => void;
  readonly unsorted: readonly string[];
  /** Null once it is done, or why it cannot be; then nothing was changed. */
  readonly apply: (from: SortingFrom, passages: readonly SortedPassage[]) => Promise<string | null>;
};

type SortingProps = {
  card: EditorCard;
  questionId: string;
  desk: Desk;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
};

/** Watches one note for long pastes, and puts sorted passages under their questions, with a way back. */
export function useSorting({ card, questionId, desk, fieldRef }: SortingProps): Sorting {
  const toast = useToast();
  const [offer, setOffer] = useState<PastedText | null>(null);
  const [unsorted, setUnsorted] = useState(card.unsorted);

  useEffect(() => {
    const field = fieldRef.current;
    // The paste itself goes its native way; whoever wants no sorting never notices.
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain').replaceAll(/\r\n?/g, '\n') ?? '';
      const selected = field ? field.selectionEnd - field.selectionStart : 0;
      const room = LONGEST_NOTE - (field?.value.length ?? 0) + selected;
      if (isWorthSorting(text) || text.length > room) setOffer({ text, inserted: text.slice(0, room) });
    };
    field?.addEventListener('paste', onPaste);
    return () => field?.removeEventListener('paste', onPaste);
  }, [fieldRef]);

  async function keep(change: Parameters<typeof changeUnsorted>[1]): Promise<string | null> {
    if (change.add.length + change.remove.length === 0) return null;
    const answer = await changeUnsorted(card.id, change);
    if (!answer.ok) return answer.sentence;
    setUnsorted(answer.value);
    return null;
  }

  async function apply(from: SortingFrom, passages: readonly SortedPassage[]): Promise<string | null> {
    const change = unsortedAfter(from, passages);
    const sentence = await keep(change);
    if (sentence !== null) return sentence;
    const before = desk.content();
    const pasted = from.kind === 'pasted' ? from.pasted.inserted : '';
    desk.edit((content) => addPassages(takeOut(content, questionId, pasted), passages));
    const after = desk.content();
    setOffer(null);
    const placed = passages.filter((passage) => passage.questionId !== null).length;
    toast({
      text: `${count(placed, 'passage')} added to the notes.`,
      action: {
        label: 'Undo',
        onPress: () => {
          desk.edit((content) => takeBack(content, { before, after }));
          void keep({ add: change.remove, remove: change.add });
        },
      },
    });
    return null;
  }

  return { offer, decline: () => setOffer(null), unsorted, apply };
}

function unsortedAfter(from: SortingFrom, passages: readonly SortedPassage[]) {
  const left = passages.filter(({ questionId }) => questionId === null).map(({ text }) => text);
  if (from.kind !== 'unsorted') return { add: left, remove: [] };
  return { add: [], remove: from.texts.filter((text) => !left.includes(text)) };
}

/** The note without the pasted text, which now stands in passages. Where it was edited meanwhile, it stays. */
function takeOut(content: CardContent, questionId: string, pasted: string): CardContent {
  const { text } = noteUnder(content, questionId);
  const at = pasted === '' ? -1 : text.indexOf(pasted);
  if (at < 0) return content;
  const [head, tail] = [text.slice(0, at), text.slice(at + pasted.length)];
  return writeNote(content, questionId, tail.trim() === '' ? head.trimEnd() : head + tail).content;
}

/** Notes nobody touched since, as they were before; what was written since stays. */
function takeBack(
  content: CardContent,
  { before, after }: { readonly before: CardContent; readonly after: CardContent },
): CardContent {
  return after.notes.reduce(
    (taken, { questionId, text }) => {
      const untouched = noteUnder(content, questionId).text === text;
      return untouched ? replaceNote(taken, noteUnder(before, questionId)) : taken;
    },
    restoreEmptied(content, { before, after }),
  );
}

/** A note that held nothing but the pasted text is gone from the card afterwards. */
function restoreEmptied(
  content: CardContent,
  { before, after }: { readonly before: CardContent; readonly after: CardContent },
): CardContent {
  return before.notes
    .filter(({ questionId }) => !after.notes.some((note) => note.questionId === questionId))
    .reduce(
      (taken, note) => (noteUnder(content, note.questionId).text === '' ? replaceNote(taken, note) : taken),
      content,
    );
}
