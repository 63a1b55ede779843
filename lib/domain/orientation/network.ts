import { CUE_COUNT, VECTOR_LENGTH } from './parts';

/** The learned figures, row by row; see `NETWORK_SHAPES`. */
export type Network = Readonly<Record<NetworkLayer, Float32Array>>;

export const WIDTH = 128;
export const HEADS = 4;
const INNER = 256;
const NOTE_INNER = 64;
const SIDES = 3;
const LABELS = 4;
const BALANCE = 8;

/** Vectors have length 1; times this their figures are about 1 in size, like the others. */
export const VECTOR_SCALE = Math.sqrt(VECTOR_LENGTH);
export const INPUT_LENGTH = 2 * VECTOR_LENGTH + CUE_COUNT;

/** Rows and columns of each layer; a bias has one row. `signals` is as wide as the catalogue and so not fixed here. */
export const NETWORK_SHAPES = {
  input: [INPUT_LENGTH, WIDTH],
  inputBias: [1, WIDTH],
  question: [VECTOR_LENGTH, WIDTH],
  questionBias: [1, WIDTH],
  attentionScale: [1, WIDTH],
  attentionShift: [1, WIDTH],
  attention: [WIDTH, 3 * WIDTH],
  attentionBias: [1, 3 * WIDTH],
  attended: [WIDTH, WIDTH],
  attendedBias: [1, WIDTH],
  innerScale: [1, WIDTH],
  innerShift: [1, WIDTH],
  inner: [WIDTH, INNER],
  innerBias: [1, INNER],
  outer: [INNER, WIDTH],
  outerBias: [1, WIDTH],
  sides: [WIDTH, SIDES],
  sidesBias: [1, SIDES],
  weight: [WIDTH, 1],
  note: [2 * WIDTH + BALANCE, NOTE_INNER],
  noteBias: [1, NOTE_INNER],
  label: [NOTE_INNER, LABELS],
  labelBias: [1, LABELS],
  signals: [WIDTH, 0],
  signalsBias: [1, 0],
} as const satisfies Record<string, readonly [number, number]>;
export type NetworkLayer = keyof typeof NETWORK_SHAPES;

/** What goes in: per clause `INPUT_LENGTH` figures, the question's vector (scaled), and the clause's length. */
export type NetworkInput = {
  readonly clauses: readonly Float32Array[];
  readonly question: Float32Array;
  /** Words of each clause divided by five. */
  readonly lengths: readonly number[];
};

/** Scores before they are made shares: per clause none, strategic, operational; per clause a score a signal. */
export type NetworkOutput = {
  readonly sides: readonly Float32Array[];
  readonly signals: readonly Float32Array[];
  /** Strategic, operational, both, none. */
  readonly label: Float32Array;
};

/**
 * Runs the network on one note: each clause is brought to `WIDTH` figures together with the question, looks at the
 * other clauses once (one pre-norm transformer layer of `HEADS` heads, Vaswani et al. 2017), and is judged; the note
 * is judged from its clauses' weighted mean and from how much of either side they hold. Needs at least one clause.
 */
export function runNetwork(network: Network, { clauses, question, lengths }: NetworkInput): NetworkOutput {
  const asked = affine(network, 'question', [question])[0] ?? new Float32Array(WIDTH);
  let hidden: Float32Array[] = affine(network, 'input', clauses).map((row) =>
    row.map((figure, i) => Math.max(0, figure) + (asked[i] ?? 0)),
  );
  hidden = add(hidden, attend(network, normalize(network, 'attention', hidden)));
  const inner = affine(network, 'inner', normalize(network, 'inner', hidden)).map(rectify);
  hidden = add(hidden, affine(network, 'outer', inner));

  const sides = affine(network, 'sides', hidden);
  const weights = toShares(
    Float32Array.from(hidden, (row) =>
      row.reduce((sum, figure, i) => sum + figure * (network.weight[i] ?? 0), 0),
    ),
  );
  const pooled = new Float32Array(WIDTH);
  hidden.forEach((row, at) => {
    for (let i = 0; i < WIDTH; i += 1) pooled[i] = (pooled[i] ?? 0) + (weights[at] ?? 0) * (row[i] ?? 0);
  });
  const noteInput = Float32Array.from([...pooled, ...asked, ...balanceOf(sides.map(toShares), lengths)]);
  const noteInner = affine(network, 'note', [noteInput]).map(rectify);
  return {
    sides,
    signals: affine(network, 'signals', hidden),
    label: affine(network, 'label', noteInner)[0] ?? new Float32Array(LABELS),
  };
}

/** Scores as shares that sum to 1 (softmax). */
export function toShares(scores: Float32Array): Float32Array {
  const most = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much of either side the clauses hold, in eight figures. */
function balanceOf(shares: readonly Float32Array[], lengths: readonly number[]): number[] {
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const amount = (side: number) =>
    shares.reduce((sum, share, at) => sum + (share[side] ?? 0) * (lengths[at] ?? 0), 0);
  const most = (side: number) => shares.reduce((best, share) => Math.max(best, share[side] ?? 0), 0);
  const [strategic, operational] = [amount(1), amount(2)];
  return [
    strategic / words,
    operational / words,
    Math.log1p(strategic) / 3,
    Math.log1p(operational) / 3,
    (strategic - operational) / (strategic + operational + 2),
    most(1),
    most(2),
    shares.reduce((least, share) => Math.min(least, share[0] ?? 0), 1),
  ];
}

function attend(network: Network, rows: readonly Float32Array[]): Float32Array[] {
  const size = WIDTH / HEADS;
  const projected = affine(network, 'attention', rows);
  const mixed = rows.map(() => new Float32Array(WIDTH));
  for (let head = 0; head < HEADS; head += 1) {
    const [query, key, value] = [head * size, WIDTH + head * size, 2 * WIDTH + head * size];
    projected.forEach((row, at) => {
      const scores = Float32Array.from(projected, (other) => {
        let product = 0;
        for (let i = 0; i < size; i += 1) {
          product += (row[query + i] as number) * (other[key + i] as number);
        }
        return product / Math.sqrt(size);
      });
      const shares = toShares(scores);
      const target = mixed[at] ?? new Float32Array(WIDTH);
      projected.forEach((other, j) => {
        const share = shares[j] ?? 0;
        for (let i = 0; i < size; i += 1) {
          target[head * size + i] =
            (target[head * size + i] as number) + share * (other[value + i] as number);
        }
      });
    });
  }
  return affine(network, 'attended', mixed);
}

function affine(
  network: Network,
  layer:
    | 'input'
    | 'question'
    | 'attention'
    | 'attended'
    | 'inner'
    | 'outer'
    | 'sides'
    | 'note'
    | 'label'
    | 'signals',
  rows: readonly Float32Array[],
): Float32Array[] {
  const weights = network[layer];
  const bias = network[`${layer}Bias`];
  const columns = bias.length;
  return rows.map((row) => {
    const out = Float32Array.from(bias);
    for (let i = 0; i < row.length; i += 1) {
      const figure = row[i] as number;
      if (figure === 0) continue;
      const offset = i * columns;
      // The time of a reading goes here, so no check of what the shapes already say.
      for (let j = 0; j < columns; j += 1) {
        out[j] = (out[j] as number) + figure * (weights[offset + j] as number);
      }
    }
    return out;
  });
}

/** Each row to mean 0 and deviation 1, then scaled and shifted (Ba, Kiros & Hinton 2016). */
function normalize(
  network: Network,
  layer: 'attention' | 'inner',
  rows: readonly Float32Array[],
): Float32Array[] {
  const scale = network[`${layer}Scale`];
  const shift = network[`${layer}Shift`];
  return rows.map((row) => {
    const mean = row.reduce((sum, figure) => sum + figure, 0) / row.length;
    const variance = row.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / row.length;
    const deviation = Math.sqrt(variance + 1e-5);
    return row.map((figure, i) => ((figure - mean) / deviation) * (scale[i] ?? 1) + (shift[i] ?? 0));
  });
}

function add(rows: readonly Float32Array[], others: readonly Float32Array[]): Float32Array[] {
  return rows.map((row, at) => row.map((figure, i) => figure + (others[at]?.[i] ?? 0)));
}

function rectify(row: Float32Array): Float32Array {
  return row.map((figure) => Math.max(0, figure));
}
