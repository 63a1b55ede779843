import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LearnedReader } from '../domain/orientation/learned-reader';
import { parseWeightsFile } from './weights-file';

/** Where the reader's weights stand; a new edition is a new file. */
export function weightsPath(): string {
  return path.join(import.meta.dirname, 'weights', 'learned-2.weights');
}

export function readLearned(): LearnedReader {
  return parseWeightsFile(readFileSync(weightsPath()));
}
