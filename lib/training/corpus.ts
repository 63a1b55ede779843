import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findSignal } from '../domain/orientation/catalogue';
import { NOTE_ORIENTATIONS, type NoteOrientation, type Orientation } from '../domain/orientation/orientation';

/** What makes a note hard to read; a note can have several. */
export const CASES = [
  'plain',
  'paraphrase',
  'negated',
  'other-person',
  'interviewer',
  'question-echo',
  'hypothetical',
  'crossed-words',
  'long-irrelevant',
  'signature',
  'shorthand',
  'typos',
  'bullets',
  'quotes',
  'buzzwords',
  'depth',
  'absence',
  'lopsided',
  'own-words',
] as const;
export type Case = (typeof CASES)[number];

export type TrueEvidence = {
  readonly start: number;
  readonly end: number;
  readonly orientation: Orientation;
  readonly signal: string;
};

/** A note somebody wrote and judged by hand. */
export type CorpusNote = {
  readonly id: string;
  readonly writer: string;
  readonly question: string;
  readonly text: string;
  readonly orientation: NoteOrientation;
  readonly evidence: readonly TrueEvidence[];
  readonly cases: readonly Case[];
};

const FOLDER = path.join(import.meta.dirname, 'writers');
const ENTRY = /^Q:(?<question>.*)\n(?<note>N:[\s\S]*?)\nL:(?<label>.*)$/gm;
const MARK = /\[\[(?<signal>[a-z-]+)\|(?<passage>[\s\S]*?)\]\]/g;

/** The whole corpus, by writer and in the order written. Throws on the first note that breaks the format. */
export function readCorpus(folder: string = FOLDER): CorpusNote[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.notes'))
    .sort()
    .flatMap((file) =>
      parseWriter(readFileSync(path.join(folder, file), 'utf8'), path.basename(file, '.notes')),
    );
}

/**
 * The notes of one writer's file: `Q:` the question, `N:` the note with its evidence marked `[[signal|passage]]`,
 * `L:` the label and after a semicolon the cases.
 */
export function parseWriter(file: string, writer: string): CorpusNote[] {
  const notes = [...file.matchAll(ENTRY)].map(({ groups }, at) =>
    toNote(groups ?? {}, { writer, id: `${writer}-${String(at + 1).padStart(2, '0')}` }),
  );
  const begun = file.match(/^Q:/gm)?.length ?? 0;
  if (notes.length !== begun)
    throw new Error(`${writer}: ${begun} questions, but ${notes.length} whole notes`);
  return notes;
}

function toNote(
  parts: Record<string, string | undefined>,
  { writer, id }: { writer: string; id: string },
): CorpusNote {
  const [label = '', cases = ''] = (parts.label ?? '').split(';');
  const orientation = NOTE_ORIENTATIONS.find((known) => known === label.trim());
  if (!orientation) throw new Error(`${id}: “${label.trim()}” is no label`);
  const { text, evidence } = unmark((parts.note ?? '').slice(2).trim(), id);
  if ((orientation === 'none') !== (evidence.length === 0)) {
    throw new Error(`${id}: the label ${orientation} does not fit ${evidence.length} passages`);
  }
  return {
    id,
    writer,
    question: (parts.question ?? '').trim(),
    text,
    orientation,
    evidence,
    cases: cases
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => toCase(name, id)),
  };
}

function toCase(name: string, id: string): Case {
  const known = CASES.find((one) => one === name);
  if (!known) throw new Error(`${id}: “${name}” is no case`);
  return known;
}

function unmark(marked: string, id: string): { text: string; evidence: TrueEvidence[] } {
  const evidence: TrueEvidence[] = [];
  let text = '';
  let reached = 0;
  for (const { 0: whole, index, groups } of marked.matchAll(MARK)) {
    text += marked.slice(reached, index);
    const signal = findSignal(groups?.signal ?? '');
    if (!signal) throw new Error(`${id}: “${groups?.signal}” is no signal`);
    const start = text.length;
    text += groups?.passage ?? '';
    evidence.push({ start, end: text.length, orientation: signal.orientation, signal: signal.id });
    reached = index + whole.length;
  }
  text += marked.slice(reached);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a mark is broken`);
  return { text, evidence };
}
