import type { TableFormatId } from './archive-contents';
import type { CandidacyRecord } from './candidacy-record';
import { LONG_COLUMNS, toCsvHead, toLongCsvRows, toWideCsvRows, WIDE_COLUMNS } from './csv';
import type { ExportContent } from './export-content';
import { writeWorkbook } from './workbook';
import { WorkbookSheets } from './workbook-sheets';
import type { WriterOptions } from './writers';

/** A file of all candidates that is given them one by one and keeps of each only what it will write. */
export type GrowingFile = {
  add(record: CandidacyRecord): void;
  finish(facts: Omit<ExportContent, 'records'>): Promise<Uint8Array>;
};

/** Formats that hold all candidates in one table, and how each grows. */
export const GROWING_FILES: Readonly<Record<TableFormatId, (options: WriterOptions) => GrowingFile>> = {
  xlsx: growWorkbook,
  'csv-candidates': (options) => growText(toCsvHead(WIDE_COLUMNS, options), toWideCsvRows),
  'csv-ratings': (options) => growText(toCsvHead(LONG_COLUMNS, options), toLongCsvRows),
};

function growWorkbook(): GrowingFile {
  const sheets = new WorkbookSheets();
  return {
    add: (record) => sheets.add(record),
    finish: (facts) => writeWorkbook(sheets.toSheets(facts), new Date(facts.taking.at)),
  };
}

/** Kept as bytes, which lie outside what the collector of garbage has to walk through. */
function growText(head: string, toRows: (record: CandidacyRecord) => string): GrowingFile {
  const parts = [Buffer.from(head)];
  return {
    add: (record) => {
      parts.push(Buffer.from(toRows(record)));
    },
    finish: async () => new Uint8Array(Buffer.concat(parts)),
  };
}
