'use client';

import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { join } from '@/lib/actions/invitation';

/** For somebody signed in with the address the link is for. */
export function JoinForm({ token }: { token: string }) {
  const { problem, pending, onSubmit } = useActionForm(join, {
    onDone: ({ openingId }) => window.location.assign(openingId ? `/openings/${openingId}` : '/'),
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <FormError message={problem} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton pending={pending} size="lg">
        Accept the invitation
      </SubmitButton>
    </form>
  );
}
