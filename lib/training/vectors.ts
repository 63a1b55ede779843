import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VECTOR_LENGTH } from '../domain/orientation/parts';
import { openEncoder } from '../reading/encoder';

const FOLDER = path.resolve('.data/training');
const TEXTS = path.join(FOLDER, 'texts.json');
const FIGURES = path.join(FOLDER, 'vectors.bin');
const CHUNK = 2_000;

/**
 * Vectors of texts by the encoder, kept on disk between runs: the encoder takes minutes over the corpus and gives
 * the same figures every time.
 */
export async function openVectors(
  say: (sentence: string) => void,
): Promise<(texts: readonly string[]) => Promise<ReadonlyMap<string, Float32Array>>> {
  const kept = readKept();
  return async (texts) => {
    const missing = [...new Set(texts)].filter((text) => !kept.has(text)).sort((a, b) => a.length - b.length);
    const encode = missing.length > 0 ? await openEncoder() : null;
    for (let from = 0; from < missing.length; from += CHUNK) {
      const chunk = missing.slice(from, from + CHUNK);
      // One at a time: in company a vector differs in its last bits, and the weights would with it.
      for (const text of chunk) {
        const [vector] = (await encode?.([text])) ?? [];
        kept.set(text, vector ?? new Float32Array(VECTOR_LENGTH));
      }
      say(`encoded ${Math.min(from + CHUNK, missing.length)} of ${missing.length} texts`);
    }
    if (missing.length > 0) keep(kept);
    return kept;
  };
}

function readKept(): Map<string, Float32Array> {
  if (!existsSync(FIGURES)) return new Map();
  const texts = JSON.parse(readFileSync(TEXTS, 'utf8')) as string[];
  const bytes = readFileSync(FIGURES);
  const figures = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return new Map(
    texts.map((text, at) => [text, figures.subarray(at * VECTOR_LENGTH, (at + 1) * VECTOR_LENGTH)]),
  );
}

function keep(vectors: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(FOLDER, { recursive: true });
  const figures = new Float32Array(vectors.size * VECTOR_LENGTH);
  for (const [at, vector] of [...vectors.values()].entries()) figures.set(vector, at * VECTOR_LENGTH);
  writeFileSync(FIGURES, figures);
  writeFileSync(TEXTS, JSON.stringify([...vectors.keys()]));
}
