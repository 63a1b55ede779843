'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { renameAccount } from '@/lib/actions/account';

export function RenameForm({ name, email }: { name: string; email: string }) {
  const router = useRouter();
  const toast = useToast();
  const { fields, problem, pending, onSubmit } = useActionForm(renameAccount, {
    onDone: () => {
      toast({ text: 'Your name is saved.' });
      router.refresh();
    },
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      <TextField label="Name" name="name" autoComplete="name" defaultValue={name} error={fields.name} />
      <TextField
        label="E-mail"
        type="email"
        hint="You sign in with it. It cannot be changed here."
        value={email}
        readOnly
      />
      <SubmitButton pending={pending} className="justify-self-start">
        Save the name
      </SubmitButton>
    </form>
  );
}
