'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { moveInterview } from '@/lib/actions/interview';
import { DurationField } from './duration-field';
import type { MenuInterview } from './interview-menu';
import { toLocalValue, toMoment } from './local-moment';

type RescheduleDialogProps = { interview: MenuInterview; onClose: () => void };

export function RescheduleDialog({ interview, onClose }: RescheduleDialogProps) {
  const router = useRouter();
  const form = useActionForm(moveInterview, {
    toInput: (data) => ({
      ...Object.fromEntries(data),
      interviewId: interview.id,
      startsAt: toMoment(String(data.get('startsAt') ?? '')),
    }),
    onDone: () => {
      router.refresh();
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Reschedule the interview"
      description={interview.label}
    >
      <form onSubmit={form.onSubmit} noValidate className="grid gap-4">
        <FormError message={form.problem} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="startsAt"
            type="datetime-local"
            label="Starts"
            hint="In your own time zone."
            defaultValue={toLocalValue(interview.startsAt)}
            error={form.fields.startsAt}
          />
          <DurationField initial={interview.durationMinutes} error={form.fields.durationMinutes} />
        </div>
        <p className="text-ink-muted text-sm">Notes already written are kept.</p>
        <div className="flex justify-end">
          <SubmitButton pending={form.pending}>Reschedule</SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
