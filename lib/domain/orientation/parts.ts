import { readCues, type WordCue } from './cues';
import { type Passage, splitPassages } from './passages';
import type { ReadingInput } from './reading';

/** Figures that describe a vector of the sentence encoder. */
export const VECTOR_LENGTH = 512;
/** Figures of `NotePart.cues`. */
export const CUE_COUNT = 17;

/** What a note of one's own hand is judged by: a clause, the sentence it stands in, and what the rules say of it. */
export type NotePart = {
  readonly start: number;
  readonly end: number;
  /** Which sentence of the note, counted from 0. */
  readonly sentence: number;
  readonly clauseText: string;
  readonly sentenceText: string;
  readonly words: number;
  /** `CUE_COUNT` figures, about 0 to 3 each. */
  readonly cues: readonly number[];
};

export type NoteParts = {
  readonly questionText: string;
  /** False for a passage of somebody's talk that answers no question. */
  readonly isAnswer: boolean;
  readonly parts: readonly NotePart[];
  readonly words: readonly WordCue[];
};

/** Stands for a question nobody wrote down. */
const NO_QUESTION = '?';
/** Cue points past which a clause only repeats itself, and how many make one unit of a figure. */
const MOST_POINTS = 18;
const POINTS = 6;
const USUAL_CLAUSE = 12;

/** Takes a note apart for reading. Pure; linear in the note but for its cues. */
export function toParts(input: ReadingInput): NoteParts {
  const cues = readCues(input);
  const sentences = splitPassages(input.note);
  const stretches = sentences.flatMap((sentence, at) =>
    sentence.clauses.map((clause) => ({ ...clause, sentence: at })),
  );
  const flags = [cues.isSignature, cues.isHypothetical, cues.isFirstPerson, input.question === ''];
  let next = 0;
  const parts = stretches.map(({ start, end, sentence }, at): NotePart => {
    while (next < cues.words.length && (cues.words[next]?.end ?? 0) <= start) next += 1;
    let after = next;
    while (after < cues.words.length && (cues.words[after]?.start ?? 0) < end) after += 1;
    const words = cues.words.slice(next, after);
    const clauseText = input.note.slice(start, end);
    const asks = clauseText.endsWith('?') || input.note[end] === '?';
    const place = [at / 10, at / stretches.length, at === stretches.length - 1 ? 1 : 0];
    return {
      start,
      end,
      sentence,
      clauseText,
      sentenceText: textOf(input.note, sentences[sentence]),
      words: clauseText.split(/\s+/).length,
      cues: [...weigh(words), ...place, ...flags.map(Number), Number(asks)],
    };
  });
  return {
    questionText: input.question.trim() || NO_QUESTION,
    isAnswer: input.question !== '',
    parts,
    words: cues.words,
  };
}

/** The texts whose vectors the network needs, each once. */
export function textsOf({ questionText, parts }: NoteParts): string[] {
  return [...new Set([questionText, ...parts.flatMap((part) => [part.clauseText, part.sentenceText])])];
}

function textOf(note: string, sentence: Passage | undefined): string {
  return sentence ? note.slice(sentence.start, sentence.end) : '';
}

/** Nine figures: points of either side, as written and as far as they are the candidate's own; whose; how. */
function weigh(words: readonly WordCue[]): number[] {
  const sum = (figure: (word: WordCue) => number) => words.reduce((total, word) => total + figure(word), 0);
  const points = (figure: (word: WordCue) => number) => Math.min(sum(figure), MOST_POINTS) / POINTS;
  const count = Math.max(1, words.length);
  const own = words.length === 0 ? 1 : sum((word) => word.own) / count;
  return [
    points((word) => word.strategic),
    points((word) => word.operational),
    points((word) => word.strategic * word.own),
    points((word) => word.operational * word.own),
    own,
    own < 0.3 ? 1 : 0,
    sum((word) => Number(word.isQuoted)) / count,
    sum((word) => Number(word.isAsked)) / count,
    words.length / USUAL_CLAUSE,
  ];
}
