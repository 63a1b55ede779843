import 'server-only';
import { cookies } from 'next/headers';
import type { SharedReader, WorkingSharedLink } from '../data/shared-visit';
import { readRuntime } from '../runtime';
import { findCardViewer } from './card-viewer';
import { isPass, signPass } from './shared-pass';

const PASS_COOKIE = 'bearing-shared';

/** Who reads, where this browser knows. It opens nothing; it only says from whom a link is kept. */
export async function findSharedReader(now: Date): Promise<SharedReader> {
  const found = await findCardViewer(null, now);
  return found.kind === 'viewer' ? found.scope : null;
}

/** Whether the link asks for nothing, or its passcode was typed in this browser within two hours. */
export async function hasPass(link: WorkingSharedLink, now: Date): Promise<boolean> {
  if (link.passcodeHash === null) return true;
  const value = (await cookies()).get(PASS_COOKIE)?.value;
  return value !== undefined && isPass(readRuntime().secret, link, value, now);
}

/** Sent back for this one address alone, out of every script's reach, and not when another site leads here. */
export async function keepPass(link: WorkingSharedLink, token: string, now: Date): Promise<void> {
  const { secret, url } = readRuntime();
  const { value, until } = signPass(secret, link, now);
  (await cookies()).set(PASS_COOKIE, value, {
    httpOnly: true,
    secure: url.startsWith('https:'),
    sameSite: 'strict',
    path: `/shared/${token}`,
    expires: until,
  });
}
