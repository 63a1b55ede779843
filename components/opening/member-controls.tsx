'use client';

import { UserMinus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { toOptions } from '@/components/form/to-options';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { useToast } from '@/components/ui/toast';
import { giveMemberRole, takeOffTeam } from '@/lib/actions/team';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import { OPENING_ROLE_TITLES } from '@/lib/messages';

type MemberControlsProps = {
  openingId: string;
  member: {
    readonly personId: string;
    readonly name: string;
    readonly role: OpeningRole;
    readonly external: boolean;
    readonly isViewer: boolean;
  };
};

/** A member's role, and the way off the team. */
export function MemberControls({ openingId, member }: MemberControlsProps) {
  const router = useRouter();
  const toast = useToast();
  const [pending, startTransition] = useTransition();
  const [asking, setAsking] = useState(false);
  const reference = { openingId, personId: member.personId };

  function changeRole(role: string) {
    startTransition(async () => {
      const result = await giveMemberRole({ ...reference, role }).catch(() => null);
      if (!result?.ok) toast({ text: sentenceOfFailure(result), tone: 'danger' });
      router.refresh();
    });
  }

  async function remove() {
    const result = await takeOffTeam(reference).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    if (member.isViewer) router.push('/openings');
    router.refresh();
    toast({ text: `${member.name} is off the team.` });
    return true;
  }

  return (
    <div className="flex items-center gap-1">
      {member.external ? null : (
        <SelectField
          label={`Role of ${member.name}`}
          labelHidden
          options={toOptions(OPENING_ROLE_TITLES)}
          value={member.role}
          disabled={pending}
          onChange={(event) => changeRole(event.target.value)}
          className="w-44"
        />
      )}
      <IconButton
        label={`Remove ${member.name} from the team`}
        icon={<UserMinus aria-hidden />}
        onClick={() => setAsking(true)}
      />
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={member.isViewer ? 'Leave this team?' : `Remove ${member.name} from the team?`}
        description={
          member.isViewer
            ? 'You will no longer reach this opening unless you are an admin. Interviews you have not scored stop waiting for you; your notes and submitted cards stay.'
            : 'They will no longer reach this opening. Interviews they have not scored stop waiting for them; their notes and submitted cards stay.'
        }
        confirmLabel={member.isViewer ? 'Leave the team' : 'Remove'}
        danger
        onConfirm={remove}
      />
    </div>
  );
}
