import 'server-only';
import type { ActionResult } from './action';

const STATUS: Record<string, number> = {
  invalid: 422,
  refused: 403,
  not_found: 404,
  signed_out: 401,
};

/**
 * Serves an action as a JSON endpoint, for work that has to outlive a page: saves that are retried after the
 * network or the server comes back. Codes of the action's own answer with 409.
 */
export async function serveAction(
  request: Request,
  action: (input: unknown) => Promise<ActionResult<unknown, string>>,
  path: Readonly<Record<string, string>>,
): Promise<Response> {
  if (!isSameOrigin(request)) return Response.json({ ok: false, code: 'cross_origin' }, { status: 403 });
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return Response.json(
      { ok: false, code: 'invalid', fields: { '': 'Send a JSON object.' } },
      { status: 400 },
    );
  }
  if (typeof body !== 'object' || body === null) body = {};
  const result = await action({ ...(body as object), ...path });
  return Response.json(result, { status: result.ok ? 200 : (STATUS[result.code] ?? 409) });
}

/** Browsers name where a request comes from; cookies are same-site besides. */
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && new URL(origin).host === request.headers.get('host');
}
