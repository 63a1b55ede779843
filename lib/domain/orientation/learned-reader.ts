import { findSignal } from './catalogue';
import { type Network, type NetworkOutput, runNetwork, toShares } from './network';
import { toNetworkInput, withoutVectors } from './network-input';
import { NOTE_ORIENTATIONS, type NoteOrientation, type Orientation } from './orientation';
import type { NoteParts } from './parts';

/** What was learned from the corpus: a few networks that vote, and how far to trust them. */
export type LearnedReader = {
  readonly version: string;
  readonly networks: readonly Network[];
  /** Signals by the number the networks know them by. */
  readonly signals: readonly string[];
  /** Divides the scores of a note's label, so that shares are as often right as they say (Guo et al. 2017). */
  readonly labelTemperature: number;
  /** The same for the sides of a clause. */
  readonly sideTemperature: number;
  /** Share from which a clause is suggested. */
  readonly threshold: number;
};

/** What the networks together say of a note; every list of shares sums to 1. */
export type Judgement = {
  /** By the order of `NOTE_ORIENTATIONS`. */
  readonly label: readonly number[];
  readonly clauses: readonly ClauseJudgement[];
};
export type ClauseJudgement = {
  readonly none: number;
  readonly strategic: number;
  readonly operational: number;
  /** By the order of `LearnedReader.signals`. */
  readonly signals: readonly number[];
};

/**
 * Lets every network look at the note; see `judge` for what they say together. Empty for a note without a word. A
 * passage that answers no question is talk of any kind, further from what was learned than notes are, so its label
 * rests half on the phrases alone, which mean the same everywhere.
 */
export function askNetworks(
  { networks }: LearnedReader,
  parts: NoteParts,
  vectors: ReadonlyMap<string, Float32Array>,
): NetworkOutput[] {
  if (parts.parts.length === 0) return [];
  const input = toNetworkInput(parts, vectors);
  if (parts.isAnswer) return networks.map((network) => runNetwork(network, input));
  const phrases = withoutVectors(input);
  return networks.map((network) => {
    const whole = runNetwork(network, input);
    const { label } = runNetwork(network, phrases);
    return { ...whole, label: whole.label.map((score, i) => (score + (label[i] ?? 0)) / 2) };
  });
}

/** The mean of what the networks say, each softened by the temperatures. Null where none was asked. */
export function judge(
  outputs: readonly NetworkOutput[],
  { labelTemperature, sideTemperature }: Pick<LearnedReader, 'labelTemperature' | 'sideTemperature'>,
): Judgement | null {
  const first = outputs[0];
  if (!first) return null;
  return {
    label: meanOf(outputs, (output) => output.label, labelTemperature),
    clauses: first.sides.map((_side, at) => {
      const [none = 1, strategic = 0, operational = 0] = meanOf(
        outputs,
        (output) => output.sides[at],
        sideTemperature,
      );
      return { none, strategic, operational, signals: meanOf(outputs, (output) => output.signals[at], 1) };
    }),
  };
}

/** The likeliest label and its share. */
export function labelOf(judgement: Judgement): { orientation: NoteOrientation; confidence: number } {
  let best = 0;
  judgement.label.forEach((share, number) => {
    if (share > (judgement.label[best] ?? 0)) best = number;
  });
  return { orientation: NOTE_ORIENTATIONS[best] ?? 'none', confidence: judgement.label[best] ?? 0 };
}

/** The likeliest signal of one side over a run of clauses. */
export function signalOf(
  signals: readonly string[],
  clauses: readonly ClauseJudgement[],
  orientation: Orientation,
): string {
  const own = signals.flatMap((id, number) =>
    findSignal(id)?.orientation === orientation
      ? [{ id, share: clauses.reduce((sum, clause) => sum + (clause.signals[number] ?? 0), 0) }]
      : [],
  );
  return own.reduce((best, next) => (next.share > best.share ? next : best)).id;
}

function meanOf(
  outputs: readonly NetworkOutput[],
  scoresOf: (output: NetworkOutput) => Float32Array | undefined,
  temperature: number,
): number[] {
  const shares = outputs.map((output) =>
    toShares((scoresOf(output) ?? new Float32Array()).map((score) => score / temperature)),
  );
  return Array.from(shares[0] ?? [], (_share, i) =>
    shares.reduce((sum, share) => sum + (share[i] ?? 0) / shares.length, 0),
  );
}
