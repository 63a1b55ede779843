import type { DecisionOutcome } from './decision';

/** How far a candidacy has come, in the order it goes through them. */
export const STAGES = ['added', 'planned', 'scoring', 'to_decide', 'decided'] as const;
export type Stage = (typeof STAGES)[number];

/** Cards of interviews that were not cancelled. */
export type CardTally = {
  readonly submitted: number;
  /** Still asked of somebody, the interview over. */
  readonly owed: number;
  /** Still asked of somebody, the interview yet to come. */
  readonly waiting: number;
};

/**
 * Where a candidacy stands, from what is on record and nothing else. An offer or a decline ends it; after an advance
 * or a hold, further interviews put it back among those being scored. Cards that are owed weigh more than interviews
 * to come, because somebody can do something about them now.
 */
export function stageOf(cards: CardTally, decided: DecisionOutcome | null): Stage {
  if (decided === 'offer' || decided === 'decline') return 'decided';
  if (cards.owed > 0) return 'scoring';
  if (cards.waiting > 0) return 'planned';
  if (decided !== null) return 'decided';
  return cards.submitted > 0 ? 'to_decide' : 'added';
}
