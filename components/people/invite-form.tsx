'use client';

import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { toOptions } from '@/components/form/to-options';
import { useActionForm } from '@/components/form/use-action-form';
import { CopyField } from '@/components/ui/copy-field';
import { FormError } from '@/components/ui/form-error';
import { LocalTime } from '@/components/ui/local-time';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { invite } from '@/lib/actions/invitation';
import { OPENING_ROLE_TITLES, WORKSPACE_ROLE_TITLES } from '@/lib/messages';

type Invited = Extract<Awaited<ReturnType<typeof invite>>, { ok: true }>['value'];

const OPENING_OPTIONS = toOptions(OPENING_ROLE_TITLES);
const WORKSPACE_OPTIONS = toOptions(WORKSPACE_ROLE_TITLES);

/** Invites to the team of an opening, or to the workspace where `openingId` is null. */
export function InviteForm({ openingId }: { openingId: string | null }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  const [invited, setInvited] = useState<Invited | null>(null);
  const { fields, problem, pending, onSubmit } = useActionForm(invite, {
    onDone: (value) => {
      setInvited(value);
      form.current?.reset();
      router.refresh();
    },
  });

  return (
    <div>
      <form ref={form} onSubmit={onSubmit} aria-labelledby={heading} className="grid gap-3" noValidate>
        <h3 id={heading} className="sr-only">
          Invite somebody
        </h3>
        <FormError message={problem} />
        <input type="hidden" name="to" value={openingId === null ? 'workspace' : 'opening'} />
        {openingId === null ? null : <input type="hidden" name="openingId" value={openingId} />}
        <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
          <TextField label="E-mail" name="email" type="email" autoComplete="off" error={fields.email} />
          {openingId === null ? (
            <SelectField
              label="Role"
              name="workspaceRole"
              options={WORKSPACE_OPTIONS}
              defaultValue="member"
              error={fields.workspaceRole}
            />
          ) : (
            <SelectField
              label="Role"
              name="openingRole"
              options={OPENING_OPTIONS}
              defaultValue="interviewer"
              error={fields.openingRole}
            />
          )}
          <SubmitButton pending={pending} className="h-9 sm:mt-6.5 max-sm:h-11">
            Invite
          </SubmitButton>
        </div>
      </form>
      <div role="status">{invited ? <Answer invited={invited} /> : null}</div>
    </div>
  );
}

/** Made in the browser only, whose address of this server is one that people reach. */
function Answer({ invited }: { invited: Invited }) {
  if (invited.kind === 'added') {
    return (
      <p className="mt-4 rounded-md border border-line bg-surface-sunken px-3 py-2.5 text-base text-ink">
        {invited.name} has an account and is on the team now. No link is needed.
      </p>
    );
  }
  return (
    <div className="mt-4 grid gap-1.5 rounded-md border border-line bg-surface-sunken p-3">
      <CopyField
        key={invited.path}
        label={`Link for ${invited.email}`}
        hint={
          invited.mailed
            ? `On its way to ${invited.email} by e-mail. Copy the link too if you would rather hand it over; it is not shown again.`
            : 'This server sends no e-mail. Copy the link now and hand it over yourself; it is not shown again.'
        }
        value={new URL(invited.path, window.location.origin).href}
      />
      <p className="text-ink-muted text-sm">
        It works once, until <LocalTime iso={invited.expiresAt} style="moment" />.
      </p>
    </div>
  );
}
