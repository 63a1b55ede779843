import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Cell, Row } from './candidate-rows';
import type { ExportContent } from './export-content';
import { type Sheet, WorkbookSheets } from './workbook-sheets';

/** What a cell of a workbook can hold; a note is shorter, but for what its escaping adds. */
const LONGEST_CELL = 32_767;

/** Room for a name or a sentence without pushing the next column off the screen. */
const WIDTH = { narrowest: 10, widest: 60, date: 20 } as const;

const MOST_ON_PAGE = 20;

/** Rows that are written before others have their turn: some ten milliseconds of them. */
const ROWS_A_TURN = 50;

/** An opening's candidates as a workbook: candidates, ratings, evidence, panelists and method, a sheet each. */
export async function toWorkbook(content: ExportContent): Promise<Uint8Array> {
  const sheets = new WorkbookSheets();
  for (const record of content.records) sheets.add(record);
  return writeWorkbook(sheets.toSheets(content), new Date(content.taking.at));
}

/** Written row by row: the whole of it as objects would take two hundred times the room of the file. */
export async function writeWorkbook(sheets: readonly Sheet[], created: Date): Promise<Uint8Array> {
  const stream = new PassThrough();
  const written = collect(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  book.creator = 'Bearing';
  book.created = created;
  for (const sheet of sheets) await writeSheet(book, sheet);
  await book.commit();
  return written;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

async function writeSheet(book: ExcelJS.Workbook, { name, columns, rows }: Sheet): Promise<void> {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: {
      orientation: 'landscape',
      printTitlesRow: '1:1',
      // Fitted to one page, more columns than these could not be read.
      ...(columns.length <= MOST_ON_PAGE ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
  });
  const widths = columns.map((key) => widthOf(key, rows));
  sheet.columns = columns.map((key, index) => ({ header: key, key, width: widths[index] }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  const head = sheet.getRow(1);
  head.font = { bold: true };
  lay(head, {}, columns, widths);
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_TURN === 0) await nextTurn();
    const cells = sheet.addRow(Object.fromEntries(columns.map((key) => [key, toValue(row[key] ?? null)])));
    lay(cells, row, columns, widths);
  }
  sheet.commit();
}

/** Sets a row as tall as its texts, aligns its cells, and lets go of it. */
function lay(line: ExcelJS.Row, row: Row, columns: readonly string[], widths: readonly number[]): void {
  line.alignment = { vertical: 'top', wrapText: true };
  // Not every program fits a row to its text when it opens the file.
  line.height = heightOf(columns.map((key, index) => linesOf(row[key] ?? '', widths[index] ?? 0)));
  line.eachCell((cell) => {
    if (cell.value instanceof Date) {
      cell.numFmt = 'yyyy-mm-dd hh:mm';
      cell.alignment = { ...line.alignment, horizontal: 'left' };
    } else if (typeof cell.value === 'number') {
      if (!Number.isInteger(cell.value)) cell.numFmt = '0.00';
      // Kept off the text of the next column.
      cell.alignment = { ...line.alignment, horizontal: 'right', indent: 1 };
    }
  });
  line.commit();
}

/** Points of a line, and the tallest a row may be. */
const LINE = { height: 15, tallest: 409 } as const;

function heightOf(lines: readonly number[]): number {
  return Math.min(LINE.tallest, Math.max(...lines) * LINE.height);
}

/** Lines a text takes in a column this wide; letters of Asian scripts are twice as wide. */
function linesOf(cell: Cell, width: number): number {
  // A column as wide as its longest text holds each on one line; at the widest, words break before the edge.
  const room = width === WIDTH.widest ? width - 6 : width - 2;
  if (typeof cell !== 'string') return 1;
  return cell.split(/\r\n?|\n/).reduce((sum, line) => {
    const wide = line.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g);
    return sum + Math.max(1, Math.ceil((line.length + (wide?.length ?? 0)) / room));
  }, 0);
}

function widthOf(column: string, rows: readonly Row[]): number {
  const longest = rows.reduce((most, row) => {
    const value = row[column] ?? '';
    return Math.max(most, value instanceof Date ? WIDTH.date : String(value).length + 2);
  }, column.length + 4);
  return Math.min(WIDTH.widest, Math.max(WIDTH.narrowest, longest));
}

/**
 * A text is written as a text and never as a formula, whatever it begins with. Characters that the format cannot hold
 * become the mark for such; what it would take for one of its own escapes is escaped.
 */
function toValue(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .slice(0, LONGEST_CELL);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML 1.0 forbids.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Cs}/gu;
