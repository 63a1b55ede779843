/** A day of the calendar where somebody lives; months from 1. */
export type LocalDay = { readonly year: number; readonly month: number; readonly day: number };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The zone under the name the platform knows it by; null for anything that is no IANA time zone. */
export function parseTimeZone(given: string): string | null {
  // Offsets such as +02:00 would be taken too, and know nothing of daylight saving.
  if (!/^[A-Za-z]/.test(given)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The day an instant falls on in a zone. */
export function localDayOf(instant: Date, timeZone: string): LocalDay {
  const wall = new Date(wallClock(instant.getTime(), timeZone));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

/**
 * When a whole hour of a local day begins. Where clocks go back and the hour comes twice, the first; where they go
 * forward over it, as much later as the clocks were put forward, which is the first moment that shows no earlier time.
 */
export function instantOf({ year, month, day }: LocalDay, hour: number, timeZone: string): Date {
  const wanted = Date.UTC(year, month - 1, day, hour);
  // Offsets lie within a day; those of the day before and after cover a change in between.
  const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((at) => wallClock(at, timeZone) - at);
  const exact = offsets
    .map((offset) => wanted - offset)
    .filter((instant) => wallClock(instant, timeZone) === wanted);
  if (exact.length > 0) return new Date(Math.min(...exact));
  return new Date(wanted - Math.min(...offsets));
}

export function addDays({ year, month, day }: LocalDay, days: number): LocalDay {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Monday to Friday. */
export function isWorkingDay({ year, month, day }: LocalDay): boolean {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

/** The day as yyyymmdd, which sorts as days do. */
export function dayNumber({ year, month, day }: LocalDay): number {
  return year * 10_000 + month * 100 + day;
}

/** What a clock on the wall shows, as if it hung where UTC is; in milliseconds, to the second. */
function wallClock(instant: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

/** Making one costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
