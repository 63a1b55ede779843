import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { NETWORK_SHAPES, type Network, type NetworkLayer } from '../domain/orientation/network';
import { toBatch, toMasks } from './batch';
import type { Example } from './examples';
import { lossOf, type Weights } from './loss';
import { seeded, shuffled } from './seeded';

export type FitOptions = {
  readonly seed: number;
  readonly signals: number;
  readonly epochs: number;
  readonly say: (sentence: string) => void;
};

const BATCH = 32;
/** Batches whose notes are sorted by length among each other. */
const MIXED = 8;
const RATE = 1e-3;
const WARM_UP = 0.1;
const DECAY = 0.05;
const LONGEST_STEP = 1;

let ready: Promise<void> | undefined;

/** Sets up the arithmetic: WebAssembly on one thread, so that the same seed gives the same bytes. */
async function prepare(): Promise<void> {
  setWasmPaths(fileURLToPath(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm'))));
  if (!(await tf.setBackend('wasm'))) throw new Error('The arithmetic in WebAssembly cannot be loaded.');
  await tf.ready();
}

/** Learns one network from examples (AdamW, Loshchilov & Hutter 2019; linear warm-up and decay). */
export async function fitNetwork(examples: readonly Example[], options: FitOptions): Promise<Network> {
  ready ??= prepare();
  await ready;
  const random = seeded(options.seed);
  const weights = startingWeights(options.signals, random);
  const names = Object.keys(weights) as NetworkLayer[];
  const first = names.map((name): tf.Tensor => tf.zerosLike(weights[name]));
  const second = names.map((name): tf.Tensor => tf.zerosLike(weights[name]));
  const steps = options.epochs * Math.ceil(examples.length / BATCH);
  let step = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    const batches = toBatches(shuffled(examples, random), random);
    let total = 0;
    for (const chosen of batches) {
      step += 1;
      const rate = RATE * Math.min(1, step / (WARM_UP * steps)) * Math.max(0, (steps - step) / steps);
      const batch = toBatch(chosen);
      const masks = toMasks(batch, random);
      const { value, grads } = tf.variableGrads(() => tf.tidy(() => lossOf(weights, batch, masks)));
      total += value.dataSync()[0] ?? 0;
      const updated = tf.tidy(() => {
        const norm = tf.sqrt(
          tf.addN(names.map((name) => tf.sum(tf.square(gradientOf(grads, weights[name]))))),
        );
        const scale = tf.minimum(1, tf.div(LONGEST_STEP, tf.add(norm, 1e-6)));
        return names.map((name, i) => {
          const gradient = tf.mul(gradientOf(grads, weights[name]), scale);
          const m = tf.add(tf.mul(first[i] as tf.Tensor, 0.9), tf.mul(gradient, 0.1));
          const v = tf.add(tf.mul(second[i] as tf.Tensor, 0.999), tf.mul(tf.square(gradient), 0.001));
          const move = tf.div(
            tf.div(m, 1 - 0.9 ** step),
            tf.add(tf.sqrt(tf.div(v, 1 - 0.999 ** step)), 1e-8),
          );
          const kept = tf.mul(weights[name], 1 - rate * DECAY);
          return [m, v, tf.sub(kept, tf.mul(move, rate))] as const;
        });
      });
      updated.forEach(([m, v, moved], i) => {
        first[i]?.dispose();
        second[i]?.dispose();
        first[i] = m;
        second[i] = v;
        weights[names[i] as NetworkLayer].assign(moved);
        moved.dispose();
      });
      tf.dispose([value, grads, batch.tensors, masks]);
    }
    options.say(`epoch ${epoch} of ${options.epochs}: loss ${(total / batches.length).toFixed(3)}`);
  }
  const learned = Object.fromEntries(
    names.map((name) => [name, Float32Array.from(weights[name].dataSync())]),
  ) as Network;
  tf.dispose([first, second, Object.values(weights)]);
  return learned;
}

/** Notes of about one length go together, so that little is computed for clauses that are not there. */
function toBatches(order: readonly Example[], random: () => number): Example[][] {
  const batches: Example[][] = [];
  for (let from = 0; from < order.length; from += BATCH * MIXED) {
    const mixed = order
      .slice(from, from + BATCH * MIXED)
      .sort((a, b) => a.input.clauses.length - b.input.clauses.length);
    for (let at = 0; at < mixed.length; at += BATCH) batches.push(mixed.slice(at, at + BATCH));
  }
  return shuffled(batches, random);
}

function gradientOf(grads: tf.NamedTensorMap, weight: tf.Variable): tf.Tensor {
  const gradient = grads[weight.name];
  if (!gradient) throw new Error(`No gradient reaches ${weight.name}.`);
  return gradient;
}

/** Uniform within ±1/√rows for weights, as is usual for linear layers; scales one, biases and shifts zero. */
function startingWeights(signals: number, random: () => number): Weights {
  const made = Object.entries(NETWORK_SHAPES).map(([name, [rows, columns]]) => {
    const width = columns === 0 ? signals : columns;
    const reach = name.endsWith('Bias') || name.endsWith('Shift') ? 0 : 1 / Math.sqrt(rows);
    const figures = Float32Array.from({ length: rows * width }, () =>
      name.endsWith('Scale') ? 1 : (random() * 2 - 1) * reach,
    );
    return [name, tf.variable(tf.tensor2d(figures, [rows, width]))] as const;
  });
  return Object.fromEntries(made) as Weights;
}
