import type { ExportRequest } from './export-address';

/** A file that came, or the sentence to show instead. */
export type FetchedExport =
  | { readonly ok: true; readonly name: string; readonly blob: Blob }
  | { readonly ok: false; readonly sentence: string };

export const UNREACHABLE = 'Bearing does not answer. Nothing was saved; try again when it is reachable.';

/** Fetched by script, so that a refusal is a sentence beside the choice and never a page of its own. */
export async function fetchExport(request: ExportRequest, signal: AbortSignal): Promise<FetchedExport> {
  try {
    const answer = await askFor(request, { signal, accept: '*/*' });
    if (!answer.ok) return { ok: false, sentence: sentenceOf(answer.status) };
    return { ok: true, name: nameOf(answer.headers), blob: await answer.blob() };
  } catch {
    return { ok: false, sentence: signal.aborted ? 'Stopped. Nothing was saved.' : UNREACHABLE };
  }
}

export function askFor(
  { href, body }: ExportRequest,
  { signal, accept }: { signal: AbortSignal; accept: string },
): Promise<Response> {
  if (body === null) return fetch(href, { signal, cache: 'no-store', headers: { accept } });
  return fetch(href, {
    method: 'POST',
    signal,
    cache: 'no-store',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Hands a file to the browser's own downloads. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function nameOf(headers: Headers): string {
  const disposition = headers.get('content-disposition') ?? '';
  const native = /filename\*=UTF-8''(\S+)/.exec(disposition)?.[1];
  return native ? decodeURIComponent(native) : 'export';
}

export function sentenceOf(status: number): string {
  if (status === 404)
    return 'This file is not open to you: you may owe a card there, or your session has ended. Load the page again.';
  if (status === 422) return 'Bearing does not know this choice. Load the page again.';
  return 'The file could not be made. Nothing was saved; try again.';
}
