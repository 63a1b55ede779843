'use client';

import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { accept } from '@/lib/actions/invitation';
import { NewPasswordField } from './new-password-field';
import { useEntryForm } from './use-entry-form';

export function AcceptForm({ token, email }: { token: string; email: string }) {
  const { fields, problem, pending, onSubmit } = useEntryForm(accept);
  return (
    <form method="post" onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        hint="You will sign in with this address."
        value={email}
        readOnly
      />
      <TextField label="Name" name="name" autoComplete="name" error={fields.name} />
      <NewPasswordField error={fields.password} />
      <SubmitButton pending={pending} size="lg">
        Create my account
      </SubmitButton>
    </form>
  );
}
