import type { ActionResult } from '@/lib/actions/action';
import type { SaveAnswer, SubmitAnswer } from '@/lib/domain/scorecard/content';
import { type MessageCode, sentenceFor, sentenceForStored } from '@/lib/messages';
import type { Writing } from './writing';

export type Draft = Writing & { readonly baseVersion: number };

/** `unreachable` is worth another try; `refused` is not until something changes. */
export type Sent<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string };

export function sendDraft(cardId: string, draft: Draft): Promise<Sent<SaveAnswer>> {
  return send<SaveAnswer>(`/api/scorecards/${cardId}/draft`, 'PUT', draft);
}

export function sendSubmission(cardId: string, draft: Draft): Promise<Sent<SubmitAnswer>> {
  return send<SubmitAnswer>(`/api/scorecards/${cardId}/submit`, 'POST', draft);
}

async function send<Answer>(address: string, method: 'PUT' | 'POST', draft: Draft): Promise<Sent<Answer>> {
  const body = JSON.stringify(draft);
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body,
      // Outlives a page that is being left. Browsers take no more than 64 KiB this way.
      keepalive: document.visibilityState === 'hidden' && body.length < 20_000,
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    return { kind: 'unreachable' };
  }
  if (response.status >= 500) return { kind: 'unreachable' };
  const result = (await response.json().catch(() => null)) as ActionResult<Answer, MessageCode> | null;
  if (!result) return { kind: 'unreachable' };
  if (result.ok) return { kind: 'answered', answer: result.value };
  if ('fields' in result) {
    return { kind: 'refused', sentence: Object.values(result.fields)[0] ?? sentenceFor('invalid') };
  }
  return { kind: 'refused', sentence: sentenceForStored('refusal' in result ? result.refusal : result.code) };
}
