'use client';

import { type FormEvent, useRef, useState } from 'react';
import { type ActionForm, useActionForm } from '@/components/form/use-action-form';
import type { ActionResult } from '@/lib/actions/action';
import { signIn } from '@/lib/auth/browser';
import type { MessageCode } from '@/lib/messages';

/**
 * A form whose success makes or changes the account that was typed: it then signs this browser in with the new
 * password and leaves for `target`. Where that fails, the sign-in page takes over. Such a form says
 * `method="post"`: sent before the script is there, it must not put the password into the address bar.
 */
export function useEntryForm<Code extends MessageCode>(
  action: (input: unknown) => Promise<ActionResult<{ readonly email: string }, Code>>,
  target = '/',
): ActionForm {
  const password = useRef('');
  const [leaving, setLeaving] = useState(false);
  const form = useActionForm(action, {
    onDone: async ({ email }) => {
      setLeaving(true);
      const outcome = await signIn(email, password.current).catch(() => null);
      window.location.assign(outcome?.ok ? target : '/sign-in');
    },
  });

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (leaving) {
      event.preventDefault();
      return;
    }
    password.current = String(new FormData(event.currentTarget).get('password') ?? '');
    form.onSubmit(event);
  }

  return { ...form, pending: form.pending || leaving, onSubmit };
}
