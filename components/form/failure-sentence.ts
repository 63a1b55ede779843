import type { ActionResult } from '@/lib/actions/action';
import { type MessageCode, sentenceFor } from '@/lib/messages';

type Failure = Extract<ActionResult<unknown, MessageCode>, { ok: false }>;

/** What to say when something a person did failed; null when no answer came. */
export function sentenceOfFailure(failure: Failure | null): string {
  if (failure === null) return sentenceFor('unreachable');
  if ('refusal' in failure) return sentenceFor(failure.refusal);
  if ('fields' in failure) return Object.values(failure.fields)[0] ?? sentenceFor('invalid');
  return sentenceFor(failure.code);
}
