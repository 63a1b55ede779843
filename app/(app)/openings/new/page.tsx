import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewOpeningForm } from '@/components/opening/new-opening-form';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { findWorkspaceStanding } from '@/lib/data/standing';
import { canInWorkspace } from '@/lib/domain/policy/policy';

export const metadata: Metadata = { title: 'New opening' };

export default async function NewOpeningPage() {
  const viewer = await requireViewer();
  if (!canInWorkspace(await findWorkspaceStanding(viewer), 'opening.create').allowed) notFound();
  return (
    <Page>
      <PageHeader
        breadcrumb={[{ label: 'Openings', href: '/openings' }]}
        title="New opening"
        description="One leadership hire. Candidates, team and interviews follow once it exists."
      />
      <NewOpeningForm />
    </Page>
  );
}
