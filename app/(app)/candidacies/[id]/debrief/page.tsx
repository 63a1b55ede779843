import type { Metadata } from 'next';
import { DebriefView } from '@/components/debrief/debrief-view';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findDebriefPage } from '@/lib/data/debrief';

export const metadata: Metadata = { title: 'Debrief' };

export default async function DebriefRoute({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const page = orNotFound(await findDebriefPage(viewer, (await params).id, new Date()));
  return (
    <Page>
      <DebriefView page={page} viewerId={viewer.personId} />
    </Page>
  );
}
