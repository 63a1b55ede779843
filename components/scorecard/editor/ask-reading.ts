import type { ActionResult } from '@/lib/actions/action';
import type { Reading } from '@/lib/domain/orientation/reading';
import type { MessageCode } from '@/lib/messages';
import type { AskReading } from './suggestion-feed';

const LONGEST_WAIT = 10_000;

/** Asks our server what a note shows. Whatever goes wrong is no answer: suggestions are a help, never in the way. */
export const askReading: AskReading = async (input, signal) => {
  try {
    const response = await fetch('/api/readings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
    });
    const result = (await response.json()) as ActionResult<Reading, MessageCode>;
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
};
