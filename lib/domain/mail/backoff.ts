const LONGEST_MINUTES = 60;

/** When a message that could not be handed over is tried again: after 1, 2, 4 ... minutes, at most an hour. */
export function nextAttempt(attempts: number, now: Date): Date {
  const minutes = Math.min(2 ** Math.max(0, attempts - 1), LONGEST_MINUTES);
  return new Date(now.getTime() + minutes * 60_000);
}
