import { sentenceOfFailure } from '@/components/form/failure-sentence';
import type { ActionResult } from '@/lib/actions/action';
import type { ImportResult } from '@/lib/data/candidate-import';
import type { ChannelChoices } from '@/lib/domain/candidate-import/channel-text';
import type { ImportRow } from '@/lib/domain/candidate-import/import-row';
import type { KnownPerson, MergeChoices } from '@/lib/domain/candidate-import/plan-import';
import type { MessageCode } from '@/lib/messages';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

export type ImportToSend = {
  readonly importId: string;
  readonly take: 'all' | 'good';
  readonly rows: readonly ImportRow[];
  readonly channels: ChannelChoices;
  readonly choices: MergeChoices;
};

/** Who is known under these addresses, as far as the viewer may know of them. */
export function askKnown(
  openingId: string,
  emails: readonly string[],
  signal: AbortSignal,
): Promise<Answer<readonly KnownPerson[]>> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(30_000)]);
  return post(`/api/openings/${openingId}/imports/known`, { emails }, limit);
}

/** Sent again under the same id it answers what came of the first time, so that trying again is always safe. */
export function sendImport(openingId: string, toSend: ImportToSend): Promise<Answer<ImportResult>> {
  const { channels, choices, ...rest } = toSend;
  const body = {
    ...rest,
    channels: [...channels],
    choices: { forAll: choices.forAll, forRow: [...choices.forRow] },
  };
  return post(`/api/openings/${openingId}/imports`, body, AbortSignal.timeout(90_000));
}

async function post<Value>(path: string, body: object, signal: AbortSignal): Promise<Answer<Value>> {
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
