import 'server-only';
import type { MessageCode } from '../messages';
import type { ActionResult } from './action';

const STATUS: Record<string, number> = {
  invalid: 422,
  refused: 403,
  not_found: 404,
  signed_out: 401,
  read_too_often: 429,
};

/** Longest body that is read unless an endpoint says otherwise, in bytes. A full card is a tenth of it. */
const LONGEST_BODY = 1_000_000;

type Serving<Value> = {
  /** Whether a value says that nothing was done because of what is stored; it answers with 409. */
  readonly isConflict?: (value: Value) => boolean;
  /** Bytes that are read at most. */
  readonly longestBody?: number;
};

/**
 * Serves an action as a JSON endpoint, for work that has to outlive a page: saves that are retried after the
 * network or the server comes back. Codes of the action's own answer with 409.
 */
export async function serveAction<Value>(
  request: Request,
  action: (input: unknown) => Promise<ActionResult<Value, MessageCode>>,
  path: Readonly<Record<string, string>>,
  { isConflict = () => false, longestBody = LONGEST_BODY }: Serving<Value> = {},
): Promise<Response> {
  if (!isSameOrigin(request)) return Response.json({ ok: false, code: 'cross_origin' }, { status: 403 });
  const text = await readBody(request, longestBody);
  if (text === null)
    return refuseBody(413, 'This is more than one request may carry. Shorten the longest note.');
  const body = parseObject(text);
  if (body === null) return refuseBody(400, 'Send a JSON object.');
  const result = await action({ ...body, ...path });
  if (result.ok) return Response.json(result, { status: isConflict(result.value) ? 409 : 200 });
  return Response.json(result, { status: STATUS[result.code] ?? 409 });
}

function refuseBody(status: 400 | 413, sentence: string): Response {
  return Response.json({ ok: false, code: 'invalid', fields: { '': sentence } }, { status });
}

/** The body as an object; null for anything else, and once it proves longer than allowed. */
export async function readObject(request: Request): Promise<object | null> {
  const text = await readBody(request, LONGEST_BODY);
  return text === null ? null : parseObject(text);
}

/** The body as text; null once it proves longer than allowed, whatever length it declared. */
async function readBody(request: Request, longest: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  if (!request.body) return text;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > longest) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseObject(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
  } catch {
    return null;
  }
}

/** Browsers name where a request comes from; cookies are same-site besides. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
