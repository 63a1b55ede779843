export type Measured = { readonly median: number; readonly p95: number; readonly runs: number };

/** Milliseconds that `deed` took, after some runs that do not count. */
export async function measure(runs: number, deed: (run: number) => unknown): Promise<Measured> {
  const warmUp = Math.ceil(runs / 10);
  for (let run = 0; run < warmUp; run += 1) await deed(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await deed(run);
    times.push(performance.now() - began);
  }
  return summarize(times);
}

export function summarize(times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: atRank(sorted, 0.5), p95: atRank(sorted, 0.95), runs: sorted.length };
}

/** The smallest time that at least this share of the runs stayed within. */
function atRank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function toLine(what: string, { median, p95, runs }: Measured): string {
  const digits = median < 10 ? 2 : 0;
  return `${what}: median ${median.toFixed(digits)} ms, p95 ${p95.toFixed(digits)} ms (${runs} runs)`;
}
