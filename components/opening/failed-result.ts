import type { ActionResult } from '@/lib/actions/action';
import { sentenceFor } from '@/lib/messages';

/** What to say when something done by a button failed; null when no answer came. */
export function sentenceOf(result: ActionResult<unknown, string> | null): string {
  if (result === null || result.ok) return sentenceFor('unreachable');
  if ('refusal' in result) return sentenceFor(result.refusal);
  if ('fields' in result) return Object.values(result.fields)[0] ?? sentenceFor('invalid');
  return sentenceFor(result.code);
}
