import 'server-only';
import { findViewer } from '../auth/viewer';
import type { ExportFile } from '../data/export-file';
import type { Scope } from '../data/scope';
import { type ExportQuery, parseExportQuery } from '../schemas/export';

const PRIVATE = { 'cache-control': 'private, no-store' };

/**
 * Answers a request for a file. Signed out, sealed, unknown and not-yours look alike: the answer tells nothing of what
 * there is. Other sites cannot make somebody take a file, which would stand in the log under their name.
 */
export async function answerWithExport(
  request: Request,
  take: (viewer: Scope, asked: { query: ExportQuery; now: Date }) => Promise<ExportFile | null>,
): Promise<Response> {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    return refuse(403, 'Open Bearing to take this file.');
  const viewer = await findViewer();
  const query = parseExportQuery(new URL(request.url).searchParams);
  if (viewer && !query) return refuse(422, 'Bearing knows no such format or option.');
  const file = viewer && query && (await take(viewer, { query, now: new Date() }));
  if (!file) return refuse(404, 'There is no such file.');
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...PRIVATE,
      'content-type': file.mediaType,
      'content-disposition': file.disposition,
      'content-length': String(file.bytes.byteLength),
    },
  });
}

function refuse(status: 403 | 404 | 422, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8' },
  });
}
