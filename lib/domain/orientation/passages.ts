/** A stretch of a note, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** A sentence (or bullet) of a note with the clauses it is made of, in order. */
export type Passage = Stretch & { readonly clauses: readonly Stretch[] };

const SENTENCE_END = /[.!?…]+["'”’)\]]*(?=\s|$)|\r?\n/g;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'eg e.g ie i.e vs v approx incl etc esp no nr dr mr ms mrs st cf ca resp min max sr jr dept mgr eng'.split(
    ' ',
  ),
);
const CLAUSE_BREAK =
  /[;()[\]]|\s[-–—]{1,3}>?\s|[—→]|[-=]>|:\s|\s(?=(?:but|whereas|while|although|though|yet|however)\s)|\s(?=(?:so|and|then|until|because|when|where)\s+(?:he|she|they|i|we|it)\s)|,\s(?=(?:he|she|they|instead|rather|then|mostly|all|only|never|not|no|didn't|wasn't|doesn't)\s)/gi;
const EDGE_MARKS: ReadonlySet<string> = new Set('-–—*•·,;:→=');
const HEAD_MARKS: ReadonlySet<string> = new Set([...EDGE_MARKS, '>', '#']);

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Cuts a note into sentences and their clauses; every stretch is trimmed, non-empty and in order. */
export function splitPassages(note: string): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const match of note.matchAll(SENTENCE_END)) {
    if (match[0] === '.' && endsInAbbreviation(note, match.index)) continue;
    const end = match.index + match[0].length;
    pushPassage(passages, note, { start: from, end });
    from = end;
  }
  pushPassage(passages, note, { start: from, end: note.length });
  return passages;
}

/** The same stretch without bullets, dashes and white space at its edges, or null when nothing is left. */
function trimStretch(note: string, stretch: Stretch): Stretch | null {
  let { start, end } = stretch;
  while (start < end && isEdge(note[start], HEAD_MARKS)) start += 1;
  while (end > start && isEdge(note[end - 1], EDGE_MARKS)) end -= 1;
  return HAS_WORD.test(note.slice(start, end)) ? { start, end } : null;
}

function isEdge(character: string | undefined, marks: ReadonlySet<string>): boolean {
  return character !== undefined && (marks.has(character) || character.trim() === '');
}

function pushPassage(passages: Passage[], note: string, stretch: Stretch): void {
  const trimmed = trimStretch(note, stretch);
  if (trimmed) passages.push({ ...trimmed, clauses: splitClauses(note, trimmed) });
}

function splitClauses(note: string, sentence: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let from = sentence.start;
  const push = (end: number) => {
    const trimmed = trimStretch(note, { start: from, end });
    if (trimmed) clauses.push(trimmed);
  };
  for (const match of note.slice(sentence.start, sentence.end).matchAll(CLAUSE_BREAK)) {
    push(sentence.start + match.index);
    from = sentence.start + match.index + match[0].length;
  }
  push(sentence.end);
  return clauses;
}

function endsInAbbreviation(note: string, dot: number): boolean {
  const before = note.slice(Math.max(0, dot - 8), dot);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase());
}
