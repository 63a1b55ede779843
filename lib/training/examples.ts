import { SIGNAL_CATALOGUE } from '../domain/orientation/catalogue';
import type { NetworkInput } from '../domain/orientation/network';
import { toNetworkInput } from '../domain/orientation/network-input';
import { NOTE_ORIENTATIONS } from '../domain/orientation/orientation';
import { type NoteParts, textsOf, toParts } from '../domain/orientation/parts';
import type { CorpusNote } from './corpus';

/** A note as the network learns it. */
export type Example = {
  readonly note: CorpusNote;
  readonly parts: NoteParts;
  readonly input: NetworkInput;
  /** Per clause the share of its characters that shows nothing, strategic, operational. */
  readonly sides: readonly (readonly [none: number, strategic: number, operational: number])[];
  /** Per clause the number of its signal in the catalogue, or -1. */
  readonly signals: readonly number[];
  /** The number of the note's label in `NOTE_ORIENTATIONS`. */
  readonly label: number;
};

const SIGNAL_NUMBERS = new Map(SIGNAL_CATALOGUE.signals.map(({ id }, number) => [id, number]));

/** Turns notes into examples. Notes without a word are left out: nothing can be learned from them. */
export async function toExamples(
  notes: readonly CorpusNote[],
  vectorsOf: (texts: readonly string[]) => Promise<ReadonlyMap<string, Float32Array>>,
): Promise<Example[]> {
  const taken = notes
    .map((note) => ({ note, parts: toParts({ question: note.question, note: note.text }) }))
    .filter(({ parts }) => parts.parts.length > 0);
  const vectors = await vectorsOf([...new Set(taken.flatMap(({ parts }) => textsOf(parts)))]);
  return taken.map(({ note, parts }) => ({
    note,
    parts,
    input: toNetworkInput(parts, vectors),
    label: NOTE_ORIENTATIONS.indexOf(note.orientation),
    ...toTargets(note, parts),
  }));
}

function toTargets(note: CorpusNote, { parts }: NoteParts): Pick<Example, 'sides' | 'signals'> {
  const sides: [number, number, number][] = [];
  const signals: number[] = [];
  for (const { start, end } of parts) {
    const shares = { strategic: 0, operational: 0 };
    let most = 0.3;
    let signal = -1;
    for (const evidence of note.evidence) {
      const shared =
        Math.max(0, Math.min(end, evidence.end) - Math.max(start, evidence.start)) / (end - start);
      shares[evidence.orientation] += shared;
      if (shared > most) {
        most = shared;
        signal = SIGNAL_NUMBERS.get(evidence.signal) ?? -1;
      }
    }
    const strategic = Math.min(1, shares.strategic);
    const operational = Math.min(1, shares.operational);
    const none = Math.max(0, 1 - strategic - operational);
    const total = none + strategic + operational;
    sides.push([none / total, strategic / total, operational / total]);
    signals.push(signal);
  }
  return { sides, signals };
}
