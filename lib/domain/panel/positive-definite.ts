/** A symmetric positive definite matrix, split once and solved for many right-hand sides (Cholesky). */
export type Factor = readonly (readonly number[])[];

/** Lower triangle L with L Lᵀ = `matrix`. The caller sees to it that the matrix is positive definite. */
export function factorOf(matrix: readonly (readonly number[])[]): Factor {
  const lower: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const own: number[] = [];
    for (let column = 0; column <= row; column += 1) {
      const above = column === row ? own : (lower[column] ?? []);
      let rest = values[column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= (own[k] ?? 0) * (above[k] ?? 0);
      own.push(column === row ? Math.sqrt(rest) : rest / (above[column] ?? 1));
    }
    lower.push(own);
  }
  return lower;
}

/** The x with matrix x = `right`. */
export function solveWith(lower: Factor, right: readonly number[]): readonly number[] {
  const forward: number[] = [];
  for (const [row, values] of lower.entries()) {
    let rest = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) rest -= (values[k] ?? 0) * (forward[k] ?? 0);
    forward.push(rest / (values[row] ?? 1));
  }
  const solution = [...forward];
  for (let row = lower.length - 1; row >= 0; row -= 1) {
    let rest = forward[row] ?? 0;
    for (let k = row + 1; k < lower.length; k += 1) rest -= (lower[k]?.[row] ?? 0) * (solution[k] ?? 0);
    solution[row] = rest / (lower[row]?.[row] ?? 1);
  }
  return solution;
}

/** Entry `index` of the inverse's diagonal. */
export function inverseDiagonal(lower: Factor, index: number): number {
  const unit = lower.map((_, row) => (row === index ? 1 : 0));
  return solveWith(lower, unit)[index] ?? 0;
}
