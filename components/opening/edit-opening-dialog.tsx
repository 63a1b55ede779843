'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { saveOpening } from '@/lib/actions/opening';
import { OpeningFactFields } from './opening-fact-fields';

export type EditableOpening = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly context: string;
};

type EditOpeningDialogProps = { opening: EditableOpening; onClose: () => void };

export function EditOpeningDialog({ opening, onClose }: EditOpeningDialogProps) {
  const router = useRouter();
  const form = useActionForm(saveOpening, {
    toInput: (data) => ({ ...Object.fromEntries(data), openingId: opening.id }),
    onDone: () => {
      router.refresh();
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Edit the opening"
    >
      <form onSubmit={form.onSubmit} noValidate className="grid gap-4">
        <FormError message={form.problem} />
        <OpeningFactFields errors={form.fields} initial={opening} />
        <div className="flex justify-end">
          <SubmitButton pending={form.pending}>Save</SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
