import { clamp } from '@/lib/domain/panel/rounding';
import { seeded } from '@/lib/training/seeded';

/** Draws that a seed fixes. */
export type Draw = {
  /** Evenly from `low` to `high`. */
  between(low: number, high: number): number;
  /** From a normal distribution around 0. */
  normal(spread: number): number;
  chance(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
};

export function drawFrom(seed: number): Draw {
  const random = seeded(seed);
  return {
    between: (low, high) => low + (high - low) * random(),
    // Box and Muller; 1 - random() is never 0, whose logarithm there is none of.
    normal: (spread) => spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    chance: (share) => random() < share,
    whole: (low, high) => clamp(low + Math.floor((high - low + 1) * random()), low, high),
  };
}
