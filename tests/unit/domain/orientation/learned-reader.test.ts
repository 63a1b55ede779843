import { describe, expect, test } from 'vitest';
import { askNetworks, judge } from '@/lib/domain/orientation/learned-reader';
import { textsOf, toParts, VECTOR_LENGTH } from '@/lib/domain/orientation/parts';
import { readLearned } from '@/lib/reading/learned';
import { seeded } from '@/lib/training/seeded';

const NOTE =
  'We look at the on-call rota every Friday. Nobody is paged two weeks running, and each incident is reviewed.';
const learned = readLearned();

/** The label's shares of the note, with vectors that mean nothing and differ by seed. */
function sharesOf(question: string, seed: number): readonly number[] {
  const parts = toParts({ question, note: NOTE });
  const random = seeded(seed);
  const vectors = new Map(
    textsOf(parts).map((text) => [
      text,
      Float32Array.from({ length: VECTOR_LENGTH }, () => (random() - 0.5) * 0.15),
    ]),
  );
  return judge(askNetworks(learned, parts, vectors), learned)?.label ?? [];
}

/** How far apart two readings of one note lie when its vectors change, over some seeds. */
function movedBy(question: string): number {
  const seeds = Array.from({ length: 12 }, (_one, i) => i + 1);
  return seeds.reduce((sum, seed) => {
    const [one, other] = [sharesOf(question, seed), sharesOf(question, seed + 100)];
    return sum + one.reduce((total, share, i) => total + Math.abs(share - (other[i] ?? 0)), 0);
  }, 0);
}

describe('the label', () => {
  test('of a passage that answers no question hangs less on vectors than that of an answer', () => {
    expect(movedBy('')).toBeLessThan(movedBy('How do you keep the lights on?'));
  });

  test('has shares that sum to 1 either way', () => {
    for (const question of ['', 'How do you keep the lights on?']) {
      expect(sharesOf(question, 7).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }
  });
});
