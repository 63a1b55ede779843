'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useActionForm } from '@/components/form/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { copyToNewKit } from '@/lib/actions/kit';

type CopyKitDialogProps = {
  kit: { readonly id: string; readonly name: string; readonly version: number };
  trigger: ReactNode;
};

export function CopyKitDialog({ kit, trigger }: CopyKitDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
      title="Copy this kit"
      description={`A kit of your own begins as “${kit.name}”, version ${kit.version}, and goes its own way from there.`}
    >
      <CopyKitForm kit={kit} />
    </Dialog>
  );
}

function CopyKitForm({ kit }: Pick<CopyKitDialogProps, 'kit'>) {
  const router = useRouter();
  const form = useActionForm(copyToNewKit, {
    toInput: (data) => ({ kitId: kit.id, version: kit.version, name: data.get('name') }),
    onDone: ({ kitId }) => router.push(`/kits/${kitId}/edit`),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-4">
      <FormError message={form.problem} />
      <TextField
        name="name"
        label="Name of the copy"
        hint="What it is for, such as “Final round”."
        maxLength={80}
        autoComplete="off"
        error={form.fields.name}
      />
      <div className="flex justify-end">
        <SubmitButton pending={form.pending}>Copy and edit</SubmitButton>
      </div>
    </form>
  );
}
