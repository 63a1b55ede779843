import type { Span } from '../orientation/rebase';
import { compareWithQuestions, type Likeness, type SortableQuestion } from './question-likeness';
import { splitTranscript } from './split-transcript';

/**
 * Why a passage was put where it is: the question is repeated in it, its number heads it, it is about the same, it
 * follows on one that is there, the panelist put it there, or nothing speaks for any question.
 */
export type SortingReason = 'repeated' | 'numbered' | 'alike' | 'follows' | 'chosen' | 'nothing';

export type SortedPassage = Span & {
  readonly text: string;
  /** Null where nothing speaks for any question. */
  readonly questionId: string | null;
  readonly because: SortingReason;
};

/** A row a passage, a figure a question. */
export type Similarity = readonly (readonly number[] | null)[];

/** Longest text that is sorted at once, in UTF-16 code units: about an hour and a half of talk. */
export const LONGEST_TRANSCRIPT = 80_000;

/** Share of a question's words that makes a passage its repetition. */
const REPEATED = 0.55;
/** Likeness from which a passage is taken to be about a question by itself. */
const ALIKE = 0.2;
/** What likeness of meaning weighs beside that of words. A small encoder often errs, so it tips the scales at most. */
const MEANING = 0.6;
/** Length from which a passage says enough to be compared at its full weight, in UTF-16 code units. */
const ENOUGH = 80;
/** What speaks for leaving a passage out: little by itself, much where it is about the arrangements. */
const NOWHERE = 0.05;
const ARRANGEMENTS = 0.5;
const TURN = { stay: 0, next: -0.07, ahead: -0.12, back: -0.18, leave: -0.2, enter: -0.02 } as const;

const OF_ARRANGEMENTS =
  /\b(?:small talk|chit ?chat|coffee|weather|commut\w+|traffic|salary|comp(?:ensation)?|equity|stock|bonus|notice (?:period|like)?|\d+ months?['’]? notice|notice \d+|start date|relocat\w+|visa|references?|next steps?|thanks? (?:for|you)|find (?:it|us)|questions? (?:for|to) (?:me|us)|any questions|introduced? (?:myself|ourselves|the (?:panel|company|team))|audio|can you hear)\b/i;

/**
 * Sorts the passages of a transcript or of raw notes under the questions of a kit. Taken together are the question
 * repeated or its number, likeness by words and, where given, by meaning, and that an interview mostly goes through
 * its questions in order and stays with one for a while. `similarity` holds a row a passage of `splitTranscript`, null
 * where its meaning was not compared, and a figure from -1 to 1 a question. Each passage is in the answer once, in the order of the text.
 */
export function sortTranscript(
  text: string,
  questions: readonly SortableQuestion[],
  similarity: Similarity | null = null,
): readonly SortedPassage[] {
  const spans = splitTranscript(text);
  const compare = compareWithQuestions(questions);
  const seen = spans.map((span, index) => {
    const words = text.slice(span.start, span.end);
    return { span, words, scores: scoresOf(words, compare(words), similarity?.[index] ?? null) };
  });
  const places = findBestWay(
    seen.map(({ words, scores }) => ({
      scores: scores.map(({ score }) => score),
      nowhere: isOfArrangements(words) ? ARRANGEMENTS : NOWHERE,
    })),
  );
  return seen.map(({ span, words, scores }, index) => {
    const place = places[index] ?? null;
    const found = place === null ? null : scores[place];
    return {
      ...span,
      text: words,
      questionId: place === null ? null : (questions[place]?.id ?? null),
      because: found ? found.because : 'nothing',
    };
  });
}

type Score = { readonly score: number; readonly because: SortingReason };

function scoresOf(
  words: string,
  likeness: readonly Likeness[],
  similarity: readonly number[] | null,
): readonly Score[] {
  const numbered = numberOf(words);
  const weight = Math.min(1, words.length / ENOUGH);
  return likeness.map(({ repeats, words: alike }, index) => {
    if (numbered?.number === index + 1 && (numbered.plain || repeats + alike > 0.15)) {
      return { score: 2, because: 'numbered' };
    }
    const meaning = similarity === null ? 0 : MEANING * standOut(similarity, index);
    const score = weight * (alike + meaning);
    if (repeats >= REPEATED) return { score: 1 + repeats, because: 'repeated' };
    return { score, because: score >= ALIKE ? 'alike' : 'follows' };
  });
}

/** By how much a passage is nearer to this question than to the kit at large; all are near in one profession. */
function standOut(similarity: readonly number[], index: number): number {
  const mean = similarity.reduce((sum, value) => sum + value, 0) / Math.max(similarity.length, 1);
  return Math.max(0, (similarity[index] ?? 0) - mean);
}

/** "Q3", "Question 3" say it plainly; "3." may be any list. */
function numberOf(words: string): { readonly number: number; readonly plain: boolean } | null {
  const plain = /^(?:#{1,6}\s*)?\**(?:q|question)\s?(\d{1,2})\b/i.exec(words);
  if (plain) return { number: Number(plain[1]), plain: true };
  const bare = /^(?:#{1,6}\s*)?\**(\d{1,2})\s?[.):]\s/.exec(words);
  return bare ? { number: Number(bare[1]), plain: false } : null;
}

/** What speaks for each question, and for none. */
type Row = { readonly scores: readonly number[]; readonly nowhere: number };

/** Said before and after the questions; a long passage that touches on it is about something else too. */
function isOfArrangements(words: string): boolean {
  return words.length <= 300 && OF_ARRANGEMENTS.test(words);
}

/** The most likely course through the questions (Viterbi); the last state is "under none". */
function findBestWay(rows: readonly Row[]): readonly (number | null)[] {
  const count = rows[0]?.scores.length ?? 0;
  const states = [...Array(count).keys(), null];
  let best = states.map((state) => gain(rows[0], state));
  const came: number[][] = [];
  for (const row of rows.slice(1)) {
    const from: number[] = [];
    best = states.map((state, to) => {
      const values = states.map((before, index) => (best[index] ?? 0) + turn(before, state));
      const top = values.reduce((max, value, index) => (value > (values[max] ?? 0) ? index : max), 0);
      from[to] = top;
      return (values[top] ?? 0) + gain(row, state);
    });
    came.push(from);
  }
  if (rows.length === 0) return [];
  let at = best.reduce((max, value, index) => (value > (best[max] ?? 0) ? index : max), 0);
  const way = [at];
  for (const from of came.toReversed()) {
    at = from[at] ?? at;
    way.unshift(at);
  }
  return way.map((index) => states[index] ?? null);
}

function gain(row: Row | undefined, state: number | null): number {
  return (state === null ? row?.nowhere : row?.scores[state]) ?? 0;
}

function turn(before: number | null, after: number | null): number {
  if (before === after) return TURN.stay;
  if (after === null) return TURN.leave;
  if (before === null) return TURN.enter;
  if (after === before + 1) return TURN.next;
  return after > before ? TURN.ahead : TURN.back;
}
