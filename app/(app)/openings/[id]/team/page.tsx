import { SectionBar } from '@/components/opening/section-bar';
import { TeamList } from '@/components/opening/team-list';
import { InviteForm } from '@/components/people/invite-form';
import { PendingInvitations } from '@/components/people/pending-invitations';
import { Card, CardHeader } from '@/components/ui/card';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listPendingInvitations } from '@/lib/data/invitation';
import { findTeam } from '@/lib/data/team';

export default async function TeamPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const [team, invitations] = await Promise.all([
    findTeam(viewer, id).then(orNotFound),
    listPendingInvitations(viewer, id, new Date()),
  ]);
  const people = team.members.length;
  return (
    <>
      <SectionBar summary={people === 1 ? '1 person' : `${people} people`} />
      <div className="grid gap-5">
        <TeamList openingId={id} members={team.members} mayManage={team.mayManage} />
        {invitations ? (
          <>
            <Card>
              <CardHeader
                title="Add somebody"
                description="Somebody with an account joins at once; anybody else gets a link that works once."
              />
              <InviteForm openingId={id} />
            </Card>
            <Card>
              <CardHeader title="Waiting for an answer" />
              <PendingInvitations invitations={invitations} />
            </Card>
          </>
        ) : null}
      </div>
    </>
  );
}
