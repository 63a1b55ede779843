'use client';

import { useEffect, useState } from 'react';
import { LocalTime } from '@/components/ui/local-time';
import { TextAreaField } from '@/components/ui/text-area-field';
import type { DebriefNoteLine } from '@/lib/data/debrief-notes';
import { sendNote } from './ask-debrief';
import { useDebriefNotes } from './debrief-live';
import { drawId, listLeftovers, removeShelved, type Shelf } from './note-shelf';
import { type NoteState, useOwnNote } from './use-own-note';

type TopicNotesProps = Shelf & { candidacyId: string; title: string };

/** Everybody's notes on one topic: one's own to write, the others' as they come. */
export function TopicNotes({ title, ...shelf }: TopicNotesProps) {
  const { candidacyId, viewerId, debriefId, topic } = shelf;
  const notes = useDebriefNotes().filter((note) => note.topic === topic);
  const [blank] = useState(drawId);
  // A field keeps its place on the page when what is typed in it comes to be another note.
  const [editors, setEditors] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    for (const { key, note } of listLeftovers({ viewerId, debriefId, topic })) {
      void sendNote({ candidacyId, debriefId, topic }, note).then((asked) => {
        if (asked.kind === 'answered') removeShelved(key);
      });
    }
  }, [candidacyId, viewerId, debriefId, topic]);

  const own: readonly { readonly id: string; readonly stored: DebriefNoteLine | null }[] = notes
    .filter((note) => note.own)
    .map((note) => ({ id: note.id, stored: note }));
  const written = own.length > 0 ? own : [{ id: blank, stored: null }];
  return (
    <div className="grid content-start gap-3">
      {notes
        .filter((note) => !note.own && note.text.trim() !== '')
        .map((note) => (
          <OthersNote key={note.id} note={note} />
        ))}
      {written.map(({ id, stored }, index) => {
        const editor = editors[id] ?? id;
        return (
          <OwnNote
            key={editor}
            shelf={shelf}
            editor={editor}
            noteId={id}
            stored={stored}
            label={index === 0 ? `Your notes on ${title}` : `Your notes on ${title}, ${index + 1}`}
            onKeptBeside={(besideId) =>
              setEditors((before) => ({ ...before, [besideId]: editor, [id]: `${editor} again` }))
            }
          />
        );
      })}
    </div>
  );
}

function OthersNote({ note }: { note: DebriefNoteLine }) {
  return (
    <div className="rounded-md bg-surface-sunken px-3 py-2">
      <p className="text-ink-muted text-sm">
        {`${note.author.name}, `}
        <LocalTime iso={note.at} />
      </p>
      <p dir="auto" className="max-w-prose whitespace-pre-wrap break-words text-base text-ink">
        {note.text}
      </p>
    </div>
  );
}

type OwnNoteProps = Parameters<typeof useOwnNote>[0] & { label: string };

function OwnNote({ label, ...options }: OwnNoteProps) {
  const { text, state, write } = useOwnNote(options);
  return (
    <div>
      <TextAreaField
        label={label}
        rows={3}
        dir="auto"
        maxLength={20_000}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p className="mt-1 min-h-4 text-ink-muted text-sm">{text === '' ? '' : stateWording(state)}</p>
    </div>
  );
}

function stateWording(state: NoteState): string {
  switch (state.kind) {
    case 'saved':
      return 'Saved';
    case 'unsaved':
      return 'Saving';
    case 'unreachable':
      return 'Kept in this browser; sent when the server answers.';
    case 'refused':
      return `Kept in this browser. ${state.sentence}`;
  }
}
