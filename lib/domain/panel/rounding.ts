const MILLION = 1_000_000;

/** The places a figure may be rounded to between stages: two where people read it, four where they do not. */
const UNITS = { 2: 100, 4: 10_000 } as const;
type Decimals = keyof typeof UNITS;

/** Rounds half away from zero, so that mirrored figures stay mirrored; never gives -0, which JSON would lose. */
export function roundTo(value: number, decimals: Decimals): number {
  const unit = UNITS[decimals];
  // The margin brings decimals such as 1.005, which binary fractions fall short of, back to the half they mean.
  const size = Math.floor(Math.abs(value) * unit + 0.5 + 1e-9) / unit;
  return value < 0 && size > 0 ? -size : size;
}

/** Sums in whole millionths, so that the order of the values cannot show in the last bit. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * MILLION), 0) / MILLION;
}

/** Mean of at least one value, rounded. */
export function meanOf(values: readonly number[], decimals: Decimals): number {
  return roundTo(sumOf(values) / values.length, decimals);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
