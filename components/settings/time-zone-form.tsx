'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { saveTimeZone } from '@/lib/actions/settings';

type TimeZoneFormProps = { timeZone: { readonly timeZone: string; readonly chosen: boolean } };

export function TimeZoneForm({ timeZone }: TimeZoneFormProps) {
  const router = useRouter();
  const toast = useToast();
  const { fields, problem, pending, onSubmit } = useActionForm(saveTimeZone, {
    onDone: () => {
      toast({ text: 'The time zone is saved.' });
      router.refresh();
    },
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-3" noValidate>
      <FormError message={problem} />
      <TextField
        name="timeZone"
        label="Time zone"
        hint={`Such as Europe/Berlin. Reminders and digests go out from 9:00 there, Monday to Friday.${
          timeZone.chosen ? '' : ` Empty follows this server, which is in ${timeZone.timeZone}.`
        }`}
        defaultValue={timeZone.chosen ? timeZone.timeZone : ''}
        error={fields.timeZone}
      />
      <SubmitButton pending={pending} variant="secondary" className="justify-self-start">
        Save the time zone
      </SubmitButton>
    </form>
  );
}
