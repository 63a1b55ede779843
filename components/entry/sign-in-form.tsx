'use client';

import { type FormEvent, useState } from 'react';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { signIn } from '@/lib/auth/browser';
import { sentenceFor, waitSentence } from '@/lib/messages';
import { PasswordField } from './password-field';

/** `target` is the path to go on to. */
export function SignInForm({ target }: { target: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const typed = new FormData(event.currentTarget);
    setPending(true);
    const failure = await findFailure(String(typed.get('email')), String(typed.get('password')));
    if (failure === null) {
      window.location.assign(target);
      return;
    }
    setProblem(failure);
    setAttempt(attempt + 1);
    setPending(false);
  }

  return (
    <form method="post" onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} attempt={attempt} />
      <TextField label="E-mail" name="email" type="email" autoComplete="username" />
      <PasswordField label="Password" name="password" autoComplete="current-password" />
      <SubmitButton pending={pending} size="lg">
        Sign in
      </SubmitButton>
    </form>
  );
}

async function findFailure(email: string, password: string): Promise<string | null> {
  try {
    const outcome = await signIn(email, password);
    if (outcome.ok) return null;
    return outcome.code === 'throttled' ? waitSentence(outcome.seconds) : sentenceFor('sign_in_refused');
  } catch {
    return sentenceFor('unreachable');
  }
}
