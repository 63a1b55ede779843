import { Compass, Plus, Route } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { LoadSampleButton } from '@/components/opening/load-sample-button';
import { OpeningTable } from '@/components/opening/opening-table';
import { Page } from '@/components/shell/page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { listOpenings } from '@/lib/data/opening-list';
import { findSampleState } from '@/lib/data/sample';
import { readsSources } from '@/lib/data/source-report';
import { findWorkspaceStanding } from '@/lib/data/standing';
import { canInWorkspace } from '@/lib/domain/policy/policy';

export const metadata: Metadata = { title: 'Openings' };

export default async function OpeningsPage() {
  const viewer = await requireViewer();
  const [openings, standing, sample, sources] = await Promise.all([
    listOpenings(viewer, new Date()),
    findWorkspaceStanding(viewer),
    findSampleState(viewer),
    readsSources(viewer),
  ]);
  const create = canInWorkspace(standing, 'opening.create').allowed ? (
    <Button asChild variant="primary" icon={<Plus aria-hidden />}>
      <Link href="/openings/new">New opening</Link>
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader
        title="Openings"
        actions={
          openings.length > 0 ? (
            <>
              {sources ? (
                <Button asChild icon={<Route aria-hidden />}>
                  <Link href="/openings/sources" prefetch={false}>
                    Source channels
                  </Link>
                </Button>
              ) : null}
              {create}
            </>
          ) : null
        }
      />
      {openings.length > 0 ? (
        <OpeningTable openings={openings} />
      ) : (
        <Card flush>
          <EmptyState
            icon={<Compass />}
            title="No openings yet"
            action={
              <div className="flex flex-wrap justify-center gap-2">
                {create}
                {sample.mayManage ? <LoadSampleButton /> : null}
              </div>
            }
          >
            {create
              ? 'An opening is one leadership hire: what the company needs, the team that interviews, and the candidates.'
              : 'An opening is one leadership hire. You see it here once a recruiter or hiring manager puts you on its team.'}
          </EmptyState>
        </Card>
      )}
    </Page>
  );
}
