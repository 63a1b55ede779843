import { ARCHIVE } from '@/lib/export/archive-contents';
import { nativeFileName } from '@/lib/export/file-name';
import { FRAMED, type Progress, readFrames } from '@/lib/export/frames';
import { count } from '@/lib/panel-messages';
import { type ArchiveSink, openSink } from './archive-sink';
import { type ArchiveOrder, toArchiveRequest } from './export-address';
import { askFor, sentenceOf, UNREACHABLE } from './fetch-export';

/** What came of it, as a sentence. */
export type TakenArchive = { readonly saved: boolean; readonly sentence: string };

type Watched = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

class SinkFailure extends Error {}

/** Fetches an archive and saves it once it is whole. Where it breaks off, nothing is saved. */
export async function takeArchive(order: ArchiveOrder, watched: Watched): Promise<TakenArchive> {
  const name = nativeFileName({
    at: new Date().toISOString(),
    opening: order.target.openingTitle,
    candidate: null,
    word: ARCHIVE.word,
    extension: ARCHIVE.extension,
  });
  const sink = await openSink(name, ARCHIVE.mediaType);
  if (!sink) return { saved: false, sentence: 'No place was chosen. Nothing was saved.' };
  const taken = await fetchInto(sink, order, watched);
  if (!taken.saved) await sink.drop();
  return taken;
}

async function fetchInto(
  sink: ArchiveSink,
  order: ArchiveOrder,
  { signal, onProgress }: Watched,
): Promise<TakenArchive> {
  let reached: Progress | null = null;
  try {
    const answer = await askFor(toArchiveRequest(order), { signal, accept: FRAMED });
    if (!answer.ok || !answer.body) return { saved: false, sentence: sentenceOf(answer.status) };
    for await (const frame of readFrames(answer.body)) {
      if (frame.kind === 'data') await intoSink(() => sink.write(frame.bytes));
      if (frame.kind !== 'progress') continue;
      reached = frame.progress;
      onProgress(reached);
    }
    signal.throwIfAborted();
    return { saved: true, sentence: `Saved as ${await intoSink(() => sink.close())}.` };
  } catch (error) {
    return { saved: false, sentence: failureOf(error, { reached, cancelled: signal.aborted }) };
  }
}

function failureOf(
  error: unknown,
  { reached, cancelled }: { reached: Progress | null; cancelled: boolean },
): string {
  if (cancelled) return 'Cancelled. Nothing was saved.';
  if (error instanceof SinkFailure)
    return 'The browser could not write the file: its disk may be full. Nothing was saved.';
  if (!reached) return UNREACHABLE;
  return `The connection broke at ${reached.done} of ${count(reached.total, 'candidate')}. Nothing was saved, since a part of an archive cannot be opened: try again.`;
}

async function intoSink<Value>(deed: () => Promise<Value>): Promise<Value> {
  try {
    return await deed();
  } catch (cause) {
    throw new SinkFailure('The file could not be written.', { cause });
  }
}
