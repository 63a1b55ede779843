import type { CardContent, CardEvidence, CardNote } from './content';

/**
 * Content as the database can hold it and as two saves are compared: null bytes are dropped, halves of a
 * surrogate pair that stand alone become U+FFFD (one code unit for one, so offsets hold), empty notes go,
 * passages stand in the order of the note.
 */
export function normalizeContent(content: CardContent): CardContent {
  return {
    ...content,
    notes: content.notes.map(normalizeNote).filter((note) => note.text !== ''),
    summary: normalizeText(content.summary),
  };
}

/** Text without what PostgreSQL cannot store. */
export function normalizeText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function normalizeNote(note: CardNote): CardNote {
  const evidence = note.text.includes('\u0000')
    ? note.evidence.flatMap((passage) => withoutNullBytes(note.text, passage))
    : note.evidence;
  return { ...note, text: normalizeText(note.text), evidence: evidence.toSorted(inNoteOrder) };
}

/** The passage where its words stand once the null bytes before and inside it are gone; none where nothing is left. */
function withoutNullBytes(text: string, passage: CardEvidence): CardEvidence[] {
  const at = (offset: number) => offset - countNullBytes(text.slice(0, Math.max(0, offset)));
  const moved = { ...passage, start: at(passage.start), end: at(passage.end) };
  return moved.end > moved.start ? [moved] : [];
}

function countNullBytes(text: string): number {
  return text.split('\u0000').length - 1;
}

function inNoteOrder(a: CardEvidence, b: CardEvidence): number {
  return a.start - b.start || a.end - b.end || a.signal.localeCompare(b.signal, 'en');
}
