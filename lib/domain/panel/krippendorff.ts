/** How often each value met each other one within a unit, both ways round, each unit weighing as many as its values. */
export type Coincidences = readonly (readonly number[])[];

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

/** Rows and columns in the order of `values`, which holds every value of the units. */
export function countCoincidences(
  units: readonly (readonly number[])[],
  values: readonly number[],
): Coincidences {
  const place = new Map(values.map((value, index) => [value, index]));
  const matrix = values.map(() => values.map(() => 0));
  for (const unit of units) {
    for (const [one, value] of unit.entries()) {
      for (const [other, met] of unit.entries()) {
        if (one === other) continue;
        const row = matrix[place.get(value) ?? 0] ?? [];
        const column = place.get(met) ?? 0;
        row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  return matrix;
}

/** Alpha of counted coincidences; those of several sets of units may be added up first. */
export function alphaOf(coincidences: Coincidences): number | null {
  const counts = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < coincidences.length; one += 1) {
    const row = coincidences[one] ?? [];
    // From one rank to another: all values in between, the two ends by half, squared.
    let between = 0;
    for (let other = one + 1; other < row.length; other += 1) {
      const step = ((counts[other - 1] ?? 0) + (counts[other] ?? 0)) / 2;
      between += step;
      observed += 2 * (row[other] ?? 0) * between ** 2;
      expected += 2 * (counts[one] ?? 0) * (counts[other] ?? 0) * between ** 2;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}
