import type { Metadata } from 'next';
import { GuideBrowser } from '@/components/field-guide/guide-browser';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';

export const metadata: Metadata = { title: 'Field guide' };

export default async function FieldGuidePage() {
  await requireViewer();
  return (
    <Page>
      <PageHeader
        title="Field guide"
        description="What to listen for. A signal is something a person did or said that shows which way they face: outward and forward (are we building the right thing?) or inward and now (are we building things right?). Neither is better, and most leaders show some of both."
      />
      <GuideBrowser />
    </Page>
  );
}
