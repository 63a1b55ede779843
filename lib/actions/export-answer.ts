import 'server-only';
import { findViewer } from '../auth/viewer';
import type { ExportFile } from '../data/export-file';
import type { Scope } from '../data/scope';
import { type ExportQuery, parseExportBody, parseExportQuery } from '../schemas/export';
import { isSameOrigin, readObject } from './handler';

export const PRIVATE = { 'cache-control': 'private, no-store' };

/**
 * Answers a request for a file. Signed out, sealed, unknown and not-yours look alike: the answer tells nothing of what
 * there is. Other sites cannot make somebody take a file, which would stand in the log under their name. It is asked for
 * by address, or by a body where more are chosen than an address holds.
 */
export async function answerWithExport(
  request: Request,
  take: (viewer: Scope, asked: { query: ExportQuery; now: Date }) => Promise<ExportFile | null>,
): Promise<Response> {
  if (!isAskedFromHere(request)) return refuse(403, 'Open Bearing to take this file.');
  const viewer = await findViewer();
  const query =
    request.method === 'POST'
      ? parseExportBody(await readObject(request))
      : parseExportQuery(new URL(request.url).searchParams);
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

/** An address may also be typed or bookmarked; a body is sent by our own pages alone. */
function isAskedFromHere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return request.method === 'POST' ? isSameOrigin(request) : ['same-origin', 'none', null].includes(site);
}

export function refuse(status: 403 | 404 | 422, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8' },
  });
}
