import ExcelJS from 'exceljs';
import { COMPETENCIES, ROLES } from '../domain/rubric/competency';
import { ROLE_LABELS, titlesOf } from '../panel-messages';
import type { CandidacyRecord } from './candidacy-record';
import { type Cell, type Row, toCandidateRow } from './candidate-rows';
import { LONG_COLUMNS, WIDE_COLUMNS } from './csv';
import { type ExportContent, leftOutSentence } from './export-content';
import { toEvidenceRows, toRatingRows } from './rating-rows';

/** What a cell of a workbook can hold; a note is shorter, but for what its escaping adds. */
const LONGEST_CELL = 32_767;

/** Room for a name or a sentence without pushing the next column off the screen. */
const WIDTH = { narrowest: 10, widest: 60, date: 20 } as const;

const MOST_ON_PAGE = 20;

/** An opening's candidates as a workbook: candidates, ratings, evidence, panelists and method, a sheet each. */
export async function toWorkbook(content: ExportContent): Promise<Uint8Array> {
  const { records, taking } = content;
  const book = new ExcelJS.Workbook();
  book.creator = 'Bearing';
  book.created = new Date(taking.at);
  addTable(book, 'Candidates', WIDE_COLUMNS, records.map(toCandidateRow));
  addTable(
    book,
    'Ratings',
    without(['note', 'orientation', 'evidence_origin', 'question']),
    records.flatMap(toRatingRows),
  );
  addTable(book, 'Evidence', without(['rating', 'rating_value']), records.flatMap(toEvidenceRows));
  addTable(book, 'Panelists', PANELIST_COLUMNS, records.flatMap(toPanelistRows));
  addTable(book, 'Method', ['what', 'value'], toMethodRows(content));
  return new Uint8Array(await book.xlsx.writeBuffer());
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
        };
      });
    });
}

function toMethodRows(content: ExportContent): readonly Row[] {
  const { opening, records, taking } = content;
  const line = (what: string, value: Cell): Row => ({ what, value });
  const rubrics = new Map(records.map(({ rubric }) => [rubric.version, rubric]));
  const methods = new Set(records.flatMap(({ recommendation }) => recommendation?.value.methodVersion ?? []));
  return [
    line('Opening', opening.title),
    line('Company', opening.company),
    line('Taken at', new Date(taking.at)),
    line('Taken by', taking.by),
    line('Candidates', records.length),
    line('Left out', leftOutSentence(content) ?? 'Nobody'),
    line('Candidates anonymised', taking.anonymity.candidate ? 'yes' : 'no'),
    line('Panelists anonymised', taking.anonymity.panelists ? 'yes' : 'no'),
    line('Method version', [...methods].join(', ')),
    ...[...rubrics.values()].flatMap((rubric) => [
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
    line('Orientation balance', '-1 is wholly operational, +1 wholly strategic; neither is the better one.'),
  ];
}

function addTable(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly string[],
  rows: readonly Row[],
): void {
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
  for (const row of rows) {
    sheet.addRow(Object.fromEntries(columns.map((key) => [key, toValue(row[key] ?? null)])));
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  sheet.getRow(1).font = { bold: true };
  sheet.eachRow((row, number) => {
    row.alignment = { vertical: 'top', wrapText: true };
    // Not every program fits a row to its text when it opens the file.
    row.height = heightOf(
      columns.map((key, index) => linesOf(rows[number - 2]?.[key] ?? '', widths[index] ?? 0)),
    );
    row.eachCell((cell) => {
      if (cell.value instanceof Date) {
        cell.numFmt = 'yyyy-mm-dd hh:mm';
        cell.alignment = { ...row.alignment, horizontal: 'left' };
      } else if (typeof cell.value === 'number') {
        if (!Number.isInteger(cell.value)) cell.numFmt = '0.00';
        // Kept off the text of the next column.
        cell.alignment = { ...row.alignment, horizontal: 'right', indent: 1 };
      }
    });
  });
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
