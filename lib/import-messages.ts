import type { ImportField, Mapping } from './domain/candidate-import/columns';
import type { FileProblem } from './domain/candidate-import/file-problem';
import { MOST_ROWS, type RowProblem } from './domain/candidate-import/import-row';
import type { DuplicateGroup, MergeChoice } from './domain/candidate-import/plan-import';

export const IMPORT_FIELD_LABELS: Readonly<Record<ImportField, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  currentTitle: 'Current title',
  currentCompany: 'Company',
  headline: 'Headline',
  source: 'Source channel',
};

export const MERGE_LABELS: Readonly<Record<MergeChoice, string>> = {
  fill: 'Merge: fill the blanks',
  keep: 'Keep what is there',
  apart: 'Add as in the file',
};

export const GROUP_TITLES: Readonly<Record<DuplicateGroup, string>> = {
  file: 'In the file twice',
  here: 'In this opening already',
  elsewhere: 'Known from another opening',
};

export const GROUP_HINTS: Readonly<Record<DuplicateGroup, string>> = {
  file: 'The first row with an address counts. Later rows can fill what it leaves blank.',
  here: 'Nobody is added twice. A row can fill what their entry leaves blank: title, company, headline.',
  elsewhere:
    'They are put forward here either way, and what panels wrote stays in its own opening. Added as in the file, they get an entry of their own; kept or merged, both openings use one entry.',
};

const ROWS = MOST_ROWS.toLocaleString('en');

/** Why nothing can be made of a file, and what to do. */
export function sentenceOfFile(problem: FileProblem): string {
  switch (problem.kind) {
    case 'workbook':
      return 'This is an Excel workbook. Save its sheet as CSV and choose that file.';
    case 'not_text':
      return 'This file is not text with separated values. Save it as CSV and choose it again.';
    case 'unreadable':
      return 'The browser could not read this file. It may have been moved or changed; choose it again.';
    case 'too_large':
      return 'This is more than an import reads: 12 MB, or six million characters. Split it in parts.';
    case 'empty':
      return 'Nothing stands in this file.';
    case 'too_many_columns':
      return 'This file has more than 100 columns. Take out those that are not about the candidates.';
    case 'too_many_rows':
      return `This file has more than ${ROWS} rows. Split it in parts and import one after the other.`;
    case 'no_rows':
      return 'Below the headings there is no row to import.';
    case 'quote_not_closed':
      return `Row ${problem.row} opens a quotation mark that is never closed. Put it right in the file and choose it again.`;
  }
}

/** How a column is called: by its heading, else by its place. */
export function columnTitle(headings: readonly string[] | null, column: number): string {
  return headings?.[column]?.trim() || `Column ${column + 1}`;
}

/** One problem, by its row and by the column of the file it stands in. */
export function sentenceOfRow(problem: RowProblem, titles: readonly string[], mapping: Mapping): string {
  const place = placeOf(problem, titles, mapping);
  switch (problem.kind) {
    case 'no_name':
      return `${place}: no name stands here.`;
    case 'not_an_email':
      return `${place}: “${shorten(problem.value)}” is not an e-mail address.`;
    case 'own_address':
      return `${place}: this is your own address. Somebody else has to add you as a candidate.`;
    case 'too_long':
      return `${place}: “${shorten(problem.value)}” is longer than the ${problem.longest} characters there is room for.`;
    case 'extra_cells':
      return `${place}: more cells than the file has columns. A cell with a separator in it needs quotation marks.`;
  }
}

function placeOf({ row, field }: RowProblem, titles: readonly string[], mapping: Mapping): string {
  const columns = mapping.flatMap((held, at) => {
    const named = field === 'name' && (held === 'firstName' || held === 'lastName');
    return held !== null && (held === field || named) ? [`“${titles[at] ?? `Column ${at + 1}`}”`] : [];
  });
  if (columns.length === 0) return `Row ${row}`;
  return `Row ${row}, ${columns.length === 1 ? 'column' : 'columns'} ${columns.join(' and ')}`;
}

function shorten(value: string): string {
  const signs = [...value];
  return signs.length <= 60 ? value : `${signs.slice(0, 59).join('')}…`;
}
