'use client';

import { useActionForm } from '@/components/form/use-action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { chooseDigest } from '@/lib/actions/account';

export function DigestForm({ wantsDigest }: { wantsDigest: boolean }) {
  const toast = useToast();
  const { problem, pending, onSubmit } = useActionForm(chooseDigest, {
    toInput: (data) => ({ wantsDigest: data.has('wantsDigest') }),
    onDone: () => toast({ text: 'Your choice is saved.' }),
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      <CheckboxField
        name="wantsDigest"
        label="Mail me a digest on working mornings"
        hint="Late cards and today’s interviews of the openings you recruit for, or hire for where nobody recruits. Reminders of your own cards cannot be switched off; say that no card is due instead."
        defaultChecked={wantsDigest}
      />
      <SubmitButton pending={pending} className="justify-self-start">
        Save
      </SubmitButton>
    </form>
  );
}
