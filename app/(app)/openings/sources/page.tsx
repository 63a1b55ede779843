import type { Metadata } from 'next';
import { Page } from '@/components/shell/page';
import { SourceReportView } from '@/components/source-report/source-report-view';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listSourceCases } from '@/lib/data/source-report';

export const metadata: Metadata = { title: 'Source channels' };

type SourcesPageProps = { searchParams: Promise<{ opening?: string | string[] }> };

export default async function SourcesPage({ searchParams }: SourcesPageProps) {
  const { opening } = await searchParams;
  const openingId = typeof opening === 'string' && opening !== '' ? opening : null;
  const cases = orNotFound(await listSourceCases(await requireViewer(), openingId, new Date()));
  return (
    <Page>
      <PageHeader
        breadcrumb={[{ label: 'Openings', href: '/openings' }]}
        title="Source channels"
        description="Where candidates came from, and what became of them. Numbers alone: no names, no notes."
      />
      <SourceReportView {...cases} />
    </Page>
  );
}
