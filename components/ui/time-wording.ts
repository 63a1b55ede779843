const DAY = 86_400_000;
const UNITS = [
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** The moment in full, in the given zone (the viewer's when left out). */
export function exactTime(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** The day alone, or the day and the time of day. */
export function dateWording(iso: string, withTime: boolean, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(withTime ? { hour: '2-digit', minute: '2-digit' } : {}),
    timeZone,
  }).format(new Date(iso));
}

/** "3 hours ago", "in 2 days"; null when the moment is a week or more away. `now` in milliseconds since 1970. */
export function relativeTime(iso: string, now: number): string | null {
  const distance = Date.parse(iso) - now;
  if (Math.abs(distance) >= 7 * DAY) return null;
  for (const [unit, length] of UNITS) {
    if (Math.abs(distance) >= length) return RELATIVE.format(Math.trunc(distance / length), unit);
  }
  return 'just now';
}
