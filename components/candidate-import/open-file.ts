import { holdsHeadings, type Mapping, recogniseColumns } from '@/lib/domain/candidate-import/columns';
import { decodeFile, type Encoding } from '@/lib/domain/candidate-import/decode-file';
import type { Delimiter } from '@/lib/domain/candidate-import/delimiter';
import { type FileProblem, LARGEST_FILE } from '@/lib/domain/candidate-import/file-problem';
import { MOST_ROWS } from '@/lib/domain/candidate-import/import-row';

export type OpenedFile = {
  readonly name: string;
  /** Null for pasted text. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter;
  readonly table: readonly (readonly string[])[];
};

export type Opening =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a file in this browser. It leaves the machine no sooner than its mapped columns are imported. */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > LARGEST_FILE) return { ok: false, problem: { kind: 'too_large' } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, problem: { kind: 'unreadable' } };
  const decoded = decodeFile(new Uint8Array(bytes));
  if (!decoded.ok) return decoded;
  return openText(decoded.text, { name: file.name, encoding: decoded.encoding });
}

export async function openText(text: string, from: Pick<OpenedFile, 'name' | 'encoding'>): Promise<Opening> {
  // The reader of separated values is fetched with the first file, not with the page.
  const { parseCsv } = await import('@/lib/schemas/csv-table');
  const parsed = parseCsv(text);
  if (!parsed.ok) return parsed;
  const filled = parsed.rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  if (filled > MOST_ROWS + 1) return { ok: false, problem: { kind: 'too_many_rows' } };
  return { ok: true, file: { ...from, delimiter: parsed.delimiter, table: parsed.rows } };
}

export type ReadColumns = { readonly headed: boolean; readonly mapping: Mapping };

/** What can be told of the columns before anybody says more. */
export function readColumns({ table }: OpenedFile): ReadColumns {
  const first = table[0] ?? [];
  const headed = holdsHeadings(first);
  return { headed, mapping: headed ? recogniseColumns(first).mapping : guessByContent(first) };
}

/** Without headings only an address gives itself away. */
function guessByContent(first: readonly string[]): Mapping {
  const email = first.findIndex((cell) => cell.includes('@'));
  return first.map((_, column) => (column === email ? 'email' : null));
}
