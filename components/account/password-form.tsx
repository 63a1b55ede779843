'use client';

import { NewPasswordField } from '@/components/entry/new-password-field';
import { PasswordField } from '@/components/entry/password-field';
import { useEntryForm } from '@/components/entry/use-entry-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { changePassword } from '@/lib/actions/account';

/** Ends every session; this browser is signed in again with the new password. */
export function PasswordForm({ email }: { email: string }) {
  const { fields, problem, pending, onSubmit } = useEntryForm(changePassword, '/account?saved=password');
  return (
    <form method="post" onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label="Current password"
        name="current"
        autoComplete="current-password"
        error={fields.current}
      />
      <NewPasswordField label="New password" error={fields.password} />
      <SubmitButton pending={pending} className="justify-self-start">
        Change the password
      </SubmitButton>
    </form>
  );
}
