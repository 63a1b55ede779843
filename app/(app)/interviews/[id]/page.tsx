import type { Metadata } from 'next';
import { PreparationView } from '@/components/interview/preparation-view';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findPreparation } from '@/lib/data/interview-preparation';

export const metadata: Metadata = { title: 'Preparation' };

export default async function PreparationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const preparation = orNotFound(await findPreparation(await requireViewer(), id));
  return (
    <Page narrow>
      <PreparationView preparation={preparation} />
    </Page>
  );
}
