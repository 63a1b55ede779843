import type { Encode } from './encoder';

/** Vectors remembered: a few dozen notes, eight megabytes. */
const REMEMBERED = 4_000;

/** The same encoder, which remembers the texts it met last. */
export function recall(encode: Encode): Encode {
  const known = new Map<string, Float32Array>();
  return async (texts) => {
    const missing = [...new Set(texts)].filter((text) => !known.has(text));
    const found = await encode(missing);
    const fresh = new Map(missing.map((text, at) => [text, found[at] ?? new Float32Array()]));
    const vectors = texts.map((text) => fresh.get(text) ?? known.get(text) ?? new Float32Array());
    texts.forEach((text, at) => {
      known.delete(text);
      known.set(text, vectors[at] ?? new Float32Array());
    });
    for (const text of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(text);
    }
    return vectors;
  };
}
