import type { Metadata } from 'next';
import { HomeView } from '@/components/home/home-view';
import { Page } from '@/components/shell/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findHome } from '@/lib/data/home';

export const metadata: Metadata = { title: 'Home' };

export default async function HomePage() {
  const viewer = await requireViewer();
  const home = await findHome(viewer, new Date());
  return (
    <Page>
      <HomeView home={home} viewerId={viewer.personId} />
    </Page>
  );
}
