import { PasswordField } from './password-field';

export function NewPasswordField({ label = 'Password', error }: { label?: string; error?: string }) {
  return (
    <PasswordField
      label={label}
      name="password"
      autoComplete="new-password"
      hint="At least 12 characters, and not one of the common ones."
      error={error}
    />
  );
}
