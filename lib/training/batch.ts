import * as tf from '@tensorflow/tfjs';
import { INPUT_LENGTH, NETWORK_SHAPES, WIDTH } from '../domain/orientation/network';
import { isOfVector } from '../domain/orientation/network-input';
import { VECTOR_LENGTH } from '../domain/orientation/parts';
import type { Example } from './examples';

const DROPPED = 0.4;
const DROPPED_INSIDE = 0.1;
const DROPPED_LAST = 0.3;
/** Share of notes shown without their vectors, so that the network also learns to read by phrases alone. */
const BY_PHRASES = 0.25;

/** Notes side by side, padded to the longest. */
export type Batch = {
  readonly count: number;
  readonly longest: number;
  readonly tensors: Record<string, tf.Tensor>;
};

export function toBatch(examples: readonly Example[]): Batch {
  const count = examples.length;
  const longest = Math.max(...examples.map(({ input }) => input.clauses.length));
  const clauses = new Float32Array(count * longest * INPUT_LENGTH);
  const question = new Float32Array(count * VECTOR_LENGTH);
  const mask = new Float32Array(count * longest);
  const lengths = new Float32Array(count * longest);
  const sides = new Float32Array(count * longest * 3);
  const signals = new Int32Array(count * longest);
  const signalled = new Float32Array(count * longest);
  examples.forEach((example, at) => {
    question.set(example.input.question, at * VECTOR_LENGTH);
    example.input.clauses.forEach((row, i) => {
      const place = at * longest + i;
      clauses.set(row, place * INPUT_LENGTH);
      mask[place] = 1;
      lengths[place] = example.input.lengths[i] ?? 0;
      sides.set(example.sides[i] ?? [1, 0, 0], place * 3);
      signals[place] = Math.max(0, example.signals[i] ?? 0);
      signalled[place] = (example.signals[i] ?? -1) >= 0 ? 1 : 0;
    });
  });
  return {
    count,
    longest,
    tensors: {
      clauses: tf.tensor2d(clauses, [count * longest, INPUT_LENGTH]),
      question: tf.tensor2d(question, [count, VECTOR_LENGTH]),
      mask: tf.tensor2d(mask, [count, longest]),
      lengths: tf.tensor2d(lengths, [count, longest]),
      sides: tf.tensor2d(sides, [count * longest, 3]),
      signals: tf.tensor1d(signals, 'int32'),
      signalled: tf.tensor1d(signalled),
      labels: tf.tensor1d(
        Int32Array.from(examples, ({ label }) => label),
        'int32',
      ),
    },
  };
}

/** Figures left out of one step, and the others made up for it, so that the network does not learn by heart. */
export function toMasks({ count, longest }: Batch, random: () => number): Record<string, tf.Tensor> {
  const mask = (rows: number, columns: number, dropped: number, isShown = (_place: number) => true) => {
    const figures = new Float32Array(rows * columns);
    const made = 1 / (1 - dropped);
    for (let i = 0; i < figures.length; i += 1) figures[i] = random() < dropped || !isShown(i) ? 0 : made;
    return tf.tensor2d(figures, [rows, columns]);
  };
  const byPhrases = Array.from({ length: count }, () => random() < BY_PHRASES);
  const isShown = (place: number) =>
    !(isOfVector(place % INPUT_LENGTH) && byPhrases[Math.floor(place / (longest * INPUT_LENGTH))]);
  return {
    clauses: mask(count * longest, INPUT_LENGTH, DROPPED, isShown),
    question: mask(count, VECTOR_LENGTH, DROPPED),
    asked: mask(count, WIDTH, DROPPED),
    hidden: mask(count * longest, WIDTH, DROPPED),
    attended: mask(count * longest, WIDTH, DROPPED_INSIDE),
    outer: mask(count * longest, WIDTH, DROPPED_INSIDE),
    note: mask(count, NETWORK_SHAPES.label[0], DROPPED_LAST),
  };
}
