import { useEffect, useState } from 'react';
import type { ReadCards } from '@/lib/domain/scorecard-import/plan-cards';
import { askMeeting, type Meeting } from './send-cards';

export type MeetingState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly meeting: Meeting }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Asks what of a file is known here, once for each file and again when wanted. */
export function useMeeting(openingId: string, read: ReadCards | null) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<MeetingState>({ kind: 'asking' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!read) return;
    setState({ kind: 'asking' });
    const stop = new AbortController();
    void askMeeting(openingId, read, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      setState(
        answer.ok ? { kind: 'known', meeting: answer.value } : { kind: 'failed', sentence: answer.sentence },
      );
    });
    return () => stop.abort();
  }, [openingId, read, attempt]);
  return { state, askAgain: () => setAttempt((before) => before + 1) };
}
