import type { WordCue } from './cues';
import {
  askNetworks,
  type ClauseJudgement,
  judge,
  type LearnedReader,
  labelOf,
  signalOf,
} from './learned-reader';

import type { Orientation } from './orientation';
import { type NoteParts, toParts } from './parts';
import type { Reading, ReadingInput, Suggestion } from './reading';

/** What the reader knows beside the note: what was learned, and the vectors of the note's texts (`textsOf`). */
export type Sense = {
  readonly learned: LearnedReader;
  readonly vectors: ReadonlyMap<string, Float32Array>;
};

type Run = { orientation: Orientation; first: number; last: number };

/** Words a cue may span. */
const LONGEST_CUE = 5;

/**
 * Reads which way a note faces and which passages show it.
 *
 * In: the question as asked ('' when unknown), the note, and what the reader was taught. Out: the note's
 * orientation, a confidence from 0 to 1 (how often such a reading is right), and suggestions with UTF-16 offsets,
 * sorted, apart from one another, each one or more whole clauses of one sentence. Pure and deterministic. Throws
 * only where a vector is missing. How it was taught and how well it reads stands in docs/method-orientation.md.
 */
export function readNote(input: ReadingInput, { learned, vectors }: Sense): Reading {
  const parts = toParts(input);
  const judgement = judge(askNetworks(learned, parts, vectors), learned);
  if (!judgement) return { orientation: 'none', confidence: 1, evidence: [], readerVersion: learned.version };
  const { orientation, confidence } = labelOf(judgement);
  return {
    orientation,
    confidence: round(confidence),
    evidence: runsOf(parts, judgement.clauses, learned.threshold).map((run) =>
      toSuggestion(input.note, run, { parts, clauses: judgement.clauses, signals: learned.signals }),
    ),
    readerVersion: learned.version,
  };
}

/** Neighbouring clauses of one sentence that face the same way are one passage. */
function runsOf({ parts }: NoteParts, clauses: readonly ClauseJudgement[], threshold: number): Run[] {
  const runs: Run[] = [];
  clauses.forEach((clause, at) => {
    const orientation = clause.strategic >= clause.operational ? 'strategic' : 'operational';
    if (clause[orientation] < threshold) return;
    const before = runs.at(-1);
    const joins =
      before?.last === at - 1 &&
      before.orientation === orientation &&
      parts[at - 1]?.sentence === parts[at]?.sentence;
    if (joins && before) before.last = at;
    else runs.push({ orientation, first: at, last: at });
  });
  return runs;
}

function toSuggestion(
  note: string,
  { orientation, first, last }: Run,
  {
    parts,
    clauses,
    signals,
  }: { parts: NoteParts; clauses: readonly ClauseJudgement[]; signals: readonly string[] },
): Suggestion {
  const start = parts.parts[first]?.start ?? 0;
  const end = parts.parts[last]?.end ?? 0;
  const own = clauses.slice(first, last + 1);
  return {
    start,
    end,
    orientation,
    signal: signalOf(signals, own, orientation),
    confidence: round(Math.max(...own.map((clause) => clause[orientation]))),
    cue: findCue(
      note,
      parts.words.filter((word) => word.start >= start && word.end <= end),
      orientation,
    ),
  };
}

/** The strongest known phrase of that side in the passage, or '' where it is the whole that tells. */
function findCue(note: string, words: readonly WordCue[], orientation: Orientation): string {
  const most = words.reduce((best, word) => Math.max(best, word[orientation] * word.own), 0);
  if (most === 0) return '';
  const from = words.findIndex((word) => word[orientation] * word.own === most);
  let to = from;
  while (to + 1 < words.length && to - from < LONGEST_CUE - 1 && (words[to + 1]?.[orientation] ?? 0) > 0)
    to += 1;
  return note.slice(words[from]?.start, words[to]?.end);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
