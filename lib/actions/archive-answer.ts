import 'server-only';
import { findViewer } from '../auth/viewer';
import { type OpenedArchive, openArchive } from '../data/export-archive';
import { ARCHIVE } from '../export/archive-contents';
import { FRAMED, type Progress, toFrame } from '../export/frames';
import { parseArchiveBody } from '../schemas/export';
import { PRIVATE, refuse } from './export-answer';
import { isSameOrigin, readObject } from './handler';

/**
 * Answers a request for an archive while it is being written: nothing is read before there is room for what comes of it,
 * and nothing more once nobody waits for it. Our own pages ask for frames, which tell how far it has come and that it is
 * whole; other programs get the ZIP as it is.
 */
export async function answerWithArchive(request: Request, openingId: string): Promise<Response> {
  if (!isSameOrigin(request)) return refuse(403, 'Open Bearing to take this file.');
  const viewer = await findViewer();
  if (!viewer) return refuse(404, 'There is no such file.');
  const query = parseArchiveBody(await readObject(request));
  if (!query) return refuse(422, 'Bearing knows no such format or option.');
  const archive = await openArchive(viewer, openingId, { query, now: new Date() });
  if (!archive) return refuse(404, 'There is no such file.');
  const framed = request.headers.get('accept') === FRAMED;
  return new Response(streamArchive(archive, { framed, gone: request.signal }), {
    headers: {
      ...PRIVATE,
      'content-type': framed ? FRAMED : ARCHIVE.mediaType,
      'content-disposition': archive.disposition,
      // A proxy that gathers an answer before it passes it on would hide how far it has come.
      'x-accel-buffering': 'no',
    },
  });
}

/** The bytes of an archive as somebody reads them. It stops where they stop reading, or the connection does. */
export function streamArchive(
  archive: Pick<OpenedArchive, 'write'>,
  { framed, gone }: { framed: boolean; gone: AbortSignal },
): ReadableStream<Uint8Array> {
  const stopping = new AbortController();
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const out = pipe.writable.getWriter();
  const stop = () => {
    stopping.abort();
    // A write that waits for room would wait for ever.
    out.abort(new DOMException('Nobody waits for this archive.', 'AbortError')).catch(() => {});
  };
  if (gone.aborted) stop();
  gone.addEventListener('abort', stop, { once: true });
  const target = new WritableStream<Uint8Array>({
    write: (bytes) => out.write(framed ? toFrame({ kind: 'data', bytes }) : bytes),
  });
  const onProgress = async (progress: Progress) => {
    if (framed) await out.write(toFrame({ kind: 'progress', progress }));
  };
  archive
    .write(target, { signal: stopping.signal, onProgress })
    .then(async () => {
      if (framed) await out.write(toFrame({ kind: 'end' }));
      await out.close();
    })
    // The reader learns of it as of a connection that broke, which is what it is to them.
    .catch((reason: unknown) => out.abort(reason))
    .catch(() => {})
    .finally(() => gone.removeEventListener('abort', stop));
  const inner = pipe.readable.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await inner.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        stopping.abort();
        await inner.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
