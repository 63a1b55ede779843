/** A `datetime-local` value, which is in the browser's zone, as a moment; what cannot be read stays as it is. */
export function toMoment(local: string): string {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? local : moment.toISOString();
}

/** A moment as a `datetime-local` value in the browser's zone. */
export function toLocalValue(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
