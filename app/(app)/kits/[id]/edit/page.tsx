import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KitEditorWithShelf } from '@/components/kit/kit-editor-with-shelf';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findKitPage } from '@/lib/data/kit';

export const metadata: Metadata = { title: 'Edit a kit' };

export default async function EditKitPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const kit = orNotFound(await findKitPage(await requireViewer(), id));
  if (!kit.mayEdit || kit.standard) notFound();
  return (
    <Page>
      <PageHeader
        breadcrumb={[
          { label: 'Kits', href: '/kits' },
          { label: kit.name, href: `/kits/${kit.id}` },
        ]}
        title={`Edit “${kit.name}”`}
        description="Saving makes a new version. Interviews planned already keep theirs."
      />
      <KitEditorWithShelf kit={kit} />
    </Page>
  );
}
