import { type NextRequest, NextResponse } from 'next/server';

/** Hash of `display:none`, the one attribute React writes itself, on parts of a drawing that stream in late. */
const HIDDEN_SEGMENT = "'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

/** Pages whose address is the right to enter, for people without an account or a session. */
const BY_LINK = /^\/(?:self-assessments?|no-card|panel|shared)(?:\/|$)/;

/** Security headers with a nonce of their own for each answer. Nothing about access is decided here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const development = process.env.NODE_ENV === 'development';
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    ...(development ? [] : [`style-src-attr 'unsafe-hashes' ${HIDDEN_SEGMENT}`]),
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Pages cannot ask where they are; whoever has to sign in first comes back here.
  headers.set('x-bearing-path', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // An address that is itself the right to enter is told to nobody, not even to our own pages.
  const outside = BY_LINK.test(request.nextUrl.pathname);
  response.headers.set('referrer-policy', outside ? 'no-referrer' : 'same-origin');
  if (outside) response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] };
