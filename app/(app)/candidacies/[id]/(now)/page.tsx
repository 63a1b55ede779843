import type { Metadata } from 'next';
import { CandidacyView } from '@/components/candidacy/candidacy-view';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findCandidacyPage } from '@/lib/data/candidacy';

export const metadata: Metadata = { title: 'Candidacy' };

export default async function CandidacyRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = orNotFound(await findCandidacyPage(await requireViewer(), id, new Date()));
  return (
    <Page>
      <CandidacyView page={page} />
    </Page>
  );
}
