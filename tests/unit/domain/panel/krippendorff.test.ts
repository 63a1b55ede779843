import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalAlpha } from '@/lib/domain/panel/krippendorff';
import { PANELS } from './any-panel';

const any = fc.array(fc.array(fc.constantFrom(1, 2, 3, 4), { maxLength: 5 }), { maxLength: 12 });

describe('Krippendorff’s alpha for ordered values', () => {
  it('gives .815 for the published example of four observers and twelve units', () => {
    // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C's data with missing values.
    const none = null;
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
      [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
    ];
    const units = Array.from({ length: 12 }, (_unused, unit) =>
      observers.map((row) => row[unit] ?? null).filter((value) => value !== null),
    );
    expect(ordinalAlpha(units)).toBeCloseTo(0.815, 3);
  });

  it('is worked by hand for two units', () => {
    // Units 1 1 and 1 2: coincidences 11: 2, 12: 1, 21: 1. Counts 3 and 1, so between the ranks (3 + 1) / 2 = 2.
    // Observed 2 x 1 x 4 = 8; expected 2 x 3 x 1 x 4 / (4 - 1) = 8; alpha 1 - 1 = 0.
    expect(
      ordinalAlpha([
        [1, 1],
        [1, 2],
      ]),
    ).toBeCloseTo(0, 10);
  });

  it('is 1 where every unit agrees and the units differ', () => {
    expect(ordinalAlpha([[1, 1], [3, 3, 3], [4, 4], [2]])).toBe(1);
  });

  it('is no figure where nothing could disagree', () => {
    expect(ordinalAlpha([])).toBeNull();
    expect(ordinalAlpha([[1], [2], [3]])).toBeNull();
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3, 3],
      ]),
    ).toBeNull();
  });

  it('never passes 1, and passes over units with one value', () => {
    fc.assert(
      fc.property(any, (units) => {
        const alpha = ordinalAlpha(units);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
        const again = ordinalAlpha([...units, [4]]);
        if (alpha === null) expect(again).toBeNull();
        else expect(again).toBeCloseTo(alpha, 10);
      }),
      PANELS,
    );
  });

  it('knows only the order: the same ranks under other figures give the same alpha', () => {
    fc.assert(
      fc.property(any, (units) => {
        const stretched = units.map((unit) => unit.map((value) => value ** 3));
        const [one, other] = [ordinalAlpha(units), ordinalAlpha(stretched)];
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 10);
      }),
      PANELS,
    );
  });
});
