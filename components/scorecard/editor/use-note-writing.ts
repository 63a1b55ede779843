'use client';

import { type RefObject, useState } from 'react';
import { findEdit } from '@/lib/domain/orientation/rebase';
import { noteUnder, replaceNote } from '@/lib/domain/scorecard/edit-content';
import type { Desk } from './use-desk';
import { useStable } from './use-stable';

export type NoteWriting = {
  /** Takes in what the field says now; its evidence moves, goes or comes back with its words. */
  readonly write: (text: string) => void;
  /** Passages that counted, went with their words and can be put back. */
  readonly lost: number;
  readonly restore: () => void;
  readonly letGo: () => void;
};

/** The writing of one note for as long as it is on the page. */
export function useNoteWriting(
  desk: Desk,
  questionId: string,
  field: RefObject<HTMLTextAreaElement | null>,
): NoteWriting {
  const memory = desk.memoryOf(questionId);
  const [lost, setLost] = useState(memory.lost);
  const now = () => noteUnder(desk.content(), questionId);

  const write = useStable((text: string) => {
    const evidence = memory.write(now(), text);
    desk.edit((content) => replaceNote(content, { questionId, text, evidence }));
    setLost(memory.lost);
  });

  return {
    write,
    lost,
    restore() {
      const before = now().text;
      const restored = memory.restore(now());
      if (restored && !typeInto(field.current, before, restored.text)) write(restored.text);
    },
    letGo() {
      memory.forgetLost();
      setLost(0);
      field.current?.focus();
    },
  };
}

/**
 * Changes the field as typing would, so that its own undo still knows every step. False where the browser does not
 * offer that.
 */
function typeInto(field: HTMLTextAreaElement | null, before: string, after: string): boolean {
  if (!field || field.value !== before) return false;
  const { from, to, shift } = findEdit(before, after, 'beginning');
  field.focus();
  field.setSelectionRange(from, to);
  return document.execCommand('insertText', false, after.slice(from, to + shift));
}
