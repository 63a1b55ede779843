import type { Refusal } from '../domain/policy/policy';
import type { ContentProblem } from '../domain/scorecard/check-content';
import type { Connection } from './database/current';

/** What a deed on a card answers, beside null for absent and not-yours. */
export type CardDeed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: 'refused'; readonly refusal: Refusal }
  | { readonly ok: false; readonly code: 'invalid'; readonly problems: readonly ContentProblem[] };

/** A refusal as a deed answers it: what cannot be reached looks like what does not exist. */
export function refuseDeed(refusal: Refusal): CardDeed<never> | null {
  return refusal === 'not_reachable' ? null : { ok: false, code: 'refused', refusal };
}

/** Two deeds on one card queue here, so that each sees what the other did. */
export async function lockScorecard(tx: Connection, scorecardId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM scorecard WHERE id = ${scorecardId} FOR UPDATE`;
}

/**
 * The same for all that one candidacy's cards are combined into. Taken before the card, as every deed that
 * takes both does, so that two of them never wait for each other.
 */
export async function lockCandidacyOf(tx: Connection, scorecardId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT c.id FROM candidacy c
    JOIN interview i ON i.candidacy_id = c.id
    JOIN scorecard s ON s.interview_id = i.id
    WHERE s.id = ${scorecardId} FOR NO KEY UPDATE OF c`;
}
