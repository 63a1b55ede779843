/**
 * How often each value met each other one within a unit, both ways round, each unit weighing as many as its values:
 * row by row, in the order of the values.
 */
export type Coincidences = Float64Array;

/**
 * Krippendorff's alpha for ordered values with missing ones: 1 is perfect agreement, 0 what chance gives, below 0
 * less than that. Each unit holds the values that raters gave it; units with fewer than two pair with nothing and are
 * passed over. Null where nothing can disagree: no pair, or one value throughout.
 * Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section E, with the ordinal difference.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  return alphaOf(countCoincidences(units, listValues(units)));
}

/** The different values of the units, lowest first. */
export function listValues(units: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(units.flat())].sort((one, other) => one - other);
}

/** `values` holds every value of the units. */
export function countCoincidences(
  units: readonly (readonly number[])[],
  values: readonly number[],
): Coincidences {
  const place = new Map(values.map((value, index) => [value, index]));
  const met = new Float64Array(values.length * values.length);
  for (const unit of units) {
    for (const [one, value] of unit.entries()) {
      for (const [other, peer] of unit.entries()) {
        if (one === other) continue;
        const cell = (place.get(value) ?? 0) * values.length + (place.get(peer) ?? 0);
        met[cell] = (met[cell] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  return met;
}

/** Alpha of counted coincidences; those of several sets of units may be added up first. */
export function alphaOf(met: Coincidences): number | null {
  const size = Math.sqrt(met.length);
  const counts = new Float64Array(size);
  for (let cell = 0; cell < met.length; cell += 1) {
    const row = Math.floor(cell / size);
    counts[row] = (counts[row] ?? 0) + (met[cell] ?? 0);
  }
  let total = 0;
  for (const count of counts) total += count;
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < size; one += 1) {
    // From one rank to another: all values in between, the two ends by half, squared.
    let between = 0;
    for (let other = one + 1; other < size; other += 1) {
      between += ((counts[other - 1] ?? 0) + (counts[other] ?? 0)) / 2;
      observed += 2 * (met[one * size + other] ?? 0) * between ** 2;
      expected += 2 * (counts[one] ?? 0) * (counts[other] ?? 0) * between ** 2;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}
