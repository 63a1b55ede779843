/** Why no card is to come. */
export const NO_CARD_REASONS = ['did_not_take_place', 'was_not_there', 'another_writes', 'other'] as const;
export type NoCardReason = (typeof NO_CARD_REASONS)[number];

/** The one reason that has to be told in words. */
export function needsSentence(reason: NoCardReason): boolean {
  return reason === 'other';
}
