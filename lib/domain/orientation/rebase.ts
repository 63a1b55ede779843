export type Span = { readonly start: number; readonly end: number };

/** Spans after an edit: those still on their words, and those whose words are gone. */
export type RebasedEvidence<S extends Span> = { readonly kept: S[]; readonly lost: S[] };

/**
 * Carries spans of `before` to `after`. The edit is taken as one replacement between a common beginning and a common
 * end. A span outside it keeps its words exactly; a span edited inside or at an edge grows or shrinks with it; a
 * span of several words of which none is left whole is lost, as is one without a letter left and one that did not lie
 * in `before`. Where repeated letters leave open which of them went, the reading that leaves more spans as they were
 * holds. Offsets are UTF-16 code units.
 */
export function rebaseEvidence<S extends Span>(
  before: string,
  after: string,
  spans: readonly S[],
): RebasedEvidence<S> {
  const early = carry(before, after, { spans, edit: findEdit(before, after, 'beginning') });
  if (early.untouched === spans.length) return early.evidence;
  const late = carry(before, after, { spans, edit: findEdit(before, after, 'end') });
  return late.untouched > early.untouched ? late.evidence : early.evidence;
}

const HAS_WORD = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}'’]+/gu;

/** One replacement: `from` to `to` of the text before went; what lies behind moved by `shift`. */
export type Edit = { readonly from: number; readonly to: number; readonly shift: number };

type Carried<S extends Span> = { readonly evidence: RebasedEvidence<S>; readonly untouched: number };

function carry<S extends Span>(
  before: string,
  after: string,
  { spans, edit }: { readonly spans: readonly S[]; readonly edit: Edit },
): Carried<S> {
  const kept: S[] = [];
  const lost: S[] = [];
  let untouched = 0;
  for (const span of spans) {
    const moved = isSpanOf(before, span) ? moveSpan(span, edit) : null;
    const quote = moved ? after.slice(moved.start, moved.end) : '';
    const isUntouched = moved !== null && quote === before.slice(span.start, span.end);
    if (isUntouched) untouched += 1;
    if (moved && (isUntouched || (HAS_WORD.test(quote) && hasWholeWord(before, span, edit)))) {
      kept.push({ ...span, ...moved });
    } else lost.push(span);
  }
  return { evidence: { kept, lost }, untouched };
}

/** The edit between two texts. `first` names the side on which as much as possible is taken to be common before the other side is looked at. */
export function findEdit(before: string, after: string, first: 'beginning' | 'end'): Edit {
  const shorter = Math.min(before.length, after.length);
  const beginning = (most: number) => {
    let length = 0;
    while (length < most && before[length] === after[length]) length += 1;
    return length;
  };
  const end = (most: number) => {
    let length = 0;
    while (length < most && before.at(-1 - length) === after.at(-1 - length)) length += 1;
    return length;
  };
  const head = first === 'beginning' ? beginning(shorter) : beginning(shorter - end(shorter));
  return { from: head, to: before.length - end(shorter - head), shift: after.length - before.length };
}

/** Whether the edit left one word of a span as it was; a span of one word may be edited at will. */
function hasWholeWord(before: string, { start, end }: Span, { from, to }: Edit): boolean {
  const words = [...before.slice(start, end).matchAll(WORD)];
  if (words.length < 2) return true;
  return words.some(({ index, 0: word }) => {
    const wordStart = start + index;
    return wordStart + word.length <= from || wordStart >= to;
  });
}

function isSpanOf(text: string, { start, end }: Span): boolean {
  return start >= 0 && end > start && end <= text.length;
}

function moveSpan({ start, end }: Span, { from, to, shift }: Edit): Span | null {
  if (end <= from) return { start, end };
  if (start >= to) return { start: start + shift, end: end + shift };
  if (start >= from && end <= to) return null;
  const insertedEnd = to + shift;
  const moved = { start: start < from ? start : insertedEnd, end: end > to ? end + shift : from };
  return moved.end > moved.start ? moved : null;
}
