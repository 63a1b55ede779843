import { weighPassage } from './attribution';
import type { NoteContext } from './clause';
import { findCues } from './cue-index';
import { isDoubted } from './denial';
import { toCueIndex } from './lexicon';
import { splitPassages } from './passages';
import { findQuotes } from './quotes';
import type { ReadingInput } from './reading';
import { isSignatureQuestion } from './signature-question';
import { tokenize, tokensIn } from './tokens';

/** What the lexicon and the rules of attribution say of one word of a note. */
export type WordCue = {
  readonly start: number;
  readonly end: number;
  /** Points of the cues the word is part of, as written, whoever it is about. */
  readonly strategic: number;
  readonly operational: number;
  /** Share, 0 to 1, that counts as the candidate's own deed: less where denied, hoped for, asked or another's. */
  readonly own: number;
  readonly isQuoted: boolean;
  /** Also a word of the question. */
  readonly isAsked: boolean;
};

export type NoteCues = {
  readonly words: readonly WordCue[];
  readonly isSignature: boolean;
  readonly isHypothetical: boolean;
  readonly isFirstPerson: boolean;
};

/** Of words the panelist calls empty, in this sentence or the next, little counts. */
const DOUBTED = 25;
const HYPOTHETICAL =
  /\b(?:would you|if you (?:were|had|joined|got)|imagine|suppose|hypothetical|in your first|first (?:30|60|90|100|hundred|ninety) days|how might you|what will you|ideal)\b/i;
const FIRST_PERSON = /\b(?:i|we|my|our)\b/gi;
const THIRD_PERSON = /\b(?:he|she|they|his|her|their)\b/gi;

/** Reads a note word by word for what a learned model finds hard to see: whose deed, done or wished, said or denied. */
export function readCues({ question, note }: ReadingInput): NoteCues {
  const isSignature = isSignatureQuestion(question);
  const index = toCueIndex(isSignature ? 'signature' : 'any other');
  const context = toContext(question, note);
  const tokens = tokenize(note);
  const passages = splitPassages(note);
  const doubted = passages.map((passage) => isDoubted(note, passage));
  const words = passages.flatMap((passage, at): WordCue[] => {
    const own = tokensIn(tokens, passage);
    const ceiling = doubted[at] || doubted[at + 1] ? DOUBTED : 100;
    const weighing = weighPassage(passage, own, context);
    const strategic = own.map(() => 0);
    const operational = own.map(() => 0);
    for (const hit of findCues(index, own)) {
      const side = hit.orientation === 'strategic' ? strategic : operational;
      for (let i = hit.from; i <= hit.to; i += 1) side[i] = Math.max(side[i] ?? 0, hit.weight);
    }
    return own.map((token, i) => ({
      start: token.start,
      end: token.end,
      strategic: strategic[i] ?? 0,
      operational: operational[i] ?? 0,
      own: Math.min(weighing[i] ?? 100, ceiling) / 100,
      isQuoted: context.isQuoted(token.start),
      isAsked: context.questionWords.has(token.stem),
    }));
  });
  const { isHypotheticalQuestion, isFirstPerson } = context;
  return { words, isSignature, isHypothetical: isHypotheticalQuestion, isFirstPerson };
}

function toContext(question: string, note: string): NoteContext {
  const isQuoted = findQuotes(note);
  const voices = (pattern: RegExp) =>
    [...note.matchAll(pattern)].filter(({ index }) => !isQuoted(index)).length;
  const firstPerson = voices(FIRST_PERSON);
  return {
    note,
    isQuoted,
    questionWords: new Set(
      tokenize(question)
        .map(({ stem }) => stem)
        .filter((word) => word.length > 3),
    ),
    isHypotheticalQuestion: HYPOTHETICAL.test(question),
    isFirstPerson: firstPerson >= 3 && firstPerson > 2 * voices(THIRD_PERSON),
  };
}
