import type { ActionResult } from '@/lib/actions/action';
import type { EditorCard } from '@/lib/domain/scorecard/content';
import { toSortable } from '@/lib/domain/sorting/question-likeness';
import { type SortedPassage, sortTranscript } from '@/lib/domain/sorting/sort-transcript';
import { type MessageCode, sentenceFor } from '@/lib/messages';

/** Nobody waits longer for a proposal; what is kept gets more time. */
const LONGEST_WAIT = { proposal: 6_000, keeping: 20_000 } as const;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

/**
 * Where each passage may belong. Our server also compares meaning; where it does not answer, the words alone are
 * compared here, which is nearly as good.
 */
export async function askSorting(card: EditorCard, text: string): Promise<readonly SortedPassage[]> {
  const answer = await post<readonly SortedPassage[]>(
    '/api/sortings',
    { scorecardId: card.id, text },
    LONGEST_WAIT.proposal,
  );
  return answer.ok ? answer.value : sortTranscript(text, card.questions.map(toSortable));
}

/** Keeps passages with the card that stand under no question, or takes placed ones away. Answers all that are kept. */
export function changeUnsorted(
  cardId: string,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<Answer<readonly string[]>> {
  return post(`/api/scorecards/${cardId}/unsorted`, change, LONGEST_WAIT.keeping);
}

async function post<Value>(path: string, body: object, wait: number): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(wait),
    });
    const result = (await response.json()) as ActionResult<Value, MessageCode>;
    if (result.ok) return result;
    return { ok: false, sentence: sentenceOf(result) };
  } catch {
    return { ok: false, sentence: sentenceFor('unreachable') };
  }
}

function sentenceOf(result: Exclude<ActionResult<unknown, MessageCode>, { ok: true }>): string {
  if (result.code === 'invalid' && 'fields' in result) {
    return Object.values(result.fields)[0] ?? sentenceFor('invalid');
  }
  return sentenceFor('refusal' in result ? result.refusal : result.code);
}
