import { type Answer, postJson } from '@/components/form/post-json';
import type { CardImportResult } from '@/lib/data/scorecard-import';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { listAddresses } from '@/lib/domain/scorecard-import/addresses';
import type { CardChoices, KnownForCards } from '@/lib/domain/scorecard-import/card-choices';
import type { ReadCards } from '@/lib/domain/scorecard-import/plan-cards';
import type { ScorecardImportInput } from '@/lib/schemas/scorecard-import';

export type Meeting = { readonly known: KnownForCards; readonly rubric: Rubric };

/** What of a file is known in this opening, as far as the viewer may know of it. */
export function askMeeting(
  openingId: string,
  { file }: ReadCards,
  signal: AbortSignal,
): Promise<Answer<Meeting>> {
  const asked = {
    emails: listAddresses(file, openingId),
    cardIds: file.cards.map(({ id }) => id.slice(0, 200)),
  };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
  return postJson(`/api/openings/${openingId}/imports/scorecards/known`, asked, limit);
}

export type CardsToSend = {
  readonly importId: string;
  readonly take: 'all' | 'good';
  readonly text: string;
  readonly choices: CardChoices;
};

/** Sent again under the same id it answers what came of the first time, so that trying again is always safe. */
export async function sendCards(
  openingId: string,
  { importId, take, text, choices }: CardsToSend,
): Promise<Answer<CardImportResult>> {
  const body: Omit<ScorecardImportInput, 'openingId'> = {
    importId,
    take,
    packed: await pack(text),
    choices: {
      panelists: [...choices.panelists],
      candidates: [...choices.candidates],
      attributes: [...choices.attributes],
    },
  };
  return postJson(`/api/openings/${openingId}/imports/scorecards`, body, AbortSignal.timeout(240_000));
}

/** A file of JSON packs to a tenth or less. */
async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const parts: string[] = [];
  // Spread over the arguments of one call, more would overflow the stack.
  const atOnce = 0x80_00;
  for (let from = 0; from < bytes.length; from += atOnce) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + atOnce)));
  }
  return btoa(parts.join(''));
}
