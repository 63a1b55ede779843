import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { AccountView } from '@/components/account/account-view';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { readWantsDigest } from '@/lib/data/account';
import { readRuntime } from '@/lib/runtime';

export const metadata: Metadata = { title: 'Account' };

type Search = Promise<{ saved?: string | string[] }>;

export default async function AccountPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const { name, email } = viewer;
  const theme = (await cookies()).get('bearing-theme')?.value;
  const { saved } = await searchParams;
  return (
    <Page narrow>
      <PageHeader title="Account" />
      <AccountView
        name={name}
        email={email}
        theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
        wantsDigest={readRuntime().mail ? await readWantsDigest(viewer) : null}
        passwordChanged={saved === 'password'}
      />
    </Page>
  );
}
