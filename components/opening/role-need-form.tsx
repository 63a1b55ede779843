'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { saveRoleNeed } from '@/lib/actions/opening';
import type { RoleNeedEdition } from '@/lib/data/role-need';
import { NeedWithAdvice } from './need-with-advice';

type RoleNeedFormProps = { openingId: string; current: RoleNeedEdition; onClose: () => void };

export function RoleNeedForm({ openingId, current, onClose }: RoleNeedFormProps) {
  const router = useRouter();
  const form = useActionForm(saveRoleNeed, {
    toInput: (data) => ({ ...Object.fromEntries(data), openingId, basedOn: current.version }),
    onDone: () => {
      router.refresh();
      onClose();
    },
  });
  // A card begun while the form is open freezes the need; the answer then asks for the reason.
  const asksReason = current.frozenAt !== null || form.fields.changeReason !== undefined;
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-4">
      <FormError message={form.problem} />
      <NeedWithAdvice errors={form.fields} initial={current}>
        {asksReason ? (
          <TextAreaField
            name="changeReason"
            label="Why does the need change?"
            hint="Cards already begun were written against the version before."
            maxLength={1000}
            rows={3}
            error={form.fields.changeReason}
          />
        ) : null}
      </NeedWithAdvice>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <SubmitButton pending={form.pending}>
          {asksReason ? 'Save as a new version' : 'Save the need'}
        </SubmitButton>
      </div>
    </form>
  );
}
