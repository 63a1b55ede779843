import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which card a link of a reminder is about. It opens one page, on which one thing can be done. */
export type NoCardClaim = { readonly interviewId: string; readonly personId: string };

const TWENTY_DAYS_MS = 20 * 24 * 60 * 60 * 1000;

/** A token that proves itself: what it says, until when, and a signature of this server's. */
export function signNoCard(secret: string, { interviewId, personId }: NoCardClaim, now: Date): string {
  const body = Buffer.from(JSON.stringify([interviewId, personId, now.getTime() + TWENTY_DAYS_MS])).toString(
    'base64url',
  );
  return `${body}.${signatureOf(secret, body)}`;
}

/** What a token claims; null where it is not of this server's making or has expired. */
export function readNoCard(secret: string, token: string, now: Date): NoCardClaim | null {
  const [body = '', signature = ''] = token.split('.');
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, body))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claim: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  if (!Array.isArray(claim)) return null;
  const [interviewId, personId, expiresAt] = claim;
  if (typeof interviewId !== 'string' || typeof personId !== 'string' || typeof expiresAt !== 'number') {
    return null;
  }
  return expiresAt > now.getTime() ? { interviewId, personId } : null;
}

function signatureOf(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`no card due\n${body}`).digest('base64url');
}
