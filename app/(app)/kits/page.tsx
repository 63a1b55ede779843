import type { Metadata } from 'next';
import { KitList } from '@/components/kit/kit-list';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { listKits } from '@/lib/data/kit';

export const metadata: Metadata = { title: 'Kits' };

export default async function KitsPage() {
  const { kits, mayEdit } = await listKits(await requireViewer());
  return (
    <Page>
      <PageHeader
        title="Kits"
        description={
          mayEdit
            ? 'A kit is the set of questions an interview asks. Copy one and change the copy; interviews keep the version they were planned with.'
            : 'A kit is the set of questions an interview asks. Recruiters and admins change them.'
        }
      />
      <KitList kits={kits} />
    </Page>
  );
}
