import { z } from 'zod';
import { EXPORT_FORMATS } from '../export/formats';

/** More than these in an address, or in the body of a request, are a whole opening, asked for without naming anybody. */
const MOST_CHOSEN = { address: 200, body: 5000 } as const;

const ANONYMISED = ['candidate', 'panelists'] as const;

const Format = z.enum(EXPORT_FORMATS.map(({ id }) => id));

function fieldsFor(mostChosen: number) {
  return {
    anonymise: z.array(z.enum(ANONYMISED)).default([]),
    byteOrderMark: z.literal(['', '1']).default(''),
    letterPaper: z.literal(['', '1']).default(''),
    /** Candidacies that were chosen; none for all there are. */
    c: z
      .array(z.string().min(1).max(100))
      .max(mostChosen)
      .default([])
      .transform((ids) => ids.map((id) => id.replaceAll('\u0000', '-'))),
  };
}

type Fields = z.output<z.ZodObject<ReturnType<typeof fieldsFor>>>;

function toChoice({ anonymise, byteOrderMark, letterPaper, c }: Fields) {
  return {
    anonymity: { candidate: anonymise.includes('candidate'), panelists: anonymise.includes('panelists') },
    options: { byteOrderMark: byteOrderMark === '1', letterPaper: letterPaper === '1' },
    candidacyIds: c.length === 0 ? null : [...new Set(c)],
  };
}

/** How a file is asked for, as the query of an address has it, or the body of a request. */
const ExportQuery = z
  .object({ format: Format, ...fieldsFor(MOST_CHOSEN.address) })
  .transform(({ format, ...fields }) => ({ format, ...toChoice(fields) }));
export type ExportQuery = z.output<typeof ExportQuery>;

const ExportBody = z
  .object({ format: Format, ...fieldsFor(MOST_CHOSEN.body) })
  .transform(({ format, ...fields }) => ({ format, ...toChoice(fields) }));

/** How several files in one are asked for. */
const ArchiveBody = z
  .object({ file: z.array(Format).min(1).max(EXPORT_FORMATS.length), ...fieldsFor(MOST_CHOSEN.body) })
  .transform(({ file, ...fields }) => ({ formats: [...new Set(file)], ...toChoice(fields) }));
export type ArchiveQuery = z.output<typeof ArchiveBody>;

/** Null for anything the pages do not ask for. */
export function parseExportQuery(query: URLSearchParams): ExportQuery | null {
  const parsed = ExportQuery.safeParse({
    format: query.get('format'),
    anonymise: query.getAll('anonymise'),
    byteOrderMark: query.get('byteOrderMark') ?? '',
    letterPaper: query.get('letterPaper') ?? '',
    c: query.getAll('c'),
  });
  return parsed.success ? parsed.data : null;
}

export function parseExportBody(body: unknown): ExportQuery | null {
  const parsed = ExportBody.safeParse(body);
  return parsed.success ? parsed.data : null;
}

export function parseArchiveBody(body: unknown): ArchiveQuery | null {
  const parsed = ArchiveBody.safeParse(body);
  return parsed.success ? parsed.data : null;
}
