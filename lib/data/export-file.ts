import { contentDisposition } from '../export/file-name';
import { type ExportSubject, findFormat } from '../export/formats';
import { writeExport } from '../export/writers';
import type { ExportQuery } from '../schemas/export';
import {
  chosenOf,
  type OpenedExport,
  openCandidacyExport,
  openOpeningExport,
  readAllExported,
  type Wanted,
} from './export';
import type { Scope } from './scope';

export type ExportFile = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly disposition: string;
};

/** One candidacy as a file; null for unknown, out of reach and sealed. The log has it before it is written. */
export async function takeCandidacyFile(
  scope: Scope,
  candidacyId: string,
  { query, now }: { query: ExportQuery; now: Date },
): Promise<ExportFile | null> {
  if (!isFor(query, 'candidacy')) return null;
  const opened = await openCandidacyExport(scope, candidacyId, toWanted(query, now));
  return opened && write(scope, opened, query, 'candidacy');
}

/** An opening's candidates, all or chosen, as one file; null where any of it is unknown or out of reach. */
export async function takeOpeningFile(
  scope: Scope,
  openingId: string,
  { query, now }: { query: ExportQuery; now: Date },
): Promise<ExportFile | null> {
  if (!isFor(query, 'opening')) return null;
  const asked = { openingId, candidacyIds: query.candidacyIds };
  const opened = await openOpeningExport(scope, asked, toWanted(query, now));
  return opened && write(scope, opened, query, 'opening');
}

/** A table of several is no file of one. */
function isFor({ format }: ExportQuery, subject: ExportSubject): boolean {
  return findFormat(format)?.subjects.includes(subject) ?? false;
}

function toWanted({ format, anonymity, options }: ExportQuery, now: Date): Wanted {
  return { format, anonymity, options: chosenOf(options), now };
}

async function write(
  scope: Scope,
  opened: OpenedExport,
  { format: id, options }: ExportQuery,
  subject: ExportSubject,
): Promise<ExportFile | null> {
  const format = findFormat(id);
  const records = await readAllExported(scope, opened);
  const [only] = records;
  if (!format || (subject === 'candidacy' && !only)) return null;
  const { opening, leftOut, taking } = opened;
  return {
    bytes: await writeExport(format.id, { opening, records, leftOut, taking }, options),
    mediaType: format.mediaType,
    disposition: contentDisposition({
      at: taking.at,
      opening: opening.title,
      candidate: subject === 'candidacy' ? (only?.candidate.name ?? '') : null,
      word: format.words[subject],
      extension: format.extension,
    }),
  };
}
