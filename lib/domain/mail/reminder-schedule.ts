import { addDays, dayNumber, instantOf, isWorkingDay, localDayOf } from './local-day';

const MOST_REMINDERS = 10;
/** Reminders and digests go out from this hour of a working day, in the workspace's time zone. */
export const MORNING_HOUR = 9;
const FIRST_AFTER_MS = 60 * 60 * 1000;

export type ReminderClock = { readonly timeZone: string; readonly hour: number };

/**
 * When a panelist is reminded of a card while it is not in: one hour after the interview's end, whatever day that
 * is, then on each working day after that day at the hour of the clock; ten in all, in order.
 */
export function listReminders(endsAt: Date, { timeZone, hour }: ReminderClock): readonly Date[] {
  const first = new Date(endsAt.getTime() + FIRST_AFTER_MS);
  const reminders = [first];
  let day = localDayOf(first, timeZone);
  while (reminders.length < MOST_REMINDERS) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) reminders.push(instantOf(day, hour, timeZone));
  }
  return reminders;
}

/** One reminder that may go out now. `day` (yyyymmdd) tells it from those of other days. */
export type DueReminder = { readonly day: number; readonly ordinal: number };

/**
 * The reminder that is due at `now`, or null. Each belongs to its local day and goes out on that day or not at all,
 * so that a server that was away for days catches up with one.
 */
export function findDueReminder(endsAt: Date, clock: ReminderClock, now: Date): DueReminder | null {
  const today = dayNumber(localDayOf(now, clock.timeZone));
  const index = listReminders(endsAt, clock).findIndex(
    (at) => at.getTime() <= now.getTime() && dayNumber(localDayOf(at, clock.timeZone)) === today,
  );
  return index === -1 ? null : { day: today, ordinal: index + 1 };
}

/** Whether the morning's digest may go out now; its day as yyyymmdd, or null. */
export function findDueDigest({ timeZone, hour }: ReminderClock, now: Date): number | null {
  const today = localDayOf(now, timeZone);
  if (!isWorkingDay(today) || now.getTime() < instantOf(today, hour, timeZone).getTime()) return null;
  return dayNumber(today);
}
