import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, roundTo, sumOf } from '@/lib/domain/panel/rounding';
import { PANELS } from './any-panel';

const figures = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('figures between the stages', () => {
  it('have the same sum and mean, to the last bit, in whatever order they come', () => {
    const shuffled = figures.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values], { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        expect(sumOf(others)).toBe(sumOf(values));
        expect(meanOf(others, 2)).toBe(meanOf(values, 2));
        expect(meanOf(others, 4)).toBe(meanOf(values, 4));
      }),
      PANELS,
    );
  });

  it('are rounded the same on both sides of 0, and once for all', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (value) => {
        const rounded = roundTo(value, 2);
        expect(roundTo(rounded, 2)).toBe(rounded);
        expect(roundTo(-value, 2)).toBe(0 - rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
      PANELS,
    );
  });
});
