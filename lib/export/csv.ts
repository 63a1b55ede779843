import { stringify } from 'csv-stringify/sync';
import type { CandidacyRecord } from './candidacy-record';
import { type Row, toCandidateRow } from './candidate-rows';
import { toLongRows } from './rating-rows';

type CsvOptions = {
  /** Older spreadsheets take a file for UTF-8 only where it begins with this mark. */
  readonly byteOrderMark: boolean;
};

const CANDIDATE_COLUMNS = {
  head: 'candidate_id candidate_name candidacy_id opening company current_title current_company source_channel added_at',
  figures: 'cards_in cards_outstanding verdict sure',
  orientation:
    'orientation_balance orientation_low orientation_high strategic_passages operational_passages level level_low level_high',
  competencies: ['technical_strategy', 'people_leadership', 'business_acumen', 'operational_maturity']
    .flatMap((name) => [name, `${name}_low`, `${name}_high`, `${name}_observers`])
    .join(' '),
  end: 'need_fit decision decision_role decision_at recommended_at method_version rubric_version cards_imported',
};

/** Columns of the table with one row a candidate. */
export const WIDE_COLUMNS: readonly string[] = Object.values(CANDIDATE_COLUMNS).flatMap((names) =>
  names.split(' '),
);

/** Columns of the table with one row a rating or passage. */
export const LONG_COLUMNS: readonly string[] = [
  ...['candidate_id', 'candidate_name', 'candidacy_id', 'opening', 'interview'],
  ...['interviewer_name', 'interviewer_email', 'submitted_at', 'overall_recommendation'],
  ...['attribute', 'attribute_type', 'rating', 'rating_value', 'note', 'orientation', 'evidence_origin'],
  ...['amended_after_reveal', 'question', 'method_version', 'imported_from', 'imported_at', 'imported_by'],
];

export function toWideCsv(records: readonly CandidacyRecord[], options: CsvOptions): string {
  return toCsvHead(WIDE_COLUMNS, options) + records.map(toWideCsvRows).join('');
}

export function toLongCsv(records: readonly CandidacyRecord[], options: CsvOptions): string {
  return toCsvHead(LONG_COLUMNS, options) + records.map(toLongCsvRows).join('');
}

/** What a table begins with, before the rows of any candidate. */
export function toCsvHead(columns: readonly string[], { byteOrderMark }: CsvOptions): string {
  return write([], columns, { header: true, bom: byteOrderMark });
}

export function toWideCsvRows(record: CandidacyRecord): string {
  return write([toCandidateRow(record)], WIDE_COLUMNS, {});
}

export function toLongCsvRows(record: CandidacyRecord): string {
  return write(toLongRows(record), LONG_COLUMNS, {});
}

/**
 * RFC 4180 in UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe before it. Every text is
 * quoted, so that a line break of any kind inside one stays inside it.
 */
function write(rows: readonly Row[], columns: readonly string[], head: { header?: true; bom?: boolean }) {
  return stringify([...rows], {
    ...head,
    columns: [...columns],
    record_delimiter: 'windows',
    quoted_string: true,
    quoted_empty: false,
    escape_formulas: true,
    cast: { date: (value) => value.toISOString() },
  });
}
