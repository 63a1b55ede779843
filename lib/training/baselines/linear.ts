import { NOTE_ORIENTATIONS } from '../../domain/orientation/orientation';
import { splitPassages } from '../../domain/orientation/passages';
import type { Encode } from '../../reading/encoder';
import type { CorpusNote } from '../corpus';
import { heavierSide, type Method } from '../method';
import { askSoftmaxRegression, fitSoftmaxRegression } from './softmax-regression';

const FITTING = { classes: NOTE_ORIENTATIONS.length, penalty: 3e-4, steps: 300 };

/** A linear model on what the encoder makes of a note: the mean direction of its sentences. It marks no passages. */
export async function fitLinear(training: readonly CorpusNote[], encode: Encode): Promise<Method> {
  const vectorOf = async (note: string) => {
    const sentences = splitPassages(note).map(({ start, end }) => note.slice(start, end));
    return meanDirection(await encode(sentences.length > 0 ? sentences : [note]));
  };
  const vectors = await Promise.all(training.map(({ text }) => vectorOf(text)));
  const labels = training.map(({ orientation }) => NOTE_ORIENTATIONS.indexOf(orientation));
  const model = fitSoftmaxRegression(vectors, labels, FITTING);
  return {
    name: 'linear on embeddings',
    async answer({ note }) {
      const shares = askSoftmaxRegression(model, await vectorOf(note));
      const confidence = Math.max(...shares);
      return {
        orientation: NOTE_ORIENTATIONS[shares.indexOf(confidence)] ?? 'none',
        confidence,
        leads: heavierSide(
          shares[NOTE_ORIENTATIONS.indexOf('strategic')] ?? 0,
          shares[NOTE_ORIENTATIONS.indexOf('operational')] ?? 0,
        ),
        evidence: [],
      };
    },
  };
}

function meanDirection(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((figure) => figure / length);
}
