import { useEffect, useState } from 'react';
import type { ReadCards } from '@/lib/domain/scorecard-import/plan-cards';
import { askMeeting, type Meeting } from './send-cards';

export type MeetingState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly meeting: Meeting }
  | { readonly kind: 'failed'; readonly sentence: string };

const ASKING: MeetingState = { kind: 'asking' };

/** Asks what of a file is known here, once for each file and again when wanted. */
export function useMeeting(openingId: string, read: ReadCards | null) {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<{ of: ReadCards; attempt: number; state: MeetingState } | null>(
    null,
  );
  useEffect(() => {
    if (!read) return;
    const stop = new AbortController();
    void askMeeting(openingId, read, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      const state: MeetingState = answer.ok
        ? { kind: 'known', meeting: answer.value }
        : { kind: 'failed', sentence: answer.sentence };
      setAnswered({ of: read, attempt, state });
    });
    return () => stop.abort();
  }, [openingId, read, attempt]);
  // An answer about the file before says nothing of this one.
  const state = answered?.of === read && answered.attempt === attempt ? answered.state : ASKING;
  return { state, askAgain: () => setAttempt((before) => before + 1) };
}
