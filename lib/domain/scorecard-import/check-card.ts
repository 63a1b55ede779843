import { findSignal } from '../orientation/catalogue';
import { findContentProblems } from '../scorecard/check-content';
import { type CardNote, LONGEST_NOTE, LONGEST_SUMMARY } from '../scorecard/content';
import type { CardProblem } from './card-file-problem';
import {
  LONGEST_LINE,
  type PastCandidate,
  type PastCard,
  type PastInterview,
  type PastNote,
} from './past-cards';

const LONGEST_REASON = 2000;
const LONGEST_QUESTION = 2000;
const LONGEST_KEY = 200;
const SHORTEST_INTERVIEW = 5;
const LONGEST_INTERVIEW = 480;

/** Every problem of a card that no choice can change. `now` is ISO 8601. */
export function checkCard(card: PastCard, interview: PastInterview, now: string): readonly CardProblem[] {
  return [...checkInterview(card, interview, now), ...checkTexts(card), ...checkNotes(card, interview)];
}

function checkInterview(card: PastCard, interview: PastInterview, now: string): readonly CardProblem[] {
  const at = onCard(card);
  const problems: CardProblem[] = [];
  const later = [card.submittedAt, interview.startsAt].find((moment) => moment > now);
  if (later !== undefined) problems.push({ ...at, value: later, kind: 'to_come' });
  const { durationMinutes, title } = interview;
  if (durationMinutes < SHORTEST_INTERVIEW || durationMinutes > LONGEST_INTERVIEW) {
    problems.push({ ...at, value: String(durationMinutes), kind: 'bad_duration' });
  }
  for (const line of [title, interview.kit?.name ?? '']) problems.push(...tooLong(at, line, LONGEST_LINE));
  for (const { text, key } of interview.questions) {
    problems.push(...tooLong(at, text, LONGEST_QUESTION), ...tooLong(at, key, LONGEST_KEY));
  }
  return problems;
}

function checkTexts(card: PastCard): readonly CardProblem[] {
  const at = onCard(card);
  return [
    ...tooLong(at, card.id, LONGEST_KEY),
    ...tooLong(at, card.summary, LONGEST_SUMMARY),
    ...tooLong(at, card.amendmentReason, LONGEST_REASON),
    ...card.privateNotes.flatMap((text) => tooLong(at, text, LONGEST_NOTE)),
    ...card.notes.flatMap((note) => tooLong(onNote(card, note), note.text, LONGEST_NOTE)),
  ];
}

function checkNotes(card: PastCard, interview: PastInterview): readonly CardProblem[] {
  const notes = new Map(card.notes.map((note) => [note.question, note]));
  const content = {
    notes: card.notes.map(toCardNote),
    ratings: {},
    overall: null,
    roleOpinion: null,
    summary: '',
  };
  const keys = interview.questions.map(({ key }) => key);
  const misplaced = findContentProblems(content, keys).map(
    ({ kind, questionId }): CardProblem => ({
      ...onNote(card, notes.get(questionId)),
      value: kind === 'unknown_question' ? questionId : '',
      kind,
    }),
  );
  const unknown = card.notes.flatMap((note) =>
    note.evidence.flatMap(({ signal }): CardProblem[] =>
      findSignal(signal) ? [] : [{ ...onNote(card, note), value: signal, kind: 'unknown_signal' }],
    ),
  );
  return [...misplaced, ...unknown];
}

/** A past note as a card keeps it; its question goes by its key. */
function toCardNote({ question, text, evidence }: PastNote): CardNote {
  return {
    questionId: question,
    text,
    evidence: evidence.map(({ catalogueVersion: _of, ...passage }) => ({
      ...passage,
      confidence: null,
      readerVersion: null,
      changedFrom: null,
    })),
  };
}

/** What is wrong with the facts of a candidate, whatever is chosen for them. */
export function checkCandidate(candidate: PastCandidate): readonly CardProblem[] {
  const { key, name, currentTitle, currentCompany, headline } = candidate;
  return [key, name, currentTitle, currentCompany, headline].flatMap((line) =>
    tooLong(onCandidate(candidate), line, LONGEST_LINE),
  );
}

export function onCard({ number, path }: PastCard) {
  return { card: number, question: null, path };
}

export function onCandidate({ path }: PastCandidate) {
  return { card: null, question: null, path };
}

function onNote({ number, path }: PastCard, note: PastNote | undefined) {
  return { card: number, question: note?.number ?? null, path: note?.path ?? path };
}

function tooLong(
  at: Pick<CardProblem, 'card' | 'question' | 'path'>,
  value: string,
  longest: number,
): readonly CardProblem[] {
  return value.length > longest ? [{ ...at, value, kind: 'too_long', longest }] : [];
}
