'use client';

import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { setUp } from '@/lib/actions/setup';
import { NewPasswordField } from './new-password-field';
import { useEntryForm } from './use-entry-form';

/** `asksForCode` when others than this machine can reach the page. */
export function SetupForm({ asksForCode }: { asksForCode: boolean }) {
  const { fields, problem, pending, onSubmit } = useEntryForm(setUp);
  return (
    <form method="post" onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      {asksForCode ? (
        <TextField
          label="Setup code"
          name="setupCode"
          inputMode="numeric"
          autoComplete="one-time-code"
          hint="Eight digits, in the console where Bearing was started."
          error={fields.setupCode}
        />
      ) : null}
      <TextField label="Name" name="name" autoComplete="name" error={fields.name} />
      <TextField label="E-mail" name="email" type="email" autoComplete="username" error={fields.email} />
      <NewPasswordField error={fields.password} />
      <SubmitButton pending={pending} size="lg">
        Create the admin account
      </SubmitButton>
    </form>
  );
}
