import type { ActionResult } from '@/lib/actions/action';
import type { DebriefFeed } from '@/lib/data/debrief-notes';
import type { DebriefTopic } from '@/lib/domain/debrief/agenda';
import { type MessageCode, sentenceForStored } from '@/lib/messages';
import type { ShelvedNote } from './note-shelf';

export type Asked<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string };

export function askFeed(candidacyId: string, signal: AbortSignal): Promise<Asked<DebriefFeed>> {
  return ask(`/api/candidacies/${candidacyId}/debrief/feed`, { method: 'POST', body: {}, signal });
}

export function sendNote(
  { candidacyId, debriefId, topic }: { candidacyId: string; debriefId: string; topic: DebriefTopic },
  note: ShelvedNote,
): Promise<Asked<{ readonly noteId: string; readonly version: number }>> {
  return ask(`/api/candidacies/${candidacyId}/debrief/notes`, {
    method: 'PUT',
    body: { debriefId, topic, ...note },
    signal: AbortSignal.timeout(15_000),
  });
}

type Request = { readonly method: 'POST' | 'PUT'; readonly body: object; readonly signal: AbortSignal };

async function ask<Value>(address: string, { method, body, signal }: Request): Promise<Asked<Value>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch {
    return { kind: 'unreachable' };
  }
  if (response.status >= 500) return { kind: 'unreachable' };
  const result = (await response.json().catch(() => null)) as ActionResult<Value, MessageCode> | null;
  if (!result) return { kind: 'unreachable' };
  if (result.ok) return { kind: 'answered', value: result.value };
  const sentence = 'fields' in result ? Object.values(result.fields)[0] : undefined;
  return { kind: 'refused', code: result.code, sentence: sentence ?? sentenceForStored(result.code) };
}
