'use client';

import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { enterPasscode } from '@/lib/actions/sharing';

/** What stands before a link that asks for a passcode. */
export function PasscodeForm({ token }: { token: string }) {
  const form = useActionForm(enterPasscode, {
    toInput: (data) => ({ token, passcode: data.get('passcode') }),
    // The answer carries the page anew with its cookie; asking once more would count as a second view.
    onDone: () => {},
  });
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-4">
      <FormError message={form.problem} />
      <TextField
        name="passcode"
        label="Passcode"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        error={form.fields.passcode}
      />
      <SubmitButton pending={form.pending}>Open</SubmitButton>
    </form>
  );
}
