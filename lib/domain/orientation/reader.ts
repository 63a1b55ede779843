import { weighPassage } from './attribution';
import type { NoteContext } from './clause';
import { type ClauseScore, combineClauses, lean, suggestionConfidence } from './combine';
import { type CueHit, type CueIndex, findCues } from './cue-index';
import { isDoubted } from './denial';
import { toCueIndex } from './lexicon';
import type { Orientation } from './orientation';
import { type Passage, type Stretch, splitPassages } from './passages';
import { findQuotes } from './quotes';
import type { Reading, ReadingInput, Suggestion } from './reading';
import { isSignatureQuestion } from './signature-question';
import { type Token, tokenize, tokensIn } from './tokens';

/** Stored with every reading, so that a later reader's suggestions can be told from this one's. */
export const READER_VERSION = 'cues-1';

/** Of words the panelist calls empty, in this sentence or the next, little counts. */
const DOUBTED = 25;

type Lens = { readonly ceiling: number; readonly index: CueIndex; readonly context: NoteContext };
type WeighedHit = CueHit & { readonly points: number; readonly words: Stretch };
type ReadClause = Stretch & { readonly score: ClauseScore; readonly hits: readonly WeighedHit[] };

const HYPOTHETICAL =
  /\b(?:would you|if you (?:were|had|joined|got)|imagine|suppose|hypothetical|in your first|first (?:30|60|90|100|hundred|ninety) days|how might you|what will you|ideal)\b/i;
const FIRST_PERSON = /\b(?:i|we|my|our)\b/gi;
const THIRD_PERSON = /\b(?:he|she|they|his|her|their)\b/gi;

/**
 * Reads which way a note faces and which passages show it.
 *
 * In: the question as asked ('' when unknown) and the note. Out: the note's orientation, a confidence from 0 to 1,
 * and suggestions with UTF-16 offsets, sorted, apart from one another, each a whole sentence or clause. Pure and
 * deterministic, and never throws on any text. How it weighs is described in docs/method-orientation.md.
 */
export function readNote({ question, note }: ReadingInput): Reading {
  const isSignature = isSignatureQuestion(question);
  const index = toCueIndex(isSignature ? 'signature' : 'any other');
  const context = toContext(question, note);
  const tokens = tokenize(note);
  const passages = splitPassages(note);
  const doubted = passages.map((passage) => isDoubted(note, passage));
  const read = passages.map((passage, i) => {
    const ceiling = doubted[i] || doubted[i + 1] ? DOUBTED : 100;
    return readPassage(passage, tokensIn(tokens, passage), { ceiling, index, context });
  });
  const scores = read.flatMap((clauses) => clauses.map((clause) => clause.score));
  return {
    ...combineClauses(scores, isSignature),
    evidence: read.flatMap((clauses) => suggest(note, clauses)),
    readerVersion: READER_VERSION,
  };
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

function readPassage(
  passage: Passage,
  tokens: readonly Token[],
  { ceiling, index, context }: Lens,
): ReadClause[] {
  const weighing = weighPassage(passage, tokens, context).map((weight) => Math.min(weight, ceiling));
  return passage.clauses.map((clause) => {
    const own = tokensIn(tokens, clause);
    const offset = own[0] ? tokens.indexOf(own[0]) : 0;
    const weights = weighing.slice(offset, offset + own.length);
    const hits = findCues(index, own).flatMap((hit) => toWeighedHit(hit, own, weights));
    return {
      ...clause,
      hits,
      score: { strategic: sumOf(hits, 'strategic'), operational: sumOf(hits, 'operational') },
    };
  });
}

function toWeighedHit(hit: CueHit, tokens: readonly Token[], weighing: readonly number[]): WeighedHit[] {
  const factor = Math.min(...weighing.slice(hit.from, hit.to + 1));
  const first = tokens[hit.from];
  const last = tokens[hit.to];
  if (!first || !last || factor <= 0) return [];
  return [{ ...hit, points: (hit.weight * factor) / 100, words: { start: first.start, end: last.end } }];
}

/** A sentence that faces one way is one suggestion; one that faces both is offered clause by clause. */
function suggest(note: string, clauses: readonly ReadClause[]): Suggestion[] {
  const telling = clauses.filter((clause) => clause.hits.length > 0);
  const first = telling[0];
  const last = telling.at(-1);
  if (!first || !last) return [];
  const score = {
    strategic: telling.reduce((total, clause) => total + clause.score.strategic, 0),
    operational: telling.reduce((total, clause) => total + clause.score.operational, 0),
  };
  const hits = telling.flatMap((clause) => clause.hits);
  const isOneSided = score.strategic === 0 || score.operational === 0;
  const whole = { start: first.start, end: last.end, score, hits };
  if (isOneSided || telling.length === 1) return toSuggestion(note, whole);
  const parts = telling.flatMap((clause) => toSuggestion(note, clause));
  return parts.length > 0 ? parts : toSuggestion(note, whole);
}

function toSuggestion(note: string, clause: ReadClause): Suggestion[] {
  const orientation = lean(clause.score);
  if (orientation === 'none' || orientation === 'both') return [];
  const bySignal = new Map<string, number>();
  const own = clause.hits.filter((hit) => hit.orientation === orientation);
  for (const hit of own) bySignal.set(hit.signal, (bySignal.get(hit.signal) ?? 0) + hit.points);
  const strongest = [...bySignal].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  const cue = own
    .filter((hit) => hit.signal === strongest[0])
    .reduce<WeighedHit | null>((best, hit) => (best && best.points >= hit.points ? best : hit), null);
  if (!cue) return [];
  return [
    {
      start: clause.start,
      end: clause.end,
      orientation,
      signal: cue.signal,
      confidence: suggestionConfidence(orientation, clause.score),
      cue: note.slice(cue.words.start, cue.words.end),
    },
  ];
}

function sumOf(hits: readonly WeighedHit[], orientation: Orientation): number {
  return hits.reduce((total, hit) => (hit.orientation === orientation ? total + hit.points : total), 0);
}
