import type { Span } from '../orientation/rebase';
import { findInterviewers, isInterviewerLine, readLines, type TranscriptLine } from './transcript-lines';

/** A passage while lines are added to it. */
type Open = Span & { readonly last: TranscriptLine };

/** Past this a passage is cut at the next blank line, past twice this at the next sentence. */
const LONG = 1_200;

export const MOST_PASSAGES = 120;

/**
 * Cuts pasted text into the passages that are sorted one by one: a question of the interviewer's with the answer to
 * it, a heading with what stands under it, a bullet, a paragraph. A passage begins and ends with a word or a mark, and
 * between two passages lies only white space, so that every other character of the text is in exactly one. Offsets are
 * UTF-16 code units. Empty for a text of white space.
 */
export function splitTranscript(text: string): readonly Span[] {
  const lines = readLines(text);
  const interviewers = findInterviewers(lines);
  const open: Open[] = [];
  for (const line of lines) {
    const current = open.at(-1);
    if (current && !begins(line, current, interviewers)) {
      open[open.length - 1] = { ...current, end: line.end, last: line };
    } else open.push({ start: line.start, end: line.end, last: line });
  }
  const passages = open.flatMap((passage) => cutLong(text, passage));
  return joinUntilFew(passages, text.length);
}

/** More than anybody sorts by hand: neighbours are joined into passages of about the same length. */
function joinUntilFew(passages: readonly Span[], length: number): readonly Span[] {
  if (passages.length <= MOST_PASSAGES) return passages;
  const room = Math.ceil(length / (MOST_PASSAGES / 2));
  const joined: Span[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && passage.end - last.start <= room) joined[joined.length - 1] = { ...last, end: passage.end };
    else joined.push(passage);
  }
  return joined;
}

/** Whether a line opens a passage of its own after what came before. */
function begins(line: TranscriptLine, current: Open, interviewers: ReadonlySet<string>): boolean {
  if (line.kind === 'heading') return true;
  // A heading keeps what stands under it, and a time or a name alone on a line what was said then.
  if (current.last.kind === 'label') return false;
  if (current.last.kind === 'heading') return line.afterBlank && saysSomething(current.last);
  if (interviewers.size > 0 && line.speaker !== null) {
    if (isInterviewerLine(line, interviewers)) return !isNod(line);
    return current.end - current.start > LONG && line.afterBlank;
  }
  if (line.kind === 'label') return true;
  if (line.kind === 'bullet') return !line.indented;
  return line.afterBlank;
}

/** A heading with the note on the same line needs nothing under it. */
function saysSomething({ text }: TranscriptLine): boolean {
  return !text.endsWith('?') && countWords(text) > 5;
}

/** "Right, go on" is no question: the answer goes on after it. */
function isNod({ text }: TranscriptLine): boolean {
  return !text.includes('?') && countWords(text) <= 7;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function cutLong(text: string, { start, end }: Span): readonly Span[] {
  if (end - start <= 2 * LONG) return [{ start, end }];
  const sentenceEnd = /[.!?]["”’)]*(?=\s)|\n/g;
  sentenceEnd.lastIndex = start + LONG;
  const found = sentenceEnd.exec(text);
  const cut = found ? found.index + found[0].length : end;
  const rest = text.slice(cut, end);
  if (rest.trim() === '') return [{ start, end }];
  const head = text.slice(start, cut).trimEnd();
  const next = cut + rest.length - rest.trimStart().length;
  return [{ start, end: start + head.length }, ...cutLong(text, { start: next, end })];
}
