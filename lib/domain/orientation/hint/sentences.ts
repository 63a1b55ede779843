/** A sentence of a note as it was typed, and where it begins. */
export type Sentence = { readonly text: string; readonly start: number };

const END = /[.!?;]+(?=\s|$)|\n+/g;

/** The sentences of a note, without the white space around them. Full stops inside words and figures end none. */
export function splitSentences(note: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: mark, index } of note.matchAll(END)) {
    add(sentences, note, { from, to: index + mark.trimEnd().length });
    from = index + mark.length;
  }
  add(sentences, note, { from, to: note.length });
  return sentences;
}

function add(sentences: Sentence[], note: string, { from, to }: { from: number; to: number }): void {
  const raw = note.slice(from, to);
  const text = raw.trim();
  if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ text, start: from + raw.length - raw.trimStart().length });
}
