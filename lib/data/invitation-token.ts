import { createHash, randomBytes } from 'node:crypto';

/** 256 bits nobody can guess; they stand in the link and nowhere else. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain hash is enough for a value that is random in full. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
