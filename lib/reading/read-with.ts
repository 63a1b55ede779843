import type { LearnedReader } from '../domain/orientation/learned-reader';
import { textsOf, toParts } from '../domain/orientation/parts';
import { readNote } from '../domain/orientation/reader';
import type { Reading, ReadingInput } from '../domain/orientation/reading';
import type { Encode } from './encoder';

/** Reads notes with what was learned and an encoder for their texts. */
export function readWith(learned: LearnedReader, encode: Encode): (input: ReadingInput) => Promise<Reading> {
  return async (input) => {
    const texts = textsOf(toParts(input));
    const vectors = await encode(texts);
    return readNote(input, {
      learned,
      vectors: new Map(texts.map((text, at) => [text, vectors[at] ?? new Float32Array()])),
    });
  };
}
