import type { IncomingHttpHeaders } from 'node:http';

/** Set by our own server on every request, over anything the client sent. */
export const ADDRESS_HEADER = 'x-bearing-address';

/** The client's network address as our server saw it. */
export function addressOf(headers: Headers | IncomingHttpHeaders | Record<string, unknown>): string {
  const value = headers instanceof Headers ? headers.get(ADDRESS_HEADER) : headers[ADDRESS_HEADER];
  return typeof value === 'string' && value !== '' ? value : 'unknown';
}
