import { writeArchive } from '../export/archive';
import { ARCHIVE } from '../export/archive-contents';
import { contentDisposition } from '../export/file-name';
import type { Progress } from '../export/frames';
import type { ArchiveQuery } from '../schemas/export';
import { prisma } from './database/current';
import { chosenOf, openOpeningExport, readExported } from './export';
import type { Scope } from './scope';

/** An archive that stands in the log and is written when somebody takes it. */
export type OpenedArchive = {
  readonly disposition: string;
  /** Throws once the signal is given or the target is gone; the log says then how far it had come. */
  write(
    target: WritableStream<Uint8Array>,
    watched: { signal: AbortSignal; onProgress: (progress: Progress) => Promise<void> },
  ): Promise<void>;
};

/**
 * An opening's candidates, all or chosen, as files in one archive; null where any of it is unknown or out of reach.
 * Each candidacy is read when its turn comes, through the scope of whoever takes it: one that is closed to them by then
 * is left out.
 */
export async function openArchive(
  scope: Scope,
  openingId: string,
  { query, now }: { query: ArchiveQuery; now: Date },
): Promise<OpenedArchive | null> {
  const { formats, anonymity, options, candidacyIds } = query;
  const opened = await openOpeningExport(
    scope,
    { openingId, candidacyIds },
    {
      format: ARCHIVE.id,
      anonymity,
      options: { files: formats.join(' '), ...chosenOf(options) },
      now,
    },
  );
  if (!opened) return null;
  const { opening, leftOut, taking } = opened;
  return {
    disposition: contentDisposition({
      at: taking.at,
      opening: opening.title,
      candidate: null,
      word: ARCHIVE.word,
      extension: ARCHIVE.extension,
    }),
    write: async (target, { signal, onProgress }) => {
      let done = 0;
      const writing = writeArchive(
        {
          facts: { opening, leftOut, taking },
          candidacyIds: opened.candidacyIds,
          read: (candidacyId) => readExported(scope, opened, candidacyId),
          formats,
          options,
        },
        {
          target,
          signal,
          onProgress: async (progress) => {
            await onProgress(progress);
            // Counted once there was room for it: somebody had taken it.
            done = progress.done;
          },
        },
      );
      await writing.catch(async (reason: unknown) => {
        await prisma().exportBreakOff.create({ data: { entryId: opened.entryId, candidates: done } });
        throw reason;
      });
    },
  };
}
