const MARK = /["“”]|(?<=^|[\s(:,])['‘](?=\S)|(?<=\S)['’](?=[\s.,;:)!?]|$)|\n/g;

/**
 * Tells whether an offset of the note lies inside quotation marks, where the words are the candidate's own. An open
 * quotation ends with its line, so that a stray mark does not swallow the rest of the note.
 */
export function findQuotes(note: string): (offset: number) => boolean {
  const inside: { start: number; end: number }[] = [];
  let opened: { at: number; mark: string } | null = null;
  for (const { 0: mark, index } of note.matchAll(MARK)) {
    const kind = /["“”]/.test(mark) ? 'double' : 'single';
    if (mark === '\n') opened = null;
    else if (!opened) opened = mark === '”' ? null : { at: index, mark: kind };
    else if (opened.mark === kind) {
      inside.push({ start: opened.at, end: index });
      opened = null;
    }
  }
  return (offset) => inside.some(({ start, end }) => offset >= start && offset <= end);
}
