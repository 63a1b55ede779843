import { COMPETENCIES, ROLES } from '../domain/rubric/competency';
import type { Rubric } from '../domain/rubric/rubric';
import { ROLE_LABELS, titlesOf } from '../panel-messages';
import type { CandidacyRecord } from './candidacy-record';
import { type Cell, type Row, toCandidateRow } from './candidate-rows';
import { LONG_COLUMNS, WIDE_COLUMNS } from './csv';
import { type ExportContent, leftOutSentence } from './export-content';
import { toEvidenceRows, toImported, toRatingRows } from './rating-rows';

/** A sheet of a workbook. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/**
 * The rows of a workbook, gathered candidate by candidate: of two hundred candidates they take a small part of the room
 * that their records do.
 */
export class WorkbookSheets {
  readonly #candidates: Row[] = [];
  readonly #ratings: Row[] = [];
  readonly #evidence: Row[] = [];
  readonly #panelists: Row[] = [];
  readonly #rubrics = new Map<string, Rubric>();
  readonly #methods = new Set<string>();

  add(record: CandidacyRecord): void {
    this.#candidates.push(toCandidateRow(record));
    this.#ratings.push(...toRatingRows(record));
    this.#evidence.push(...toEvidenceRows(record));
    this.#panelists.push(...toPanelistRows(record));
    this.#rubrics.set(record.rubric.version, record.rubric);
    if (record.recommendation) this.#methods.add(record.recommendation.value.methodVersion);
  }

  toSheets(facts: Omit<ExportContent, 'records'>): readonly Sheet[] {
    return [
      { name: 'Candidates', columns: WIDE_COLUMNS, rows: this.#candidates },
      {
        name: 'Ratings',
        columns: without(['note', 'orientation', 'evidence_origin', 'question']),
        rows: this.#ratings,
      },
      { name: 'Evidence', columns: without(['rating', 'rating_value']), rows: this.#evidence },
      { name: 'Panelists', columns: PANELIST_COLUMNS, rows: this.#panelists },
      { name: 'Method', columns: ['what', 'value'], rows: this.#toMethodRows(facts) },
    ];
  }

  #toMethodRows(facts: Omit<ExportContent, 'records'>): readonly Row[] {
    const { opening, taking } = facts;
    const line = (what: string, value: Cell): Row => ({ what, value });
    return [
      line('Opening', opening.title),
      line('Company', opening.company),
      line('Taken at', new Date(taking.at)),
      line('Taken by', taking.by),
      line('Candidates', this.#candidates.length),
      line('Left out', leftOutSentence(facts) ?? 'Nobody'),
      line('Candidates anonymised', taking.anonymity.candidate ? 'yes' : 'no'),
      line('Panelists anonymised', taking.anonymity.panelists ? 'yes' : 'no'),
      line('Method version', [...this.#methods].join(', ')),
      ...[...this.#rubrics.values()].flatMap((rubric) => [
        line('Rubric version', rubric.version),
        line('Cards needed for a verdict', rubric.minimumCards),
        line('Observers needed of a core competency', rubric.minimumObservers),
        line('Balance beyond which evidence leans', rubric.leanThreshold),
        ...ROLES.flatMap((role) => [
          line(`Bar as ${ROLE_LABELS[role]}`, rubric.profiles[role].bar),
          ...COMPETENCIES.map((competency) =>
            line(
              `Weight as ${ROLE_LABELS[role]}: ${titlesOf(rubric)[competency]}`,
              rubric.profiles[role].weights[competency],
            ),
          ),
        ]),
      ]),
      line('Intervals', 'Columns ending in _low and _high are 90% intervals.'),
      line('Empty cells', 'Not observed or not there yet; never a zero.'),
      line(
        'Orientation balance',
        '-1 is wholly operational, +1 wholly strategic; neither is the better one.',
      ),
    ];
  }
}

const PANELIST_COLUMNS = [
  ...[
    'candidate_name',
    'interviewer_name',
    'interviewer_email',
    'interview',
    'starts_at',
    'card',
    'submitted_at',
  ],
  ...['overall_recommendation', 'role_opinion', 'marks_given', 'passages_confirmed', 'summary'],
  ...['imported_from', 'imported_at', 'imported_by'],
];

function without(columns: readonly string[]): readonly string[] {
  return LONG_COLUMNS.filter((column) => !columns.includes(column));
}

/** One row a seat: whose card of which interview is in, and what it amounts to. */
function toPanelistRows(record: CandidacyRecord): readonly Row[] {
  const counted = record.cards.filter((card) => card.counts);
  return record.interviews
    .filter((interview) => !interview.cancelled)
    .flatMap((interview) => {
      const cards = counted.filter((card) => card.interviewId === interview.id);
      const seats = new Set([...interview.panelistIds, ...cards.map((card) => card.panelistId)]);
      return [...seats].map((panelistId): Row => {
        const person = record.people.find(({ id }) => id === panelistId);
        const card = cards.find((own) => own.panelistId === panelistId);
        return {
          candidate_name: record.candidate.name,
          interviewer_name: person?.name ?? '',
          interviewer_email: person?.email ?? '',
          interview: interview.title,
          starts_at: new Date(interview.startsAt),
          card: card ? 'submitted' : 'outstanding',
          submitted_at: card ? new Date(card.submittedAt) : null,
          overall_recommendation: card?.overall ?? '',
          role_opinion: card?.roleOpinion ?? '',
          marks_given: card
            ? COMPETENCIES.filter((competency) => card.ratings[competency] !== null).length
            : null,
          passages_confirmed: card ? card.notes.reduce((sum, note) => sum + note.evidence.length, 0) : null,
          summary: card?.summary ?? '',
          ...toImported(card),
        };
      });
    });
}
