import { CircleCheck } from 'lucide-react';
import { Card, CardHeader } from '@/components/ui/card';
import { type Theme, ThemeToggle } from '@/components/ui/theme-toggle';
import { DigestForm } from './digest-form';
import { PasswordForm } from './password-form';
import { RenameForm } from './rename-form';
import { SignOutEverywhere } from './sign-out-everywhere';

type AccountViewProps = {
  name: string;
  email: string;
  theme: Theme;
  /** Null where this server sends no mail. */
  wantsDigest: boolean | null;
  /** The page comes back from a change of the password. */
  passwordChanged: boolean;
};

export function AccountView({ name, email, theme, wantsDigest, passwordChanged }: AccountViewProps) {
  return (
    <div className="grid gap-6">
      {passwordChanged ? (
        <p
          role="status"
          className="flex gap-2.5 rounded-md border border-ok/40 bg-ok-soft px-3 py-2.5 text-base text-ink"
        >
          <CircleCheck aria-hidden className="mt-0.5 size-4.5 shrink-0 text-ok-ink" />
          Your password is changed. Every other browser was signed out.
        </p>
      ) : null}
      <Card aria-labelledby="profile">
        <CardHeader id="profile" title="Name and e-mail" />
        <RenameForm name={name} email={email} />
      </Card>
      <Card aria-labelledby="password">
        <CardHeader
          id="password"
          title="Password"
          description="A new password signs out every other browser you use."
        />
        <PasswordForm email={email} />
      </Card>
      {wantsDigest === null ? null : (
        <Card aria-labelledby="digest">
          <CardHeader id="digest" title="Mail" />
          <DigestForm wantsDigest={wantsDigest} />
        </Card>
      )}
      <Card aria-labelledby="appearance">
        <CardHeader
          id="appearance"
          title="Appearance"
          description="Kept in this browser."
          actions={<ThemeToggle initial={theme} />}
          className="mb-0!"
        />
      </Card>
      <Card aria-labelledby="sessions">
        <CardHeader
          id="sessions"
          title="Sessions"
          description="If a device is lost, end every session of yours at once."
          actions={<SignOutEverywhere />}
          className="mb-0!"
        />
      </Card>
    </div>
  );
}
