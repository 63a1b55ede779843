import { z } from 'zod';
import { EXPORT_FORMATS } from '../export/formats';

/** More than this in an address is a whole opening, which is asked for without naming anybody. */
const MOST_CHOSEN = 200;

const ANONYMISED = ['candidate', 'panelists'] as const;

/** How a file is asked for, as the query of an address has it. */
export const ExportQuery = z
  .object({
    format: z.enum(EXPORT_FORMATS.map(({ id }) => id)),
    anonymise: z.array(z.enum(ANONYMISED)),
    byteOrderMark: z.literal(['', '1']),
    /** Candidacies that were chosen; none for all there are. */
    c: z.array(z.string().min(1).max(100)).max(MOST_CHOSEN),
  })
  .transform(({ format, anonymise, byteOrderMark, c }) => ({
    format,
    anonymity: { candidate: anonymise.includes('candidate'), panelists: anonymise.includes('panelists') },
    byteOrderMark: byteOrderMark === '1',
    candidacyIds: c.length === 0 ? null : [...new Set(c)],
  }));
export type ExportQuery = z.output<typeof ExportQuery>;

/** Null for anything the pages do not ask for. */
export function parseExportQuery(query: URLSearchParams): ExportQuery | null {
  const parsed = ExportQuery.safeParse({
    format: query.get('format'),
    anonymise: query.getAll('anonymise'),
    byteOrderMark: query.get('byteOrderMark') ?? '',
    c: query.getAll('c').map((id) => id.replaceAll('\u0000', '-')),
  });
  return parsed.success ? parsed.data : null;
}
