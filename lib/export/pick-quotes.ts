import type { Orientation } from '../domain/orientation/orientation';
import { type CandidacyRecord, namesOf, questionOf } from './candidacy-record';

/** A confirmed passage as a reader outside the panel meets it. */
export type BriefQuote = {
  readonly quote: string;
  readonly signal: string;
  readonly question: string;
  readonly panelistId: string;
  readonly panelist: string;
};

/** What a page can hold of each side. */
const MOST = 4;

/** A phrase of two words shows little, and half a page is not read: between them, all lengths are as good. */
const READABLE = { fewest: 40, most: 320 };

/**
 * The best few passages of one orientation. A signal that more panelists heard comes first; within it a passage of
 * readable length, then the longer one. No signal and, as far as others have something to say, no panelist twice.
 */
export function pickQuotes(record: CandidacyRecord, orientation: Orientation): readonly BriefQuote[] {
  const passages = toQuotes(record, orientation);
  const hearers = new Map<string, Set<string>>();
  for (const { signal, panelistId } of passages) {
    hearers.set(signal, (hearers.get(signal) ?? new Set()).add(panelistId));
  }
  const heard = (passage: BriefQuote) => hearers.get(passage.signal)?.size ?? 0;
  const ranked = passages.toSorted(
    (one, other) =>
      heard(other) - heard(one) ||
      Number(isReadable(other)) - Number(isReadable(one)) ||
      other.quote.length - one.quote.length ||
      compare(`${one.signal} ${one.quote}`, `${other.signal} ${other.quote}`),
  );
  const picked: BriefQuote[] = [];
  for (const freshPanelist of [true, false]) {
    for (const passage of ranked) {
      if (picked.length === MOST) return picked;
      if (picked.some(({ signal }) => signal === passage.signal)) continue;
      if (freshPanelist && picked.some(({ panelistId }) => panelistId === passage.panelistId)) continue;
      picked.push(passage);
    }
  }
  return picked;
}

/** All passages that count, in the order of cards and notes. */
function toQuotes(record: CandidacyRecord, orientation: Orientation): readonly BriefQuote[] {
  const names = namesOf(record);
  return record.cards
    .filter((card) => card.counts)
    .flatMap((card) =>
      card.notes.flatMap((note) =>
        note.evidence
          .filter((passage) => passage.orientation === orientation)
          .map((passage) => ({
            quote: note.text.slice(passage.start, passage.end).trim(),
            signal: passage.signal,
            question: questionOf(record, card, note.question),
            panelistId: card.panelistId,
            panelist: names[card.panelistId] ?? '',
          })),
      ),
    );
}

function isReadable({ quote }: BriefQuote): boolean {
  return quote.length >= READABLE.fewest && quote.length <= READABLE.most;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
