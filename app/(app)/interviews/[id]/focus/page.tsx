import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FocusForm } from '@/components/interview/focus-form';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findFocusPage } from '@/lib/data/interview-focus';

export const metadata: Metadata = { title: 'Who asks what' };

export default async function FocusPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = orNotFound(await findFocusPage(await requireViewer(), id));
  if (page.cancelled) notFound();
  return (
    <Page narrow>
      <PageHeader
        breadcrumb={[
          { label: 'Interviews', href: `/openings/${page.openingId}/interviews` },
          { label: page.title, href: `/interviews/${page.interviewId}` },
        ]}
        title="Who asks what"
        description={`${page.candidate}, ${page.title}. Together the panel covers the kit; nobody has to ask all of it.`}
      />
      <FocusForm page={page} />
    </Page>
  );
}
