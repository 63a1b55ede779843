/** A card is chased from the day after its interview; until then it is simply being written. */
export const LATE_AFTER_HOURS = 24;

const HOUR_MS = 60 * 60 * 1000;

/** When the conversation is over, and its cards begin to be owed. */
export function endOf(interview: { readonly startsAt: Date; readonly durationMinutes: number }): Date {
  return new Date(interview.startsAt.getTime() + interview.durationMinutes * 60_000);
}

/** Whether a card that is not in by `at` is overdue, or was when it came in at `at`. */
export function isLate(endsAt: Date, at: Date): boolean {
  return at.getTime() - endsAt.getTime() > LATE_AFTER_HOURS * HOUR_MS;
}
