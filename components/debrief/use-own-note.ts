import { useEffect, useRef, useState } from 'react';
import type { DebriefNoteLine } from '@/lib/data/debrief-notes';
import { sendNote } from './ask-debrief';
import { type Shelf, shelve, unshelve } from './note-shelf';

const PAUSE = 300;
const RETRY = 1500;
const LONGEST_RETRY = 10_000;

export type NoteState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string };

type OwnNoteOptions = {
  readonly shelf: Shelf & { readonly candidacyId: string };
  /** Stays the same while a note is written, whatever id it comes to have. */
  readonly editor: string;
  readonly noteId: string;
  /** As stored; null while nothing is. */
  readonly stored: DebriefNoteLine | null;
  /** The text was kept as another note, because the one it was written over had moved on. */
  readonly onKeptBeside: (noteId: string) => void;
};

/** One note being typed: kept in the browser with each change, sent after a pause, sent again until it is stored. */
export function useOwnNote({ shelf, editor, noteId, stored, onKeptBeside }: OwnNoteOptions) {
  const [text, setText] = useState(stored?.text ?? '');
  const [state, setState] = useState<NoteState>({ kind: 'saved' });
  const written = useRef(text);
  const kept = useRef({ noteId, version: stored?.version ?? 0, text });
  const sending = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const leave = useRef(() => {});
  leave.current = () => {
    clearTimeout(timer.current);
    if (written.current !== kept.current.text) void send();
  };
  // Leaving the page within the pause sends what was typed; where no answer comes, it is found in the browser again.
  useEffect(() => () => leave.current(), []);

  // A note written elsewhere is taken over only while nothing typed here waits to be stored.
  useEffect(() => {
    if (!stored || stored.id !== kept.current.noteId || stored.version <= kept.current.version) return;
    if (sending.current || written.current !== kept.current.text) return;
    kept.current = { noteId: stored.id, version: stored.version, text: stored.text };
    written.current = stored.text;
    setText(stored.text);
  }, [stored]);

  async function send() {
    if (sending.current) return;
    sending.current = true;
    const base = kept.current;
    const sent = written.current;
    const asked = await sendNote(shelf, { noteId: base.noteId, version: base.version, text: sent });
    sending.current = false;
    if (asked.kind !== 'answered') {
      failures.current += 1;
      setState(
        asked.kind === 'refused' ? { kind: 'refused', sentence: asked.sentence } : { kind: 'unreachable' },
      );
      timer.current = setTimeout(send, Math.min(RETRY * 2 ** (failures.current - 1), LONGEST_RETRY));
      return;
    }
    failures.current = 0;
    kept.current = { ...asked.value, text: sent };
    if (asked.value.noteId !== base.noteId) onKeptBeside(asked.value.noteId);
    if (written.current !== sent) {
      void send();
      return;
    }
    unshelve(shelf, editor);
    setState({ kind: 'saved' });
  }

  function write(value: string) {
    written.current = value;
    setText(value);
    shelve(shelf, editor, { noteId: kept.current.noteId, version: kept.current.version, text: value });
    setState((before) => (before.kind === 'saved' ? { kind: 'unsaved' } : before));
    clearTimeout(timer.current);
    timer.current = setTimeout(send, PAUSE);
  }

  return { text, state, write };
}
