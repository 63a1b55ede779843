import { toBrief } from './brief';
import { toLongCsv, toWideCsv } from './csv';
import { type ExportContent, leftOutSentence } from './export-content';
import type { ExportFormatId } from './formats';
import { toGreenhouseScorecards } from './greenhouse';
import { toMarkdownBriefs } from './markdown';
import { currentPrinter } from './pdf/current-printer';
import { toRecordFile } from './record-file';
import { toWorkbook } from './workbook';

export type WriterOptions = {
  readonly byteOrderMark: boolean;
  /** US Letter in place of A4. */
  readonly letterPaper: boolean;
};

type Writer = (content: ExportContent, options: WriterOptions) => string | Promise<Uint8Array>;

/** How each format is written; a format without a writer does not compile. */
const WRITERS: Readonly<Record<ExportFormatId, Writer>> = {
  pdf: (content, { letterPaper }) => currentPrinter().print({ kind: 'briefs', content, letterPaper }),
  'pdf-comparison': (content, { letterPaper }) =>
    currentPrinter().print({ kind: 'comparison', content, letterPaper }),
  markdown: (content) =>
    toMarkdownBriefs(
      content.records.map((record) => toBrief(record, content.taking)),
      leftOutSentence(content),
    ),
  xlsx: toWorkbook,
  'csv-candidates': ({ records }, options) => toWideCsv(records, options),
  'csv-ratings': ({ records }, options) => toLongCsv(records, options),
  json: (content) => toJson(toRecordFile(content)),
  greenhouse: ({ records }) => toJson(toGreenhouseScorecards(records)),
};

/** The bytes of one file. */
export async function writeExport(
  format: ExportFormatId,
  content: ExportContent,
  options: WriterOptions,
): Promise<Uint8Array> {
  const written = await WRITERS[format](content, options);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
