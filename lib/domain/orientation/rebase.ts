export type Span = { readonly start: number; readonly end: number };

/** Spans after an edit: those still on their words, and those whose words are gone. */
export type RebasedEvidence<S extends Span> = { readonly kept: S[]; readonly lost: S[] };

/**
 * Carries spans of `before` to `after`. The edit is taken as one replacement between the longest common beginning
 * and end. A span outside it keeps its words exactly; a span edited inside or at an edge grows or shrinks with it;
 * a span whose every word was deleted or replaced is lost, as is one that did not lie in `before`. Offsets are
 * UTF-16 code units.
 */
export function rebaseEvidence<S extends Span>(
  before: string,
  after: string,
  spans: readonly S[],
): RebasedEvidence<S> {
  const edit = findEdit(before, after);
  const kept: S[] = [];
  const lost: S[] = [];
  for (const span of spans) {
    const moved = isSpanOf(before, span) ? moveSpan(span, edit) : null;
    if (moved) kept.push({ ...span, ...moved });
    else lost.push(span);
  }
  return { kept, lost };
}

type Edit = { readonly from: number; readonly to: number; readonly shift: number };

function findEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { from, to: before.length - tail, shift: after.length - before.length };
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
