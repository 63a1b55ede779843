'use client';

import { CalendarClock, ListChecks, UserRoundPlus, UsersRound, X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { DropdownItem, DropdownMenu, DropdownSeparator, MenuButton } from '@/components/ui/dropdown-menu';
import { useToast } from '@/components/ui/toast';
import { callOffInterview } from '@/lib/actions/interview';
import type { PlanningChoices } from '@/lib/data/interview-list';
import { ExternalPanelistsDialog } from './external-panelists-dialog';
import { PanelDialog } from './panel-dialog';
import { RescheduleDialog } from './reschedule-dialog';

export type PanelSeat = {
  readonly personId: string;
  readonly name: string;
  readonly external: boolean;
  /** When the link of an external panelist ends; null without one that works. */
  readonly linkUntil: string | null;
  /** Their card is in, as far as the viewer may know. */
  readonly submitted: boolean;
};

export type MenuInterview = {
  readonly id: string;
  /** Candidate and title, to tell one menu from another. */
  readonly label: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly panelists: readonly PanelSeat[];
};

type InterviewMenuProps = { interview: MenuInterview; team: PlanningChoices['team'] };

export function InterviewMenu({ interview, team }: InterviewMenuProps) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState<'time' | 'panel' | 'external' | 'cancel' | null>(null);

  async function cancel() {
    const result = await callOffInterview({ interviewId: interview.id }).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    router.refresh();
    toast({ text: 'The interview is cancelled.' });
    return true;
  }

  return (
    <>
      <DropdownMenu trigger={<MenuButton label={`Change the interview: ${interview.label}`} />}>
        <DropdownItem icon={<CalendarClock aria-hidden />} onSelect={() => setOpen('time')}>
          Reschedule
        </DropdownItem>
        <DropdownItem icon={<UsersRound aria-hidden />} onSelect={() => setOpen('panel')}>
          Change the panel
        </DropdownItem>
        <DropdownItem icon={<UserRoundPlus aria-hidden />} onSelect={() => setOpen('external')}>
          External panelists
        </DropdownItem>
        <DropdownItem asChild>
          <Link href={`/interviews/${interview.id}/focus`}>
            <ListChecks aria-hidden />
            Say who asks what
          </Link>
        </DropdownItem>
        <DropdownSeparator />
        <DropdownItem icon={<X aria-hidden />} danger onSelect={() => setOpen('cancel')}>
          Cancel the interview
        </DropdownItem>
      </DropdownMenu>
      {open === 'time' ? <RescheduleDialog interview={interview} onClose={() => setOpen(null)} /> : null}
      {open === 'panel' ? (
        <PanelDialog interview={interview} team={team} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'external' ? (
        <ExternalPanelistsDialog interview={interview} onClose={() => setOpen(null)} />
      ) : null}
      <AlertDialog
        open={open === 'cancel'}
        onOpenChange={(shown) => setOpen(shown ? 'cancel' : null)}
        title="Cancel this interview?"
        description="Its cards close: nobody can write them any more, and they stop counting towards the recommendation. Notes and cards are kept. A cancelled interview cannot be taken up again; plan another instead."
        confirmLabel="Cancel the interview"
        cancelLabel="Keep it"
        danger
        onConfirm={cancel}
      />
    </>
  );
}
