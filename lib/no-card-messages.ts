import { NO_CARD_REASONS, type NoCardReason } from './domain/scorecard/no-card';

/** The reasons as buttons and in the trail. */
export const NO_CARD_TITLES: Readonly<Record<NoCardReason, string>> = {
  did_not_take_place: 'The interview did not take place',
  was_not_there: 'The panelist was not there',
  another_writes: 'Somebody else writes for both',
  other: 'Another reason',
};

/** The same, said by the panelist. */
export const OWN_NO_CARD_TITLES: Readonly<Record<NoCardReason, string>> = {
  ...NO_CARD_TITLES,
  was_not_there: 'I was not there',
};

export function isNoCardReason(value: unknown): value is NoCardReason {
  return NO_CARD_REASONS.some((reason) => reason === value);
}
