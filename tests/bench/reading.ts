import { readNote } from '@/lib/domain/orientation/reader';
import { measure, toLine } from './measure';
import { WRITTEN } from './written';

const QUESTION = 'Which technical decision of yours mattered most?';

export async function benchReading(): Promise<readonly string[]> {
  const short = cut(WRITTEN.split(/(?<=\s)/), 150);
  const long = cut([...WRITTEN], 6_000);
  return [
    toLine(
      'Reading a note of 150 words',
      await measure(400, (run) => readNote({ question: QUESTION, note: pick(short, run) })),
    ),
    toLine(
      'Reading a note of 6,000 characters',
      await measure(100, (run) => readNote({ question: QUESTION, note: pick(long, run) })),
    ),
  ];
}

function cut(pieces: readonly string[], length: number): readonly string[] {
  const notes: string[] = [];
  for (let at = 0; at + length <= pieces.length; at += length) {
    notes.push(pieces.slice(at, at + length).join(''));
  }
  return notes;
}

function pick(notes: readonly string[], run: number): string {
  return notes[run % notes.length] ?? '';
}
