/** What a file is about: one candidacy, or candidates of one opening. */
export type ExportSubject = 'candidacy' | 'opening';

/** What a format can be asked for besides anonymity; names of query parameters. */
export type ExportOption = 'byteOrderMark' | 'letterPaper';

export type ExportFormat = {
  readonly id: string;
  readonly label: string;
  /** What it is for, in one sentence. */
  readonly hint: string;
  readonly group: 'read' | 'table' | 'data';
  readonly mediaType: string;
  readonly extension: string;
  /** The word a file of one candidacy and one of an opening ends with. */
  readonly words: Readonly<Record<ExportSubject, string>>;
  readonly subjects: readonly ExportSubject[];
  readonly options: readonly ExportOption[];
};

export const EXPORT_GROUPS: Readonly<Record<ExportFormat['group'], string>> = {
  read: 'To read',
  table: 'To work with in a spreadsheet',
  data: 'For another program',
};

const BOTH: readonly ExportSubject[] = ['candidacy', 'opening'];

/** Every format there is: menus, routes and the log know them from here. Stored by id: one is never reused. */
export const EXPORT_FORMATS = [
  {
    id: 'pdf',
    label: 'PDF, the brief',
    hint: 'One to three sheets a candidate, for a board to read.',
    group: 'read',
    mediaType: 'application/pdf',
    extension: 'pdf',
    words: { candidacy: 'brief', opening: 'briefs' },
    subjects: BOTH,
    options: ['letterPaper'],
  },
  {
    id: 'pdf-comparison',
    label: 'PDF, the comparison',
    hint: 'All in one table across, a row a candidate.',
    group: 'read',
    mediaType: 'application/pdf',
    extension: 'pdf',
    words: { candidacy: 'comparison', opening: 'comparison' },
    subjects: ['opening'],
    options: ['letterPaper'],
  },
  {
    id: 'markdown',
    label: 'Markdown',
    hint: 'The brief as a text to paste into a document or a chat.',
    group: 'read',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    words: { candidacy: 'brief', opening: 'briefs' },
    subjects: BOTH,
    options: [],
  },
  {
    id: 'xlsx',
    label: 'Workbook (XLSX)',
    hint: 'Candidates, ratings, evidence, panelists and method, a sheet each.',
    group: 'table',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    words: { candidacy: 'workbook', opening: 'comparison' },
    subjects: BOTH,
    options: [],
  },
  {
    id: 'csv-candidates',
    label: 'CSV, one row a candidate',
    hint: 'Verdict, figures with their intervals, and the decision.',
    group: 'table',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    words: { candidacy: 'figures', opening: 'candidates' },
    subjects: BOTH,
    options: ['byteOrderMark'],
  },
  {
    id: 'csv-ratings',
    label: 'CSV, one row a rating or passage',
    hint: 'Every mark and every confirmed passage with whose it is.',
    group: 'table',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    words: { candidacy: 'ratings', opening: 'ratings' },
    subjects: BOTH,
    options: ['byteOrderMark'],
  },
  {
    id: 'json',
    label: 'JSON, complete',
    hint: 'Everything you may read, with what the verdict can be computed again from.',
    group: 'data',
    mediaType: 'application/json; charset=utf-8',
    extension: 'json',
    words: { candidacy: 'record', opening: 'records' },
    subjects: BOTH,
    options: [],
  },
  {
    id: 'greenhouse',
    label: 'JSON, scorecards in the shape of Greenhouse Harvest',
    hint: 'For programs that read scorecards of that interface.',
    group: 'data',
    mediaType: 'application/json; charset=utf-8',
    extension: 'json',
    words: { candidacy: 'scorecards', opening: 'scorecards' },
    subjects: BOTH,
    options: [],
  },
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];

export function findFormat(id: string): (ExportFormat & { readonly id: ExportFormatId }) | null {
  return EXPORT_FORMATS.find((format) => format.id === id) ?? null;
}
