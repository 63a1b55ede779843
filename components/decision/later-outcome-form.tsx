'use client';

import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { RadioCards } from '@/components/ui/radio-cards';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { recordLaterOutcome } from '@/lib/actions/later-outcome';
import { LATER_FITS, LATER_MONTHS, REGRETS } from '@/lib/domain/later-outcome/later-outcome';
import { FIT_LABELS, MONTHS_LABELS, REGRET_LABELS } from './later-wording';

export function LaterOutcomeForm({ candidacyId }: { candidacyId: string }) {
  const { fields, problem, pending, onSubmit } = useActionForm(recordLaterOutcome);
  return (
    <form onSubmit={onSubmit} className="mt-4 grid gap-4" noValidate>
      <FormError message={problem} />
      <input type="hidden" name="candidacyId" value={candidacyId} />
      <RadioCards
        legend="When"
        name="months"
        columns={2}
        options={LATER_MONTHS.map((months) => ({ value: String(months), label: MONTHS_LABELS[months] }))}
        error={fields.months}
      />
      <RadioCards
        legend="The role"
        name="fit"
        columns={1}
        options={LATER_FITS.map((value) => ({ value, label: FIT_LABELS[value] }))}
        error={fields.fit}
      />
      <RadioCards
        legend="The decision, knowing what you know now"
        name="regret"
        columns={1}
        options={REGRETS.map((value) => ({ value, label: REGRET_LABELS[value] }))}
        error={fields.regret}
      />
      <TextAreaField label="What it rests on" name="note" optional error={fields.note} />
      <div>
        <SubmitButton pending={pending}>Record</SubmitButton>
      </div>
    </form>
  );
}
