import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Delimiter, detectDelimiter, readNamedDelimiter } from '../domain/candidate-import/delimiter';
import { type FileProblem, LONGEST_TEXT, MOST_COLUMNS } from '../domain/candidate-import/file-problem';

export type CsvTable =
  | { readonly ok: true; readonly delimiter: Delimiter; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * The cells of a text with separated values, whatever the separator. Records may be of different lengths, blank ones
 * are kept so that numbers stay those of the file, and a stray quotation mark inside a cell is a sign like any other.
 */
export function parseCsv(text: string): CsvTable {
  if (text.length > LONGEST_TEXT) return { ok: false, problem: { kind: 'too_large' } };
  if (text.trim() === '') return { ok: false, problem: { kind: 'empty' } };
  const named = readNamedDelimiter(text);
  const delimiter = named?.delimiter ?? detectDelimiter(text);
  const read = readRecords(named?.rest ?? text, delimiter);
  if (!read.ok) return read;
  if ((read.rows[0]?.length ?? 0) > MOST_COLUMNS) return { ok: false, problem: { kind: 'too_many_columns' } };
  return { ok: true, delimiter, rows: read.rows };
}

function readRecords(
  text: string,
  delimiter: Delimiter,
): { ok: true; rows: string[][] } | { ok: false; problem: FileProblem } {
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
    return { ok: true, rows };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { ok: false, problem: { kind: 'quote_not_closed', row: Number(error.records) + 1 } };
  }
}
