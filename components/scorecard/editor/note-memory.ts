import { type Edit, findEdit, rebaseEvidence, type Span } from '@/lib/domain/orientation/rebase';
import type { CardEvidence, CardNote } from '@/lib/domain/scorecard/content';
import { listCounted } from '@/lib/domain/scorecard/note-passages';

const MOST_REMEMBERED = 200;

type Written = Pick<CardNote, 'text' | 'evidence'>;
/** Evidence as it stood in some text, and how many of the decisions had been made by then. */
type Past = { readonly evidence: readonly CardEvidence[]; readonly decisions: number };
/** What a panelist did to the evidence while the text stayed. */
type Decision = {
  readonly text: string;
  readonly removed: readonly CardEvidence[];
  readonly added: readonly CardEvidence[];
};
/** Words that were deleted with evidence in them. */
type Gone = {
  /** The note before the deletion, which may have taken many keys. */
  readonly whole: Written;
  readonly after: string;
  readonly words: string;
  /** Where the words began in the note before. */
  readonly from: number;
  readonly passages: readonly CardEvidence[];
  /** Where they stood, in the text as it is now. */
  readonly at: number;
};

/**
 * Remembers for one note which evidence stood in which of its texts, for as long as it is on the page. A text that
 * comes back, by the field's own undo or by hand, brings its evidence back; words that are cut and pasted take it
 * along; and what was deleted with evidence in it can be put back.
 */
export class NoteMemory {
  private readonly past = new Map<string, Past>();
  private decisions: Decision[] = [];
  private last: Written | null = null;
  /** The note before a row of deletions that touch one another. */
  private run: { readonly whole: Written; readonly at: number } | null = null;
  private gone: Gone | null = null;

  /** How many passages that counted went with their words and can be put back. */
  get lost(): number {
    return this.gone ? listCounted(this.gone.passages).length : 0;
  }

  forgetLost(): void {
    this.gone = null;
  }

  /** The evidence of a note once its text is `text`. */
  write(before: Written, text: string): readonly CardEvidence[] {
    this.catchUp(before);
    this.remember(before);
    const edit = findEdit(before.text, text, 'beginning');
    const carried = rebaseEvidence(before.text, text, before.evidence);
    const evidence = this.recall(text) ?? this.withPasted(text, edit, carried.kept);
    this.follow(before, text, edit);
    const lost = carried.lost.filter((passage) => !isBack(before, passage, { text, evidence }));
    if (listCounted(lost).length > 0) this.lose(before, text);
    else if (this.gone && isAllBack(this.gone, { text, evidence })) this.gone = null;
    this.last = { text, evidence };
    return evidence;
  }

  /** The note with the deleted words put back, and their evidence. Write its text for it to hold. */
  restore(now: Written): Written | null {
    this.catchUp(now);
    const { gone } = this;
    if (!gone) return null;
    const { text, evidence } = gone.whole;
    const restored =
      now.text === gone.after ? { text, evidence: this.recall(text) ?? evidence } : putBack(now, gone);
    this.remember(restored);
    return restored;
  }

  /** Notes what was decided since the last key; a text changed in any other way begins a new memory. */
  private catchUp(now: Written): void {
    const { last } = this;
    this.last = now;
    if (!last) return;
    if (last.text !== now.text) {
      this.past.clear();
      this.decisions = [];
      this.run = null;
      this.gone = null;
      return;
    }
    const removed = last.evidence.filter((passage) => !now.evidence.includes(passage));
    const added = now.evidence.filter((passage) => !last.evidence.includes(passage));
    if (removed.length + added.length > 0) this.decisions.push({ text: now.text, removed, added });
  }

  private remember({ text, evidence }: Written): void {
    this.past.delete(text);
    this.past.set(text, { evidence, decisions: this.decisions.length });
    const [oldest] = this.past.keys();
    if (this.past.size > MOST_REMEMBERED && oldest !== undefined) this.past.delete(oldest);
  }

  /** The evidence that stood in this text, after all that was decided since; null for a text not seen before. */
  private recall(text: string): readonly CardEvidence[] | null {
    const past = this.past.get(text);
    if (!past) return null;
    return this.decisions.slice(past.decisions).reduce((evidence, decision) => {
      const gone = rebaseEvidence(decision.text, text, decision.removed).kept;
      const come = rebaseEvidence(decision.text, text, decision.added).kept;
      const apart = evidence.filter((kept) => ![...gone, ...come].some((one) => overlaps(one, kept)));
      return inOrder([...apart, ...come]);
    }, past.evidence);
  }

  /** Lost passages whose words stand in what was put in. */
  private withPasted(text: string, edit: Edit, kept: readonly CardEvidence[]): readonly CardEvidence[] {
    if (!this.gone) return kept;
    const { whole, passages } = this.gone;
    const pastedEnd = edit.to + edit.shift;
    const found = passages.flatMap((passage) => {
      const quote = whole.text.slice(passage.start, passage.end);
      const start = text.indexOf(quote, Math.max(0, edit.from - quote.length));
      const end = start + quote.length;
      const isPasted = start >= 0 && start < pastedEnd && end > edit.from;
      const place = { ...passage, start, end };
      return isPasted && !kept.some((one) => overlaps(one, place)) ? [place] : [];
    });
    return found.length === 0 ? kept : inOrder([...kept, ...found]);
  }

  private follow(before: Written, text: string, edit: Edit): void {
    const deletes = edit.to > edit.from && edit.to + edit.shift === edit.from;
    const goesOn = this.run !== null && (isNear(edit.to, this.run.at) || isNear(edit.from, this.run.at));
    if (!deletes) this.run = null;
    else this.run = { whole: goesOn && this.run ? this.run.whole : before, at: edit.from };
    if (this.gone && this.gone.after !== text) {
      this.gone = { ...this.gone, at: moveOffset(this.gone.at, edit) };
    }
  }

  private lose(before: Written, text: string): void {
    const whole = this.run?.whole ?? before;
    const { from, to } = findEdit(whole.text, text, 'beginning');
    const passages = rebaseEvidence(whole.text, text, whole.evidence).lost;
    this.gone = { whole, after: text, words: whole.text.slice(from, to), from, passages, at: from };
  }
}

/** The words where they stood, apart from what was written there since. */
function putBack(now: Written, { words, from, at, passages }: Gone): Written {
  const [head, tail] = [now.text.slice(0, at), now.text.slice(at)];
  const lead = /\S$/.test(head) && /^\S/.test(words) ? ' ' : '';
  const trail = /\S$/.test(words) && /^\S/.test(tail) ? ' ' : '';
  const text = head + lead + words + trail + tail;
  const shift = at + lead.length - from;
  const returned = passages.map((passage) => ({
    ...passage,
    start: Math.max(passage.start, from) + shift,
    end: Math.min(passage.end, from + words.length) + shift,
  }));
  const kept = rebaseEvidence(now.text, text, now.evidence).kept;
  const apart = kept.filter((one) => !returned.some((other) => overlaps(one, other)));
  return { text, evidence: inOrder([...apart, ...returned]) };
}

function isAllBack({ whole, passages }: Gone, now: Written): boolean {
  return passages.every((passage) => isBack(whole, passage, now));
}

/** Whether the words of a passage carry it again, wherever they stand. */
function isBack(before: Written, passage: CardEvidence, { text, evidence }: Written): boolean {
  const quote = before.text.slice(passage.start, passage.end);
  return evidence.some(
    (kept) =>
      kept.signal === passage.signal &&
      kept.origin === passage.origin &&
      text.slice(kept.start, kept.end) === quote,
  );
}

function moveOffset(offset: number, { from, to, shift }: Edit): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + shift : from;
}

/** Repeated letters leave open which of them went, so one place off is near enough. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function inOrder(evidence: readonly CardEvidence[]): readonly CardEvidence[] {
  return evidence.toSorted((a, b) => a.start - b.start);
}
