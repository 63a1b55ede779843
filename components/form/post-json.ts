import type { ActionResult } from '@/lib/actions/action';
import type { MessageCode } from '@/lib/messages';
import { sentenceOfFailure } from './failure-sentence';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

/** Asks one of our endpoints; where no answer comes, that is said as any other failure is. */
export async function postJson<Value>(
  path: string,
  body: object,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    const result = (await response.json()) as ActionResult<Value, MessageCode>;
    return result.ok ? result : { ok: false, sentence: sentenceOfFailure(result) };
  } catch {
    return { ok: false, sentence: sentenceOfFailure(null) };
  }
}
