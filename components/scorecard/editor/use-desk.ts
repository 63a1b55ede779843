'use client';

import { useRef, useState, useSyncExternalStore } from 'react';
import type { CardContent, EditorCard } from '@/lib/domain/scorecard/content';
import type { DraftKeeper } from './draft-keeper';
import { NoteMemory } from './note-memory';
import type { SuggestionFeed } from './suggestion-feed';
import { useDraft } from './use-draft';
import { useSuggestions } from './use-suggestions';

/** What a card is written on: its words and the reader's suggestions for them. */
export type Desk = {
  readonly keeper: DraftKeeper;
  readonly feed: SuggestionFeed;
  readonly content: () => CardContent;
  readonly edit: (change: (before: CardContent) => CardContent) => void;
  /** What is remembered of the note under a question. */
  readonly memoryOf: (questionId: string) => NoteMemory;
  readonly subscribe: (listener: () => void) => () => void;
};

export function useDesk(card: EditorCard): Desk {
  const keeper = useDraft(card);
  const feed = useSuggestions(card, keeper);
  const [desk] = useState(() => layDesk(keeper, feed));
  return desk;
}

function layDesk(keeper: DraftKeeper, feed: SuggestionFeed): Desk {
  const memories = new Map<string, NoteMemory>();
  return {
    keeper,
    feed,
    content: () => keeper.read().writing.content,
    edit: (change) => keeper.change((before) => ({ ...before, content: change(before.content) })),
    memoryOf(questionId) {
      const memory = memories.get(questionId) ?? new NoteMemory();
      memories.set(questionId, memory);
      return memory;
    },
    subscribe(listener) {
      const leaveKeeper = keeper.subscribe(listener);
      const leaveFeed = feed.subscribe(listener);
      return () => {
        leaveKeeper();
        leaveFeed();
      };
    },
  };
}

/**
 * A part of what lies on the desk. Every key changes something there; a component renders anew only where its own part
 * is another by `isSame`.
 */
export function usePart<Part>(
  desk: Desk,
  read: (desk: Desk) => Part,
  isSame: (a: Part, b: Part) => boolean = Object.is,
): Part {
  const last = useRef<{ readonly part: Part } | null>(null);
  const readPart = () => {
    const part = read(desk);
    if (last.current === null || !isSame(last.current.part, part)) last.current = { part };
    return last.current.part;
  };
  return useSyncExternalStore(desk.subscribe, readPart, readPart);
}

/** For small derived parts made of plain values. */
export function isSameInside(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
