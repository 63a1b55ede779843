import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { TeamMember } from '@/lib/data/team';
import { OPENING_ROLE_TITLES } from '@/lib/messages';
import { MemberControls } from './member-controls';

type TeamListProps = { openingId: string; members: readonly TeamMember[]; mayManage: boolean };

export function TeamList({ openingId, members, mayManage }: TeamListProps) {
  return (
    <Card flush>
      <ul className="divide-y divide-line">
        {members.map((member) => (
          <li
            key={member.personId}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:flex-nowrap"
          >
            <Avatar name={member.name} />
            <div className="min-w-0 flex-1 basis-40">
              <p className="flex min-w-0 flex-wrap items-center gap-x-2 font-medium text-ink">
                <span className="min-w-0 break-words">{member.name}</span>
                {member.isViewer ? <span className="font-normal text-ink-faint">you</span> : null}
                {member.external ? <Badge>External, by link</Badge> : null}
                {member.sample ? <Badge>Sample</Badge> : null}
                {member.deactivated ? <Badge tone="warn">Deactivated</Badge> : null}
              </p>
              <p className="truncate text-ink-muted text-sm" title={member.email}>
                {member.email}
              </p>
            </div>
            {mayManage ? (
              <MemberControls
                openingId={openingId}
                member={{
                  personId: member.personId,
                  name: member.name,
                  role: member.role,
                  external: member.external,
                  isViewer: member.isViewer,
                }}
              />
            ) : (
              <span className="text-ink-muted text-sm">{OPENING_ROLE_TITLES[member.role]}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
