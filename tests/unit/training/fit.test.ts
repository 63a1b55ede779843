import { describe, expect, test } from 'vitest';
import { INPUT_LENGTH, type Network, runNetwork } from '@/lib/domain/orientation/network';
import { VECTOR_LENGTH } from '@/lib/domain/orientation/parts';
import type { Example } from '@/lib/training/examples';
import { fitNetwork } from '@/lib/training/fit';
import { seeded } from '@/lib/training/seeded';

const LABELS = ['strategic', 'operational', 'both', 'none'] as const;

/** Two clauses a note; a clause that faces a side has its mark in a place of its own, in its vector and in its cues. */
function examples(): Example[] {
  const random = seeded(5);
  const noise = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
  const clause = (side: 0 | 1 | 2) => {
    const row = noise(INPUT_LENGTH);
    row.fill(3, side * 60, side * 60 + 60);
    row.fill(3, 2 * VECTOR_LENGTH + side * 5, 2 * VECTOR_LENGTH + side * 5 + 5);
    return row;
  };
  const sides = [
    [1, 0],
    [2, 0],
    [1, 2],
    [0, 0],
  ] as const;
  return Array.from({ length: 16 }, (_one, at): Example => {
    const label = at % 4;
    const [first, second] = sides[label] ?? [0, 0];
    const target = (side: number) => [Number(side === 0), Number(side === 1), Number(side === 2)] as const;
    return {
      note: {
        id: String(at),
        writer: 'w',
        question: '',
        text: '',
        orientation: LABELS[label] ?? 'none',
        evidence: [],
        cases: [],
      },
      parts: { questionText: '?', isAnswer: false, parts: [], words: [] },
      input: {
        clauses: [clause(first), clause(second), noise(INPUT_LENGTH)].slice(0, at % 3 === 0 ? 3 : 2),
        question: noise(VECTOR_LENGTH),
        lengths: [2, 3, 1],
      },
      sides: [target(first), target(second), target(0)],
      signals: [first === 1 ? 0 : -1, -1, -1],
      label,
    };
  });
}

const options = { seed: 4, signals: 2, epochs: 60, say: () => undefined };

function bytesOf(network: Network): string {
  return Object.values(network)
    .map((layer) => Buffer.from(layer.buffer, layer.byteOffset, layer.byteLength).toString('base64'))
    .join('\n');
}

describe('a network', { timeout: 180_000 }, () => {
  test('that learned its examples reads them so, note by note', async () => {
    const learned = await fitNetwork(examples(), options);
    for (const { input, label, sides } of examples()) {
      const output = runNetwork(learned, input);
      expect(output.label.indexOf(Math.max(...output.label))).toBe(label);
      output.sides.forEach((scores, at) => {
        expect(scores.indexOf(Math.max(...scores))).toBe(sides[at]?.indexOf(1));
      });
    }
  });

  test('has the same bytes from the same seed, and others from another', async () => {
    const few = { ...options, epochs: 1 };
    const once = bytesOf(await fitNetwork(examples(), few));
    expect(bytesOf(await fitNetwork(examples(), few))).toBe(once);
    expect(bytesOf(await fitNetwork(examples(), { ...few, seed: 5 }))).not.toBe(once);
  });
});
