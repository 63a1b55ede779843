import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PeopleView } from '@/components/people/people-view';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findInviteAllowance, listPendingInvitations } from '@/lib/data/invitation';
import { listPeople } from '@/lib/data/person';
import type { Scope } from '@/lib/data/scope';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage() {
  const viewer = await requireViewer();
  // Asked before anything streams: once the skeleton is out, the answer could no longer be a 404.
  const allowance = await findInviteAllowance(viewer, null);
  orNotFound(allowance?.allowed ? allowance : null);
  return (
    <Page>
      <PageHeader title="People" description="Who can sign in, and what they may do in the workspace." />
      <Suspense fallback={<PeopleSkeleton />}>
        <People viewer={viewer} />
      </Suspense>
    </Page>
  );
}

async function People({ viewer }: { viewer: Scope }) {
  const [people, invitations] = await Promise.all([
    listPeople(viewer),
    listPendingInvitations(viewer, null, new Date()),
  ]);
  return <PeopleView people={orNotFound(people)} invitations={orNotFound(invitations)} />;
}

function PeopleSkeleton() {
  return (
    <>
      <LoadingNote>Loading people</LoadingNote>
      <Skeleton className="mb-6 h-80 w-full rounded-lg" />
      <div className="grid gap-6 lg:grid-cols-2">
        <Skeleton className="h-44 rounded-lg" />
        <Skeleton className="h-44 rounded-lg" />
      </div>
    </>
  );
}
