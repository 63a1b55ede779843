import { type Answer, postJson } from '@/components/form/post-json';
import type { ImportResult } from '@/lib/data/candidate-import';
import type { ChannelChoices } from '@/lib/domain/candidate-import/channel-text';
import type { ImportRow } from '@/lib/domain/candidate-import/import-row';
import type { KnownPerson, MergeChoices } from '@/lib/domain/candidate-import/plan-import';

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
  return postJson(`/api/openings/${openingId}/imports/known`, { emails }, limit);
}

/** Sent again under the same id it answers what came of the first time, so that trying again is always safe. */
export function sendImport(openingId: string, toSend: ImportToSend): Promise<Answer<ImportResult>> {
  const { channels, choices, ...rest } = toSend;
  const body = {
    ...rest,
    channels: [...channels],
    choices: { forAll: choices.forAll, forRow: [...choices.forRow] },
  };
  return postJson(`/api/openings/${openingId}/imports`, body, AbortSignal.timeout(90_000));
}
