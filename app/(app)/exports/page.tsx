import { Link2 } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { ExportLog } from '@/components/export/export-log';
import { Page } from '@/components/shell/page';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listExportLog } from '@/lib/data/export-log';

export const metadata: Metadata = { title: 'Export log' };

type ExportsPageProps = { searchParams: Promise<{ before?: string | string[] }> };

export default async function ExportsPage({ searchParams }: ExportsPageProps) {
  const viewer = await requireViewer();
  const { before } = await searchParams;
  const from = typeof before === 'string' ? before : '';
  const page = orNotFound(await listExportLog(viewer, { before: from }));
  return (
    <Page>
      <PageHeader
        title="Export log"
        description="Which file left Bearing, who took it, and who is named in it, newest first. Nobody can change it."
        actions={
          <Button asChild icon={<Link2 aria-hidden />}>
            <Link href="/links" prefetch={false}>
              Read-only links
            </Link>
          </Button>
        }
      />
      <ExportLog page={page} first={from === ''} />
    </Page>
  );
}
