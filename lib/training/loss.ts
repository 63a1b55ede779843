import * as tf from '@tensorflow/tfjs';
import { HEADS, type NETWORK_SHAPES, type NetworkLayer, WIDTH } from '../domain/orientation/network';
import type { Batch } from './batch';

export type Weights = Record<NetworkLayer, tf.Variable>;

const SMOOTHING = 0.05;
const SIGNAL_SHARE = 0.3;
const MASKED = -1e9;

/** The same steps as `runNetwork`, for many notes at once; a test holds the two together. */
export function lossOf(
  weights: Weights,
  { count, longest, tensors }: Batch,
  masks: Record<string, tf.Tensor>,
): tf.Scalar {
  const t = (name: string) => tensors[name] as tf.Tensor2D;
  const drop = (rows: tf.Tensor, name: string) => tf.mul(rows, masks[name] as tf.Tensor);
  const affine = (name: NetworkLayer & keyof typeof NETWORK_SHAPES, rows: tf.Tensor) =>
    tf.add(
      tf.matMul(rows as tf.Tensor2D, weights[name] as unknown as tf.Tensor2D),
      weights[`${name}Bias` as NetworkLayer],
    );
  const spread = (rows: tf.Tensor) =>
    tf.reshape(tf.tile(tf.expandDims(rows, 1), [1, longest, 1]), [count * longest, rows.shape[1] ?? 0]);
  const present = tf.reshape(t('mask'), [count * longest, 1]);

  const asked = affine('question', drop(t('question'), 'question'));
  let hidden: tf.Tensor = tf.add(tf.relu(affine('input', drop(t('clauses'), 'clauses'))), spread(asked));
  const attended = attend(weights, normalize(weights, 'attention', hidden), {
    count,
    longest,
    mask: t('mask'),
  });
  hidden = tf.add(hidden, drop(affine('attended', attended), 'attended'));
  const inner = tf.relu(affine('inner', normalize(weights, 'inner', hidden)));
  hidden = tf.add(hidden, drop(affine('outer', inner), 'outer'));
  hidden = drop(hidden, 'hidden');

  const sides = affine('sides', hidden);
  const shares = tf.mul(tf.softmax(sides), present);
  const scores = tf.reshape(tf.matMul(hidden as tf.Tensor2D, weights.weight as unknown as tf.Tensor2D), [
    count,
    longest,
  ]);
  const weight = tf.softmax(tf.add(scores, tf.mul(tf.sub(1, t('mask')), MASKED)));
  const pooled = tf.sum(tf.mul(tf.reshape(hidden, [count, longest, WIDTH]), tf.expandDims(weight, 2)), 1);
  const balance = balanceOf(tf.reshape(shares, [count, longest, 3]), t('lengths'), t('mask'));
  const note = tf.relu(affine('note', tf.concat([pooled, drop(asked, 'asked'), balance], 1)));
  const label = affine('label', drop(note, 'note'));

  const length = tf.reshape(t('lengths'), [count * longest]);
  const clauseLoss = tf.neg(tf.sum(tf.mul(t('sides'), tf.logSoftmax(sides)), 1));
  const sideLoss = tf.div(tf.sum(tf.mul(clauseLoss, length)), tf.sum(length));
  const smooth = tf.add(
    tf.mul(tf.oneHot(t('labels') as unknown as tf.Tensor1D, 4), 1 - SMOOTHING),
    SMOOTHING / 4,
  );
  const labelLoss = tf.neg(tf.div(tf.sum(tf.mul(smooth, tf.logSoftmax(label))), count));
  const signals = affine('signals', hidden);
  const width = signals.shape[1] ?? 0;
  const named = tf.sum(
    tf.mul(tf.oneHot(t('signals') as unknown as tf.Tensor1D, width), tf.logSoftmax(signals)),
    1,
  );
  const signalLoss = tf.neg(
    tf.div(
      tf.sum(tf.mul(named, tensors.signalled as tf.Tensor)),
      tf.add(tf.sum(tensors.signalled as tf.Tensor), 1),
    ),
  );
  return tf.add(tf.add(sideLoss, labelLoss), tf.mul(signalLoss, SIGNAL_SHARE)) as tf.Scalar;
}

function attend(
  weights: Weights,
  rows: tf.Tensor,
  { count, longest, mask }: { count: number; longest: number; mask: tf.Tensor2D },
): tf.Tensor {
  const size = WIDTH / HEADS;
  const projected = tf.add(
    tf.matMul(rows as tf.Tensor2D, weights.attention as unknown as tf.Tensor2D),
    weights.attentionBias,
  );
  const [query, key, value] = [0, 1, 2].map((part) =>
    tf.transpose(
      tf.reshape(tf.slice(projected, [0, part * WIDTH], [-1, WIDTH]), [count, longest, HEADS, size]),
      [0, 2, 1, 3],
    ),
  ) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const hidden = tf.reshape(tf.mul(tf.sub(1, mask), MASKED), [count, 1, 1, longest]);
  const shares = tf.softmax(tf.add(tf.div(tf.matMul(query, key, false, true), Math.sqrt(size)), hidden));
  return tf.reshape(tf.transpose(tf.matMul(shares, value), [0, 2, 1, 3]), [count * longest, WIDTH]);
}

function normalize(weights: Weights, layer: 'attention' | 'inner', rows: tf.Tensor): tf.Tensor {
  const centred = tf.sub(rows, tf.mean(rows, 1, true));
  const deviation = tf.sqrt(tf.add(tf.mean(tf.square(centred), 1, true), 1e-5));
  return tf.add(tf.mul(tf.div(centred, deviation), weights[`${layer}Scale`]), weights[`${layer}Shift`]);
}

function balanceOf(shares: tf.Tensor, lengths: tf.Tensor2D, mask: tf.Tensor2D): tf.Tensor {
  const words = tf.sum(lengths, 1, true);
  const side = (number: number) => tf.squeeze(tf.slice(shares, [0, 0, number], [-1, -1, 1]), [2]);
  const amount = (number: number) => tf.sum(tf.mul(side(number), lengths), 1, true);
  const [strategic, operational] = [amount(1), amount(2)];
  const least = tf.min(tf.add(side(0), tf.sub(1, mask)), 1, true);
  return tf.concat(
    [
      tf.div(strategic, words),
      tf.div(operational, words),
      tf.div(tf.log1p(strategic), 3),
      tf.div(tf.log1p(operational), 3),
      tf.div(tf.sub(strategic, operational), tf.add(tf.add(strategic, operational), 2)),
      tf.max(side(1), 1, true),
      tf.max(side(2), 1, true),
      least,
    ],
    1,
  );
}
