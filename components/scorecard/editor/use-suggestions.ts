'use client';

import { useEffect, useMemo, useState } from 'react';
import { readNote } from '@/lib/domain/orientation/reader';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import { rebaseEvidence } from '@/lib/domain/orientation/rebase';

/** Wait after the last key before the reader looks, so that it never works against typing. */
const PAUSE = 200;

type ReadableNote = { readonly questionId: string; readonly question: string; readonly text: string };
type Read = { readonly text: string; readonly suggestions: readonly Suggestion[] };

/**
 * The reader's suggestions for each note, by question. While somebody types, those of a moment ago move along with
 * their words; shortly after typing rests they are read afresh, and only in notes that changed.
 */
export function useSuggestions(notes: readonly ReadableNote[]): ReadonlyMap<string, readonly Suggestion[]> {
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map());

  useEffect(() => {
    const timer = setTimeout(() => {
      setRead((before) => {
        const after = new Map<string, Read>();
        for (const { questionId, question, text } of notes) {
          const known = before.get(questionId);
          const fresh =
            known?.text === text ? known : { text, suggestions: readNote({ question, note: text }).evidence };
          after.set(questionId, fresh);
        }
        return after;
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [notes]);

  return useMemo(
    () =>
      new Map(
        notes.map(({ questionId, text }) => {
          const known = read.get(questionId);
          return [questionId, known ? rebaseEvidence(known.text, text, known.suggestions).kept : []];
        }),
      ),
    [notes, read],
  );
}
