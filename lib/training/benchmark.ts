import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BenchmarkLine } from '../schemas/benchmark';
import type { MarkedNote } from './marked-note';

export type BenchmarkSet = { readonly name: string; readonly notes: readonly MarkedNote[] };

/** The sets in a folder of JSON lines, by name; none where the folder is not there. Throws on a line of another form. */
export function readBenchmark(folder: string): BenchmarkSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: path.basename(file, '.jsonl'),
      notes: readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => toMarkedNote(BenchmarkLine.parse(JSON.parse(line)))),
    }));
}

function toMarkedNote({
  id,
  question,
  text,
  orientation,
  evidence,
}: ReturnType<typeof BenchmarkLine.parse>): MarkedNote {
  return {
    writer: id.split('-')[0] ?? id,
    question,
    text,
    orientation,
    evidence: evidence?.map((span) => ({ ...span, signal: null })) ?? null,
    cases: [],
  };
}
