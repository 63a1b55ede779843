import type { Verdict } from '../panel/recommendation';

/** What a hiring manager can decide about a candidacy. */
export const DECISION_OUTCOMES = ['advance', 'hold', 'offer', 'decline'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** The role an offer names, or an advance aims at. */
export const DECIDED_ROLES = ['cto', 'vp_engineering', 'combined'] as const;
export type DecidedRole = (typeof DECIDED_ROLES)[number];

/**
 * Whether a decision goes another way than the verdict it was made beside, and so owes a reason of its own:
 * an offer for any role but the one recommended, or a decline where a role was. Advancing and holding
 * keep the question open and depart from nothing. `verdict` is null where there was no recommendation.
 */
export function departsFrom(
  verdict: Verdict | null,
  decision: { readonly outcome: DecisionOutcome; readonly role: DecidedRole | null },
): boolean {
  switch (decision.outcome) {
    case 'advance':
    case 'hold':
      return false;
    case 'offer':
      return decision.role !== verdict;
    case 'decline':
      return verdict === 'cto' || verdict === 'vp_engineering' || verdict === 'combined';
  }
}

/** Whether the outcome speaks of a role at all. */
export function namesRole(outcome: DecisionOutcome): boolean {
  return outcome === 'offer' || outcome === 'advance';
}
