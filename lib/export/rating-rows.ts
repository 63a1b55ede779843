import { findSignal } from '../domain/orientation/catalogue';
import { COMPETENCIES, type RatingLevel } from '../domain/rubric/competency';
import { titlesOf } from '../panel-messages';
import { type CandidacyRecord, questionOf, type RecordedCard } from './candidacy-record';
import type { Row } from './candidate-rows';

/** The four points as other systems word them; they have no neutral point, as ours has none. */
export const RATING_WORDS: Readonly<Record<RatingLevel, string>> = {
  1: 'definitely_not',
  2: 'no',
  3: 'yes',
  4: 'strong_yes',
};

/** One row a mark and one a confirmed passage, of the cards the arithmetic takes. */
export function toLongRows(record: CandidacyRecord): readonly Row[] {
  return [...toRatingRows(record), ...toEvidenceRows(record)];
}

export function toRatingRows(record: CandidacyRecord): readonly Row[] {
  const titles = titlesOf(record.rubric);
  return countedCards(record).flatMap((card) =>
    COMPETENCIES.map((competency) => {
      const level = card.ratings[competency];
      return {
        ...toShared(record, card),
        attribute: titles[competency],
        attribute_type: 'competency',
        rating: level === null ? 'not_observed' : RATING_WORDS[level],
        rating_value: level,
        note: '',
        orientation: '',
        evidence_origin: '',
        ...toEnd(record, card, ''),
      };
    }),
  );
}

export function toEvidenceRows(record: CandidacyRecord): readonly Row[] {
  return countedCards(record).flatMap((card) =>
    card.notes.flatMap((note) =>
      note.evidence.map((passage) => ({
        ...toShared(record, card),
        attribute: findSignal(passage.signal)?.title ?? passage.signal,
        attribute_type: 'signal',
        rating: '',
        rating_value: null,
        note: note.text.slice(passage.start, passage.end),
        orientation: passage.orientation,
        evidence_origin: passage.origin,
        ...toEnd(record, card, questionOf(record, card, note.question)),
      })),
    ),
  );
}

function countedCards({ cards }: CandidacyRecord): readonly RecordedCard[] {
  return cards.filter((card) => card.counts);
}

function toShared(record: CandidacyRecord, card: RecordedCard): Row {
  const panelist = record.people.find(({ id }) => id === card.panelistId);
  const interview = record.interviews.find(({ id }) => id === card.interviewId);
  return {
    candidate_id: record.candidate.id,
    candidate_name: record.candidate.name,
    candidacy_id: record.candidacyId,
    opening: record.opening.title,
    interview: interview?.title ?? '',
    interviewer_name: panelist?.name ?? '',
    interviewer_email: panelist?.email ?? '',
    submitted_at: new Date(card.submittedAt),
    overall_recommendation: card.overall,
  };
}

function toEnd(record: CandidacyRecord, card: RecordedCard, question: string): Row {
  return {
    amended_after_reveal: card.revision > 1 && card.peersSeen ? 'yes' : 'no',
    question,
    method_version: record.recommendation?.value.methodVersion ?? '',
    ...toImported(card),
  };
}

/** Where a card came from, if from a file; empty for one that was written here. */
export function toImported(card: RecordedCard | undefined): Row {
  const { imported } = card ?? {};
  return {
    imported_from: imported?.from ?? '',
    imported_at: imported ? new Date(imported.at) : null,
    imported_by: imported?.by ?? '',
  };
}
