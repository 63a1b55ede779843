import type { Span } from '../orientation/rebase';
import { listWords } from '../orientation/words';
import type { CardEvidence } from './content';
import { trimPassage } from './edit-content';
import { listCounted } from './note-passages';

export type PassageEdge = 'start' | 'end';

/**
 * The passage with one edge moved by a word, or null where it cannot: at the end of its room, or when no word would
 * be left. The edge comes to lie on the beginning or end of a word; offsets are UTF-16 code units.
 */
export function moveEdge(
  text: string,
  passage: Span,
  { edge, to, room }: { readonly edge: PassageEdge; readonly to: 'wider' | 'narrower'; readonly room: Span },
): Span | null {
  const words = listWords(text);
  const { start, end } = passage;
  if (edge === 'start') {
    const starts = words.map((word) => word.start);
    const moved =
      to === 'wider'
        ? starts.findLast((at) => at < start && at >= room.start)
        : starts.find((at) => at > start && at < end);
    return moved === undefined ? null : { start: moved, end };
  }
  const ends = words.map((word) => word.end);
  const moved =
    to === 'wider'
      ? ends.find((at) => at > end && at <= room.end)
      : ends.findLast((at) => at < end && at > start);
  return moved === undefined ? null : { start, end: moved };
}

/** How far a passage may reach: up to the nearest others that count. */
export function roomOf(text: string, passage: Span, evidence: readonly CardEvidence[]): Span {
  const others = listCounted(evidence).filter((other) => !isAt(other, passage));
  return {
    start: Math.max(0, ...others.filter((other) => other.end <= passage.start).map((other) => other.end)),
    end: Math.min(
      text.length,
      ...others.filter((other) => other.start >= passage.end).map((other) => other.start),
    ),
  };
}

/**
 * The words of a selection as a passage in place of `instead` (null: a new one); null where it holds no word, or words
 * that count as evidence elsewhere.
 */
export function fitSelection(
  text: string,
  selection: Span,
  { instead, evidence }: { readonly instead: Span | null; readonly evidence: readonly CardEvidence[] },
): Span | null {
  const passage = trimPassage(text, selection);
  if (!passage) return null;
  const isTaken = listCounted(evidence).some(
    (other) =>
      other.start < passage.end && passage.start < other.end && !(instead !== null && isAt(other, instead)),
  );
  return isTaken ? null : passage;
}

function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
