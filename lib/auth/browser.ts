'use client';
import { signOut as endSession, signIn as startSession } from 'next-auth/react';

export type SignInOutcome =
  | { ok: true }
  | { ok: false; code: 'refused' }
  | { ok: false; code: 'throttled'; seconds: number };

/** Opens a session for this browser. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const answer = await startSession('credentials', { email, password, redirect: false });
  if (answer?.ok) return { ok: true };
  const throttled = /^throttled:(\d+)$/.exec(answer?.error ?? '');
  if (throttled) return { ok: false, code: 'throttled', seconds: Number(throttled[1]) };
  return { ok: false, code: 'refused' };
}

/** Ends this browser's session and leaves for the sign-in page. */
export async function signOut(): Promise<void> {
  await endSession({ redirect: false });
  window.location.assign('/sign-in');
}
