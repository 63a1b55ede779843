import { askNetworks, type Judgement, judge, type LearnedReader } from '../domain/orientation/learned-reader';
import type { Example } from './examples';

type Vectors = ReadonlyMap<string, Float32Array>;
type Temperatures = Pick<LearnedReader, 'labelTemperature' | 'sideTemperature'>;
type Calibration = Pick<LearnedReader, 'labelTemperature' | 'sideTemperature' | 'threshold'>;

const TEMPERATURES = Array.from({ length: 36 }, (_one, i) => (10 + i * 2) / 20);
const THRESHOLDS = Array.from({ length: 51 }, (_one, i) => (45 + i) / 100);
/** Share of suggestions that should be right. */
const RIGHT = 0.85;
const LEAST = 1e-6;

/**
 * Finds how far to trust the networks on writers they did not learn from: the temperatures under which the true
 * answers are likeliest (Guo et al. 2017), and the lowest share from which suggested clauses are right often enough.
 */
export function calibrate(
  learned: LearnedReader,
  examples: readonly Example[],
  vectors: Vectors,
): Calibration {
  const asked = examples.map((example) => ({
    example,
    outputs: askNetworks(learned, example.parts, vectors),
  }));
  const lossAt = (temperatures: Temperatures, lossOf: typeof labelLoss) =>
    asked.reduce((sum, { example, outputs }) => sum + lossOf(judge(outputs, temperatures), example), 0);
  const temperatures = { labelTemperature: 1, sideTemperature: 1 };
  temperatures.labelTemperature = lowest(TEMPERATURES, (at) =>
    lossAt({ ...temperatures, labelTemperature: at }, labelLoss),
  );
  temperatures.sideTemperature = lowest(TEMPERATURES, (at) =>
    lossAt({ ...temperatures, sideTemperature: at }, sideLoss),
  );
  const suggested = asked.flatMap(({ example, outputs }) =>
    suggestionsOf(judge(outputs, temperatures), example),
  );
  const threshold = THRESHOLDS.find((from) => {
    const taken = suggested.filter(({ share }) => share >= from);
    return taken.filter(({ right }) => right).length >= RIGHT * taken.length;
  });
  return { ...temperatures, threshold: threshold ?? THRESHOLDS.at(-1) ?? 1 };
}

function labelLoss(judgement: Judgement | null, { label }: Example): number {
  return lossOf(1, judgement?.label[label] ?? 0);
}

function sideLoss(judgement: Judgement | null, { sides }: Example): number {
  return (judgement?.clauses ?? []).reduce((sum, clause, at) => {
    const [none, strategic, operational] = sides[at] ?? [1, 0, 0];
    return (
      sum +
      lossOf(none, clause.none) +
      lossOf(strategic, clause.strategic) +
      lossOf(operational, clause.operational)
    );
  }, 0);
}

function lossOf(target: number, share: number): number {
  return -target * Math.log(Math.max(LEAST, share));
}

function suggestionsOf(judgement: Judgement | null, { sides }: Example) {
  return (judgement?.clauses ?? []).map((clause, at) => {
    const isStrategic = clause.strategic >= clause.operational;
    const target = sides[at]?.[isStrategic ? 1 : 2] ?? 0;
    return { share: isStrategic ? clause.strategic : clause.operational, right: target > 0 };
  });
}

function lowest(choices: readonly number[], lossOf: (choice: number) => number): number {
  let best = choices[0] ?? 1;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const loss = lossOf(choice);
    if (loss >= least) continue;
    best = choice;
    least = loss;
  }
  return best;
}
