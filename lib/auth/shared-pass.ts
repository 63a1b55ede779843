import { createHmac, timingSafeEqual } from 'node:crypto';

const TWO_HOURS_MS = 2 * 60 * 60 * 1000;

/** What a pass is bound to: with another passcode, or for another link, it is worth nothing. */
export type PassSubject = { readonly id: string; readonly passcodeHash: string | null };

export type Pass = { readonly value: string; readonly until: Date };

/** What a browser keeps once the right passcode was typed, for two hours. */
export function signPass(secret: string, link: PassSubject, now: Date): Pass {
  const until = new Date(now.getTime() + TWO_HOURS_MS);
  return { value: `${until.getTime()}.${signatureOf(secret, link, until.getTime())}`, until };
}

export function isPass(secret: string, link: PassSubject, value: string, now: Date): boolean {
  const [moment = '', signature = ''] = value.split('.');
  const until = Number(moment);
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, link, until))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return until > now.getTime();
}

function signatureOf(secret: string, { id, passcodeHash }: PassSubject, until: number): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['shared link', id, passcodeHash, until]))
    .digest('base64url');
}
