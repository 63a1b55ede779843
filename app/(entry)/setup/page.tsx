import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EntryCard } from '@/components/entry/entry-card';
import { SetupForm } from '@/components/entry/setup-form';
import { isSetUp } from '@/lib/data/account';
import { readRuntime } from '@/lib/runtime';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetupPage() {
  if (await isSetUp()) redirect('/sign-in');
  return (
    <EntryCard
      title="Set up Bearing"
      description={
        <p>
          You are the first person here, so your account becomes the admin account. Everything you enter stays
          on this server.
        </p>
      }
    >
      <SetupForm asksForCode={readRuntime().setupCode !== null} />
    </EntryCard>
  );
}
