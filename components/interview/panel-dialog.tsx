'use client';

import { UserMinus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { useActionForm } from '@/components/form/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import { FormError } from '@/components/ui/form-error';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { putOnPanel, takeOffPanel } from '@/lib/actions/interview';
import type { PlanningChoices } from '@/lib/data/interview-list';
import type { MenuInterview } from './interview-menu';

type PanelDialogProps = { interview: MenuInterview; team: PlanningChoices['team']; onClose: () => void };

/** Who scores the interview. Taking somebody off keeps their card, and putting them back finds it as it was. */
export function PanelDialog({ interview, team, onClose }: PanelDialogProps) {
  const router = useRouter();
  const toast = useToast();
  const [removing, startTransition] = useTransition();
  const form = useActionForm(putOnPanel, {
    toInput: (data) => ({ interviewId: interview.id, personId: data.get('personId') }),
  });
  const others = team.filter((member) =>
    interview.panelists.every((panelist) => panelist.personId !== member.personId),
  );

  function remove(personId: string) {
    startTransition(async () => {
      const result = await takeOffPanel({ interviewId: interview.id, personId }).catch(() => null);
      if (!result?.ok) toast({ text: sentenceOfFailure(result), tone: 'danger' });
      router.refresh();
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Change the panel"
      description={interview.label}
    >
      <div className="grid gap-5">
        <ul className="divide-y divide-line rounded-md border border-line">
          {interview.panelists.length === 0 ? (
            <li className="px-3 py-2 text-ink-muted">Nobody is on the panel.</li>
          ) : null}
          {interview.panelists.map((panelist) => (
            <li key={panelist.personId} className="flex items-center justify-between gap-3 py-1 pr-1 pl-3">
              <span className="min-w-0 break-words">{panelist.name}</span>
              <IconButton
                label={`Take ${panelist.name} off`}
                icon={<UserMinus aria-hidden />}
                disabled={removing}
                onClick={() => remove(panelist.personId)}
              />
            </li>
          ))}
        </ul>
        <p className="text-ink-muted text-sm">
          Whoever is taken off keeps their notes and card; it still counts where it was submitted. Put back
          on, they find it as they left it.{' '}
          <Link href={`/interviews/${interview.id}/focus`} className="text-accent-ink underline">
            Say who asks what
          </Link>
        </p>
        {others.length > 0 ? (
          <form onSubmit={form.onSubmit} noValidate className="grid gap-3">
            <FormError message={form.problem} />
            <div className="flex flex-wrap items-end gap-2">
              <SelectField
                name="personId"
                label="Add from the team"
                placeholder="Choose a person"
                options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
                className="min-w-0 flex-1 basis-56"
                error={form.fields.personId}
              />
              <SubmitButton variant="secondary" pending={form.pending}>
                Add
              </SubmitButton>
            </div>
          </form>
        ) : (
          <p className="text-ink-muted text-sm">Everybody of the team is on this panel.</p>
        )}
      </div>
    </Dialog>
  );
}
