/** Weights of each class, one a figure and the last one for no figure at all. */
export type SoftmaxRegression = readonly Float64Array[];

export type Fitting = {
  readonly classes: number;
  /** Share of the squared weights that is added to the mean loss; what no figure weighs stays free. */
  readonly penalty: number;
  readonly steps: number;
};

/** One over the steepest the loss of unit vectors can bend, so that no step goes too far. */
const RATE = 1;

/**
 * Multinomial logistic regression with an L2 penalty on unit vectors, by Nesterov's accelerated gradient from zero:
 * no chance is involved, and the loss has one lowest point.
 */
export function fitSoftmaxRegression(
  vectors: readonly Float32Array[],
  classOf: readonly number[],
  { classes, penalty, steps }: Fitting,
): SoftmaxRegression {
  const size = (vectors[0]?.length ?? 0) + 1;
  let weights = Array.from({ length: classes }, () => new Float64Array(size));
  let before = weights;
  for (let step = 1; step <= steps; step += 1) {
    const momentum = (step - 1) / (step + 2);
    const ahead = weights.map((row, c) =>
      row.map((weight, i) => weight + momentum * (weight - (before[c]?.[i] ?? 0))),
    );
    const slopes = slopesOf(ahead, vectors, classOf);
    before = weights;
    weights = ahead.map((row, c) =>
      row.map((weight, i) => {
        const pull = i < size - 1 ? penalty * weight : 0;
        return weight - RATE * ((slopes[c]?.[i] ?? 0) / vectors.length + pull);
      }),
    );
  }
  return weights;
}

/** The share of each class, adding up to 1. */
export function askSoftmaxRegression(weights: SoftmaxRegression, vector: Float32Array): number[] {
  const scores = weights.map((row) => {
    let score = row[vector.length] ?? 0;
    for (let i = 0; i < vector.length; i += 1) score += (row[i] ?? 0) * (vector[i] ?? 0);
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function slopesOf(
  weights: SoftmaxRegression,
  vectors: readonly Float32Array[],
  classOf: readonly number[],
): readonly Float64Array[] {
  const slopes = weights.map((row) => new Float64Array(row.length));
  for (const [at, vector] of vectors.entries()) {
    const shares = askSoftmaxRegression(weights, vector);
    for (const [c, slope] of slopes.entries()) {
      const off = (shares[c] ?? 0) - (classOf[at] === c ? 1 : 0);
      for (let i = 0; i < vector.length; i += 1) slope[i] = (slope[i] ?? 0) + off * (vector[i] ?? 0);
      slope[vector.length] = (slope[vector.length] ?? 0) + off;
    }
  }
  return slopes;
}
