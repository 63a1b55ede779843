import { setImmediate as nextTurn } from 'node:timers/promises';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { FILES_OF_EACH, TABLES_OF_ALL } from './archive-contents';
import { type ArchivedCandidate, toReadme } from './archive-readme';
import type { CandidacyRecord } from './candidacy-record';
import type { ExportContent } from './export-content';
import { nativeFileName } from './file-name';
import type { ExportFormat, ExportFormatId } from './formats';
import type { Progress } from './frames';
import { GROWING_FILES, type GrowingFile } from './growing-files';
import { type WriterOptions, writeExport } from './writers';

/** What an archive is written from; records are read one at a time and let go of. */
export type ArchiveSource = {
  readonly facts: Omit<ExportContent, 'records'>;
  readonly candidacyIds: readonly string[];
  /** Null where it was closed to whoever takes it, or taken away, since the archive was begun. */
  readonly read: (candidacyId: string) => Promise<CandidacyRecord | null>;
  readonly formats: readonly ExportFormatId[];
  readonly options: WriterOptions;
};

type Writing = {
  readonly target: WritableStream<Uint8Array>;
  /** Stops it before the next file; nothing more is read or written then. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => Promise<void>;
};

/** Packed already: deflating them again costs time and saves nothing. */
const PACKED = ['xlsx', 'pdf'];

/**
 * Writes a ZIP candidate by candidate, as fast as its target takes it. It throws once the signal is given or the target
 * is gone; what was written until then has no directory, and no program takes it for a whole archive.
 */
export async function writeArchive(source: ArchiveSource, writing: Writing): Promise<void> {
  const { target, signal, onProgress } = writing;
  const { facts, candidacyIds, options } = source;
  const each = FILES_OF_EACH.filter(({ id }) => source.formats.includes(id));
  const growing = growFiles(source);
  const total = candidacyIds.length;
  const zip = new ZipWriter(target, {
    // The process holds the database too: it has no thread to give, and deflating is done beside it anyway.
    useWebWorkers: false,
    // Sizes stand before each file then, which some programs insist on.
    bufferedWrite: true,
    lastModDate: new Date(facts.taking.at),
    signal,
  });
  const add = async (folder: string | null, format: ExportFormat, name: string | null, bytes: Uint8Array) => {
    signal.throwIfAborted();
    const { at } = facts.taking;
    const subject = name === null ? 'opening' : 'candidacy';
    const { words, extension } = format;
    const file = { at, opening: facts.opening.title, candidate: name, word: words[subject], extension };
    const path = folder === null ? nativeFileName(file) : `${folder}/${nativeFileName(file)}`;
    await zip.add(path, new Uint8ArrayReader(bytes), { level: PACKED.includes(extension) ? 0 : 6 });
  };

  const held: ArchivedCandidate[] = [];
  await onProgress({ done: 0, total });
  for (const [index, candidacyId] of candidacyIds.entries()) {
    signal.throwIfAborted();
    const record = await source.read(candidacyId);
    if (record) {
      const number = String(held.length + 1).padStart(String(total).length, '0');
      held.push({ number, name: record.candidate.name });
      for (const format of each) {
        const bytes = await writeExport(format.id, { ...facts, records: [record], leftOut: [] }, options);
        // The number keeps two of one name apart, whatever letters their names are made of.
        await add(format.words.opening, format, `${number} ${record.candidate.name}`, bytes);
      }
      for (const { file } of growing) file.add(record);
    }
    await onProgress({ done: index + 1, total });
    // The embedded database answers without ever leaving this turn: others, and word that nobody waits, come in here.
    await nextTurn();
  }
  for (const { format, file } of growing) await add(null, format, null, await file.finish(facts));
  const readme = toReadme(facts, { held, gone: total - held.length, formats: source.formats });
  await zip.add('README.txt', new Uint8ArrayReader(new TextEncoder().encode(readme)));
  signal.throwIfAborted();
  await zip.close();
}

function growFiles({
  formats,
  options,
}: ArchiveSource): readonly { readonly format: ExportFormat; readonly file: GrowingFile }[] {
  return TABLES_OF_ALL.filter(({ id }) => formats.includes(id)).map((format) => ({
    format,
    file: GROWING_FILES[format.id](options),
  }));
}
