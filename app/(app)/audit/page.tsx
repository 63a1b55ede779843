import { FileDown } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { AuditView } from '@/components/audit/audit-view';
import { Page } from '@/components/shell/page';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listAuditPage } from '@/lib/data/audit-log';
import type { Scope } from '@/lib/data/scope';
import { findWorkspaceStanding } from '@/lib/data/standing';
import { canInWorkspace } from '@/lib/domain/policy/policy';
import { AuditSearch } from '@/lib/schemas/audit';

export const metadata: Metadata = { title: 'Audit log' };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function AuditPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  // Asked before anything streams: once the skeleton is out, the answer could no longer be a 404.
  const allowance = canInWorkspace(await findWorkspaceStanding(viewer), 'audit.read');
  orNotFound(allowance.allowed ? allowance : null);
  const query = AuditSearch.parse(await searchParams);
  return (
    <Page>
      <PageHeader
        title="Audit log"
        description="Who did what to what, newest first. It holds no notes, ratings or verdicts, and nobody can change it."
        actions={
          <Button asChild icon={<FileDown aria-hidden />}>
            <Link href="/exports" prefetch={false}>
              Export log
            </Link>
          </Button>
        }
      />
      <Suspense key={JSON.stringify(query)} fallback={<AuditSkeleton />}>
        <Events viewer={viewer} query={query} />
      </Suspense>
    </Page>
  );
}

async function Events({ viewer, query }: { viewer: Scope; query: AuditSearch }) {
  const { action, person: personId, before } = query;
  const page = orNotFound(await listAuditPage(viewer, { action, personId, before }));
  return <AuditView page={page} query={query} />;
}

function AuditSkeleton() {
  return (
    <>
      <LoadingNote>Loading events</LoadingNote>
      <Skeleton className="mb-4 h-15 w-full sm:w-160" />
      <Skeleton className="h-160 w-full rounded-lg" />
    </>
  );
}
