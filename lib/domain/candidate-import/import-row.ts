import { foldLine, isEmail, LONGEST } from '../candidate/candidate-facts';
import type { Mapping } from './columns';

/** Rows one import may bring. */
export const MOST_ROWS = 5000;

/** Longer than any field may be, so that a cut text is still refused as too long. */
const CUT = 400;

/** One row of a file as the mapping reads it: folded to one line, nothing checked yet. */
export type ImportRow = {
  /** Its number in the file as a spreadsheet counts, headings included. */
  readonly row: number;
  readonly name: string;
  /** In lower case; '' for none. */
  readonly email: string;
  readonly currentTitle: string;
  readonly currentCompany: string;
  readonly headline: string;
  /** The channel in the file's own words. */
  readonly source: string;
  /** More cells than there are columns: something before them is most likely not quoted. */
  readonly extraCells: boolean;
};

/** The rows below the headings; blank ones are left out and still counted. */
export function toImportRows(
  table: readonly (readonly string[])[],
  mapping: Mapping,
  headed: boolean,
): readonly ImportRow[] {
  return table.flatMap((cells, index) => {
    if ((headed && index === 0) || cells.every((cell) => cell.trim() === '')) return [];
    return [toImportRow(cells, mapping, index + 1)];
  });
}

function toImportRow(cells: readonly string[], mapping: Mapping, row: number): ImportRow {
  const at = (field: Mapping[number]) => {
    const column = mapping.indexOf(field);
    return column === -1 ? '' : foldLine(cells[column] ?? '').slice(0, CUT);
  };
  return {
    row,
    name: at('name') || foldLine(`${at('firstName')} ${at('lastName')}`),
    email: firstAddress(at('email').toLowerCase()),
    currentTitle: at('currentTitle'),
    currentCompany: at('currentCompany'),
    headline: at('headline'),
    source: at('source'),
    extraCells: cells.slice(mapping.length).some((cell) => cell.trim() !== ''),
  };
}

/** Of several addresses in one cell the first that is one; the cell as it is where none is. */
function firstAddress(cell: string): string {
  if (isEmail(cell)) return cell;
  return cell.split(/[\s,;<>()]+/).find(isEmail) ?? cell;
}

type CheckedField = 'name' | 'email' | 'currentTitle' | 'currentCompany' | 'headline' | 'source';

/** Why a row cannot be imported; `field` says where, null for the whole row. */
export type RowProblem = { readonly row: number; readonly value: string } & (
  | { readonly kind: 'no_name'; readonly field: 'name' }
  | { readonly kind: 'not_an_email' | 'own_address'; readonly field: 'email' }
  | { readonly kind: 'too_long'; readonly field: CheckedField; readonly longest: number }
  | { readonly kind: 'extra_cells'; readonly field: null }
);

/** Every problem of a row. `ownEmail` is the importer's: nobody puts themselves forward. */
function checkRow(row: ImportRow, ownEmail: string): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const at = row.row;
  if (row.extraCells) problems.push({ row: at, value: '', kind: 'extra_cells', field: null });
  if (row.name === '') problems.push({ row: at, value: '', kind: 'no_name', field: 'name' });
  if (row.email !== '' && !isEmail(row.email)) {
    problems.push({ row: at, value: row.email, kind: 'not_an_email', field: 'email' });
  }
  // Said whether or not they are considered here: an employee must not learn it this way.
  if (row.email !== '' && row.email === ownEmail.toLowerCase()) {
    problems.push({ row: at, value: row.email, kind: 'own_address', field: 'email' });
  }
  const lengths = [
    ['name', LONGEST.name],
    ['currentTitle', LONGEST.currentTitle],
    ['currentCompany', LONGEST.currentCompany],
    ['headline', LONGEST.headline],
    ['source', LONGEST.sourceText],
  ] as const;
  for (const [field, longest] of lengths) {
    if (row[field].length > longest) {
      problems.push({ row: at, value: row[field], kind: 'too_long', field, longest });
    }
  }
  return problems;
}

export type CheckedRows = { readonly good: readonly ImportRow[]; readonly problems: readonly RowProblem[] };

/** The rows that can be imported, and all that is wrong with the others. */
export function checkRows(rows: readonly ImportRow[], ownEmail: string): CheckedRows {
  const good: ImportRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const found = checkRow(row, ownEmail);
    if (found.length === 0) good.push(row);
    else problems.push(...found);
  }
  return { good, problems };
}
