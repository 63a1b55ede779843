import { EXPORT_FORMATS, type ExportFormat, type ExportFormatId } from './formats';

/** How the log and the dialog call several files in one; a format of its own beside those of single files. */
export const ARCHIVE = {
  id: 'zip',
  label: 'Archive (ZIP)',
  hint: 'Files of each candidate and tables of them all, as chosen below, packed in one.',
  mediaType: 'application/zip',
  word: 'candidates',
  extension: 'zip',
} as const;

type Offered = ExportFormat & { readonly id: ExportFormatId };

const offered: readonly Offered[] = EXPORT_FORMATS;

/** Formats of which an archive holds a file for each candidate. */
export const FILES_OF_EACH = offered.filter(
  ({ group, subjects }) => group !== 'table' && subjects.includes('candidacy'),
);

type Table = Extract<(typeof EXPORT_FORMATS)[number], { readonly group: 'table' }>;
export type TableFormatId = Table['id'];

/** Formats of which it holds one file with every candidate in it. */
export const TABLES_OF_ALL = EXPORT_FORMATS.filter((format): format is Table => format.group === 'table');
