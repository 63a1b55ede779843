import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EntryCard } from '@/components/entry/entry-card';
import { SignInForm } from '@/components/entry/sign-in-form';
import { findViewer } from '@/lib/auth/viewer';
import { isSetUp } from '@/lib/data/account';
import { parseReturnPath } from '@/lib/schemas/account';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ from?: string | string[] }>;
}) {
  const target = parseReturnPath((await searchParams).from);
  if (await findViewer()) redirect(target);
  if (!(await isSetUp())) redirect('/setup');
  return (
    <EntryCard
      title="Sign in"
      description={<p>If you have no account or lost your password, ask an admin.</p>}
    >
      <SignInForm target={target} />
    </EntryCard>
  );
}
