'use client';

import { UserCheck, UserCog, UserX } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { DropdownItem, DropdownMenu, DropdownSeparator, MenuButton } from '@/components/ui/dropdown-menu';
import { useToast } from '@/components/ui/toast';
import { deactivate, reactivate, setWorkspaceRole } from '@/lib/actions/people';
import type { PersonEntry } from '@/lib/data/person';

type Person = Pick<PersonEntry, 'id' | 'name' | 'workspaceRole' | 'state' | 'isViewer' | 'external'>;

type Change = {
  readonly question: string;
  readonly description: string;
  readonly confirm: string;
  readonly done: string;
  readonly danger: boolean;
  readonly run: () => ReturnType<typeof deactivate | typeof setWorkspaceRole>;
};

/** What an admin can change about one person; each change says what follows and asks once. */
export function PersonMenu({ person }: { person: Person }) {
  const router = useRouter();
  const toast = useToast();
  const [change, setChange] = useState<Change | null>(null);
  const [open, setOpen] = useState(false);
  const active = person.state === 'active' || person.state === 'external';

  function ask(next: Change) {
    setChange(next);
    setOpen(true);
  }

  async function confirm() {
    const result = (await change?.run().catch(() => null)) ?? null;
    toast(result?.ok ? { text: change?.done ?? '' } : { text: sentenceOfFailure(result), tone: 'danger' });
    router.refresh();
    return result !== null;
  }

  return (
    <>
      <DropdownMenu trigger={<MenuButton label={`Change ${person.name}`} />}>
        {person.external ? null : (
          <>
            <DropdownItem icon={<UserCog aria-hidden />} onSelect={() => ask(roleChange(person))}>
              {person.workspaceRole === 'admin' ? 'Make member' : 'Make admin'}
            </DropdownItem>
            <DropdownSeparator />
          </>
        )}
        {active ? (
          <DropdownItem icon={<UserX aria-hidden />} danger onSelect={() => ask(deactivation(person))}>
            Deactivate
          </DropdownItem>
        ) : (
          <DropdownItem icon={<UserCheck aria-hidden />} onSelect={() => ask(reactivation(person))}>
            Reactivate
          </DropdownItem>
        )}
      </DropdownMenu>
      {change ? (
        <AlertDialog
          open={open}
          onOpenChange={setOpen}
          title={change.question}
          description={change.description}
          confirmLabel={change.confirm}
          danger={change.danger}
          onConfirm={confirm}
        />
      ) : null}
    </>
  );
}

function roleChange({ id, name, workspaceRole }: Person): Change {
  const promotes = workspaceRole === 'member';
  return {
    question: promotes ? `Make ${name} an admin?` : `Make ${name} a member?`,
    description: promotes
      ? 'Admins reach every opening, manage people and read the audit log. Cards of peers stay closed to them wherever they owe one.'
      : 'They keep the openings they are on the team of, and no longer manage people or read the audit log.',
    confirm: promotes ? 'Make admin' : 'Make member',
    done: promotes ? `${name} is an admin now.` : `${name} is a member now.`,
    danger: false,
    run: () => setWorkspaceRole({ personId: id, role: promotes ? 'admin' : 'member' }),
  };
}

function deactivation({ id, name, isViewer, external }: Person): Change {
  if (external) {
    return {
      question: `Deactivate ${name}?`,
      description:
        'Their links stop working at once. Notes, cards and teams stay. An admin can reactivate them.',
      confirm: 'Deactivate',
      done: `${name} is deactivated.`,
      danger: true,
      run: () => deactivate({ personId: id }),
    };
  }
  return {
    question: isViewer ? 'Deactivate your own account?' : `Deactivate ${name}?`,
    description: `${isViewer ? 'You are' : 'They are'} signed out everywhere at once, and invitation links ${
      isViewer ? 'you' : 'they'
    } handed out stop working. Notes, cards and teams stay. An admin can reactivate the account.`,
    confirm: 'Deactivate',
    done: `${name} is deactivated.`,
    danger: true,
    run: () => deactivate({ personId: id }),
  };
}

function reactivation({ id, name, external }: Person): Change {
  return {
    question: `Reactivate ${name}?`,
    description: external
      ? 'Links of theirs that have not ended work again.'
      : 'They sign in with the password they had, and reach the openings they were on the team of.',
    confirm: 'Reactivate',
    done: external ? `${name} can write by link again.` : `${name} can sign in again.`,
    danger: false,
    run: () => reactivate({ personId: id }),
  };
}
