import { COMPETENCIES } from '../domain/rubric/competency';
import { titlesOf } from '../panel-messages';
import type { CandidacyRecord, RecordedCard, RecordedPerson } from './candidacy-record';
import { RATING_WORDS } from './rating-rows';

const RATINGS = ['definitely_not', 'no', 'mixed', 'yes', 'strong_yes'] as const;

/**
 * The cards that count, in the shape scorecards have in Greenhouse's Harvest interface. Ids are ours, as texts. "Mixed"
 * is never used: the scale has no middle. What was not observed has no rating, as there.
 */
export function toGreenhouseScorecards(records: readonly CandidacyRecord[]) {
  return records.flatMap((record) =>
    record.cards.filter((card) => card.counts).map((card) => toScorecard(record, card)),
  );
}

function toScorecard(record: CandidacyRecord, card: RecordedCard) {
  const interview = record.interviews.find(({ id }) => id === card.interviewId);
  const person = toUser(
    record.people.find(({ id }) => id === card.panelistId),
    card.panelistId,
  );
  const first = record.cards.find(
    ({ interviewId, panelistId, revision }) =>
      interviewId === card.interviewId && panelistId === card.panelistId && revision === 1,
  );
  const titles = titlesOf(record.rubric);
  const attributes = COMPETENCIES.map((competency) => {
    const level = card.ratings[competency];
    return {
      name: titles[competency],
      type: 'Skills',
      note: null,
      rating: level === null ? 'no_decision' : RATING_WORDS[level],
    };
  });
  return {
    id: card.id,
    updated_at: card.submittedAt,
    created_at: first?.submittedAt ?? card.submittedAt,
    interview: interview?.title ?? '',
    interview_step: { id: card.interviewId, name: interview?.title ?? '' },
    candidate_id: record.candidate.id,
    application_id: record.candidacyId,
    interviewed_at: interview?.startsAt ?? null,
    submitted_by: person,
    interviewer: person,
    submitted_at: card.submittedAt,
    overall_recommendation: card.overall,
    attributes,
    ratings: Object.fromEntries(
      RATINGS.map((rating) => [
        rating,
        attributes.filter((attribute) => attribute.rating === rating).map(({ name }) => name),
      ]),
    ),
    questions: [
      ...(card.summary === '' ? [] : [{ id: 'summary', question: 'Summary', answer: card.summary }]),
      ...card.notes.map((note) => ({
        id: note.question,
        question: interview?.questions.find(({ key }) => key === note.question)?.text ?? '',
        answer: note.text,
      })),
    ],
    // Beyond the shape, whose readers pass over what they do not know.
    ...(card.imported ? { imported: card.imported } : {}),
  };
}

function toUser(person: RecordedPerson | undefined, id: string) {
  const name = person?.name ?? '';
  const space = name.lastIndexOf(' ');
  return {
    id,
    first_name: space === -1 ? name : name.slice(0, space),
    last_name: space === -1 ? '' : name.slice(space + 1),
    name,
    employee_id: null,
  };
}
