import { Card, CardHeader } from '@/components/ui/card';
import type { PendingInvitation } from '@/lib/data/invitation';
import type { PersonEntry } from '@/lib/data/person';
import { InviteForm } from './invite-form';
import { PendingInvitations } from './pending-invitations';
import { PeopleTable } from './people-table';

type PeopleViewProps = {
  people: readonly PersonEntry[];
  invitations: readonly PendingInvitation[];
};

export function PeopleView({ people, invitations }: PeopleViewProps) {
  return (
    <div className="grid gap-6">
      <Card flush>
        <PeopleTable people={people} />
      </Card>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card aria-labelledby="invite">
          <CardHeader
            id="invite"
            title="Invite to the workspace"
            description="For people who need no opening yet. To put somebody on a team, invite them from the opening."
          />
          <InviteForm openingId={null} />
        </Card>
        <Card aria-labelledby="pending">
          <CardHeader
            id="pending"
            title="Pending invitations"
            description="Every link that still works, of the workspace and of all openings."
          />
          <PendingInvitations invitations={invitations} showOpenings />
        </Card>
      </div>
    </div>
  );
}
