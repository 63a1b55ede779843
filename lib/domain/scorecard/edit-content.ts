import type { Orientation } from '../orientation/orientation';
import type { Suggestion } from '../orientation/reading';
import { rebaseEvidence, type Span } from '../orientation/rebase';
import type { Competency, RatingLevel } from '../rubric/competency';
import type { CardContent, CardEvidence, CardNote, Offered, SuggestedAs } from './content';

/** The note under a question; an empty one where nothing is written yet. */
export function noteUnder(content: CardContent, questionId: string): CardNote {
  return (
    content.notes.find((note) => note.questionId === questionId) ?? {
      questionId,
      text: '',
      evidence: NO_EVIDENCE,
    }
  );
}

const NO_EVIDENCE: readonly CardEvidence[] = [];

/** New text under a question. Evidence moves with its words; `lost` is what had its words deleted. */
export function writeNote(
  content: CardContent,
  questionId: string,
  text: string,
): { readonly content: CardContent; readonly lost: readonly CardEvidence[] } {
  const note = noteUnder(content, questionId);
  const { kept, lost } = rebaseEvidence(note.text, text, note.evidence);
  return { content: replaceNote(content, { questionId, text, evidence: kept }), lost };
}

/** The passages of a note that somebody decided on; suggestions left open at a submission are not among them. */
export function decidedEvidence(note: CardNote): readonly CardEvidence[] {
  return note.evidence.filter((passage) => passage.origin !== 'suggested');
}

/** Suggestions nobody has decided on: those apart from every passage that was. */
export function openSuggestions(note: CardNote, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const decided = decidedEvidence(note);
  return suggestions.filter((suggestion) => !decided.some((kept) => overlaps(kept, suggestion)));
}

/** The card as it is handed in: suggestions still open are kept on record as such, and count for nothing. */
export function recordOpenSuggestions(
  content: CardContent,
  offeredFor: (questionId: string) => Offered | null,
): CardContent {
  return content.notes.reduce((recorded, note) => {
    const settled = replaceNote(recorded, { ...note, evidence: decidedEvidence(note) });
    const offered = offeredFor(note.questionId);
    if (!offered) return settled;
    const { suggestions, readerVersion } = offered;
    return openSuggestions(note, suggestions).reduce(
      (before, suggestion) =>
        decideSuggestion(before, note.questionId, { suggestion, readerVersion, origin: 'suggested' }),
      settled,
    );
  }, content);
}

/** The panelist's answer to a suggestion. Both answers are kept, so that a rejected passage is not suggested again. */
export function decideSuggestion(
  content: CardContent,
  questionId: string,
  decided: {
    readonly suggestion: Suggestion;
    readonly readerVersion: string;
    readonly origin: 'confirmed' | 'rejected' | 'suggested';
  },
): CardContent {
  const { start, end, orientation, signal, confidence } = decided.suggestion;
  return putEvidence(content, questionId, {
    start,
    end,
    orientation,
    signal,
    confidence,
    origin: decided.origin,
    readerVersion: decided.readerVersion,
    changedFrom: null,
  });
}

/** Confirms a suggestion with other words, another signal or another orientation, and remembers what it had been. */
export function confirmChanged(
  content: CardContent,
  questionId: string,
  decided: {
    readonly suggestion: Suggestion;
    readonly readerVersion: string;
    readonly to: Partial<Span & Sense>;
  },
): CardContent {
  const { suggestion, readerVersion } = decided;
  const { start, end, orientation, signal } = { ...suggestion, ...decided.to };
  return putEvidence(content, questionId, {
    start,
    end,
    orientation,
    signal,
    confidence: suggestion.confidence,
    origin: 'confirmed',
    readerVersion,
    changedFrom: asSuggested(suggestion, { start, end, orientation, signal }),
  });
}

/**
 * A passage the panelist marked by hand. It takes the place of whatever it overlaps. Where that was a suggestion,
 * open or decided, it is remembered as the one this was marked instead of.
 */
export function addEvidence(
  content: CardContent,
  questionId: string,
  passage: Span & Sense,
  offered: Offered | null = null,
): CardContent {
  const { start, end, orientation, signal } = passage;
  const replaced = findReplaced(noteUnder(content, questionId), passage, offered);
  return putEvidence(content, questionId, {
    start,
    end,
    orientation,
    signal,
    origin: 'added',
    confidence: null,
    readerVersion: replaced?.readerVersion ?? null,
    changedFrom: replaced?.suggested ?? null,
  });
}

/** The same passage with other words, another signal, orientation or origin. It takes the place of what it then overlaps. */
export function changeEvidence(
  content: CardContent,
  questionId: string,
  { at, to }: { readonly at: Span; readonly to: Partial<Span & Sense & Pick<CardEvidence, 'origin'>> },
): CardContent {
  const kept = noteUnder(content, questionId).evidence.find((one) => isAt(one, at));
  if (!kept) return content;
  const changed = { ...kept, ...to };
  const without = removeEvidence(content, questionId, at);
  if (kept.readerVersion === null) return putEvidence(without, questionId, changed);
  return putEvidence(without, questionId, { ...changed, changedFrom: asSuggested(kept, changed) });
}

/** Takes a passage away, so that the reader may suggest it afresh. */
export function removeEvidence(content: CardContent, questionId: string, at: Span): CardContent {
  const note = noteUnder(content, questionId);
  return replaceNote(content, { ...note, evidence: note.evidence.filter((kept) => !isAt(kept, at)) });
}

/** `undefined` takes the mark back; null is "not observed". */
export function rate(
  content: CardContent,
  competency: Competency,
  level: RatingLevel | null | undefined,
): CardContent {
  const { [competency]: _before, ...others } = content.ratings;
  return { ...content, ratings: level === undefined ? others : { ...others, [competency]: level } };
}

/** Passages without a letter or digit are no evidence; white space around one is none of it. */
export function trimPassage(text: string, { start, end }: Span): Span | null {
  const quote = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(quote)) return null;
  const lead = quote.length - quote.trimStart().length;
  return { start: start + lead, end: start + lead + quote.trim().length };
}

/** What a passage says: which way, by which signal. */
type Sense = { readonly orientation: Orientation; readonly signal: string };

/** What was suggested, where the passage now differs from it; a passage once changed keeps that mark for its words. */
function asSuggested(
  before: Span & Sense & { readonly changedFrom?: SuggestedAs | null },
  after: Span & Sense,
): SuggestedAs | null {
  const { orientation, signal } = before.changedFrom ?? before;
  const passageChanged = before.changedFrom?.passageChanged === true || !isAt(before, after);
  if (orientation === after.orientation && signal === after.signal && !passageChanged) return null;
  return { orientation, signal, passageChanged };
}

/** The suggestion a passage marked by hand stands in for: of several the one it shares most words with. */
function findReplaced(
  note: CardNote,
  passage: Span & Sense,
  offered: Offered | null,
): { readonly readerVersion: string; readonly suggested: SuggestedAs } | null {
  const decided = note.evidence.flatMap((kept) =>
    kept.readerVersion === null ? [] : [{ ...kept, readerVersion: kept.readerVersion }],
  );
  const open = (offered ? openSuggestions(note, offered.suggestions) : []).map((suggestion) => ({
    ...suggestion,
    readerVersion: offered?.readerVersion ?? '',
    changedFrom: null,
  }));
  const [nearest] = [...decided, ...open]
    .filter((one) => overlaps(one, passage))
    .sort((a, b) => sharedLength(b, passage) - sharedLength(a, passage));
  if (!nearest) return null;
  const { orientation, signal } = nearest.changedFrom ?? nearest;
  const passageChanged = nearest.changedFrom?.passageChanged === true || !isAt(nearest, passage);
  return { readerVersion: nearest.readerVersion, suggested: { orientation, signal, passageChanged } };
}

function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function putEvidence(content: CardContent, questionId: string, passage: CardEvidence): CardContent {
  const note = noteUnder(content, questionId);
  const apart = note.evidence.filter((kept) => !overlaps(kept, passage));
  const evidence = [...apart, passage].sort((a, b) => a.start - b.start);
  return replaceNote(content, { ...note, evidence });
}

/** The card with this note in place of the one under its question; an empty one goes. */
export function replaceNote(content: CardContent, note: CardNote): CardContent {
  const others = content.notes.filter((other) => other.questionId !== note.questionId);
  return { ...content, notes: note.text === '' ? others : [...others, note] };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
