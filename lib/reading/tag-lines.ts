import type { NoteOrientation, Orientation } from '../domain/orientation/orientation';
import type { Reading } from '../domain/orientation/reading';
import { parseTagLine, type TagId } from '../schemas/tag-line';
import type { Line } from './lines';
import type { Reader } from './open-reader';

/** Longer than any line that can be read, however its characters are escaped. */
export const LONGEST_LINE = 1_000_000;

/** A line of the answer. Offsets are UTF-16 code units into the text, `end` exclusive. */
export type Tagged =
  | {
      readonly id: TagId;
      readonly orientation: NoteOrientation;
      readonly confidence: number;
      readonly evidence: readonly {
        readonly start: number;
        readonly end: number;
        readonly orientation: Orientation;
        readonly signal: string;
        readonly confidence: number;
      }[];
    }
  | { readonly id: TagId | null; readonly error: string };

/**
 * Reads the note on each line, one after another, so that no more of them is held than is being read. Empty lines have
 * no answer; every other line has one in its place, with its number counted from 1.
 */
export async function* tagLines(
  lines: AsyncIterable<Line>,
  reader: Pick<Reader, 'read'>,
): AsyncGenerator<{ readonly number: number; readonly tagged: Tagged }> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line === null) {
      const error = `The line is longer than ${LONGEST_LINE.toLocaleString('en')} characters.`;
      yield { number, tagged: { id: null, error } };
    } else if (line.trim() !== '') {
      yield { number, tagged: await tagLine(line, reader) };
    }
  }
}

async function tagLine(line: string, reader: Pick<Reader, 'read'>): Promise<Tagged> {
  const parsed = parseTagLine(line);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  try {
    return toTagged(parsed.id, await reader.read(parsed.input));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: parsed.id, error: `The note could not be read: ${reason}` };
  }
}

function toTagged(id: TagId, { orientation, confidence, evidence }: Reading): Tagged {
  return {
    id,
    orientation,
    confidence,
    evidence: evidence.map(({ start, end, orientation: side, signal, confidence: sure }) => ({
      start,
      end,
      orientation: side,
      signal,
      confidence: sure,
    })),
  };
}
