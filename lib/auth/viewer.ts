import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { isSetUp } from '../data/account';
import { mintScope, type Scope } from '../data/scope';
import { authOptions } from './options';

/** The scope of whoever asks, checked against the database once a request; null when signed out. */
export const findViewer = cache(async (): Promise<Scope | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.personId || session.sessionEpoch === undefined) return null;
  return mintScope({ personId: session.personId, sessionEpoch: session.sessionEpoch });
});

/** The scope of whoever asks, or leaves the page: to the first run, or to sign in. */
export async function requireViewer(): Promise<Scope> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  if (!(await isSetUp())) redirect('/setup');
  const path = (await headers()).get('x-bearing-path') ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(path)}`);
}
