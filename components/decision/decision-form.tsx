'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { toOptions } from '@/components/form/to-options';
import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { RadioCards } from '@/components/ui/radio-cards';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { recordDecision } from '@/lib/actions/decision';
import {
  DECIDED_ROLES,
  DECISION_OUTCOMES,
  type DecidedRole,
  type DecisionOutcome,
  departsFrom,
  namesRole,
} from '@/lib/domain/decision/decision';
import type { Verdict } from '@/lib/domain/panel/recommendation';
import { OUTCOME_LABELS, ROLE_LABELS } from '@/lib/panel-messages';

type DecisionFormProps = {
  candidacyId: string;
  /** The recommendation this form stands beside; null where there is none. */
  seen: { readonly id: string; readonly verdict: Verdict } | null;
};

const OUTCOME_HINTS: Readonly<Record<DecisionOutcome, string>> = {
  advance: 'Go on to the next step.',
  hold: 'Wait, for a reason you name.',
  offer: 'For the role you name.',
  decline: 'End it here.',
};

const ROLE_OPTIONS = toOptions(ROLE_LABELS);

export function DecisionForm({ candidacyId, seen }: DecisionFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  const [role, setRole] = useState<DecidedRole | null>(null);

  const { fields, problem, pending, onSubmit } = useActionForm(
    async (input) => {
      const result = await recordDecision(input);
      // Brings the new recommendation beside what was typed, which stays in its fields.
      if (!result.ok && result.code === 'recommendation_moved') router.refresh();
      return result;
    },
    {
      onDone: () => {
        form.current?.reset();
        setOutcome(null);
        setRole(null);
        router.refresh();
      },
    },
  );

  const departs = outcome !== null && departsFrom(seen?.verdict ?? null, { outcome, role });
  const asksWhyDifferent = departs && (outcome !== 'offer' || role !== null);

  function onOutcome(event: FormEvent<HTMLInputElement>) {
    const chosen = event.currentTarget.value;
    setOutcome(DECISION_OUTCOMES.find((known) => known === chosen) ?? null);
  }

  function onRole(event: FormEvent<HTMLSelectElement>) {
    const chosen = event.currentTarget.value;
    setRole(DECIDED_ROLES.find((known) => known === chosen) ?? null);
  }

  return (
    <form ref={form} onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      <input type="hidden" name="candidacyId" value={candidacyId} />
      <input type="hidden" name="recommendationId" value={seen?.id ?? ''} />
      <RadioCards
        legend="Decision"
        legendHidden
        name="outcome"
        columns={1}
        options={DECISION_OUTCOMES.map((value) => ({
          value,
          label: OUTCOME_LABELS[value],
          hint: OUTCOME_HINTS[value],
        }))}
        value={outcome ?? ''}
        onChange={onOutcome}
        error={fields.outcome}
      />
      {outcome && namesRole(outcome) ? (
        <SelectField
          label={outcome === 'offer' ? 'Role offered' : 'Role aimed at'}
          name="role"
          optional={outcome !== 'offer'}
          placeholder={outcome === 'offer' ? 'Choose a role' : 'No role named'}
          options={ROLE_OPTIONS}
          value={role ?? ''}
          onChange={onRole}
          error={fields.role}
        />
      ) : null}
      <TextAreaField
        label="Reason"
        name="rationale"
        hint="What decided it, so that a reader a year from now understands."
        error={fields.rationale}
      />
      {asksWhyDifferent ? (
        <TextAreaField
          label="Why it differs from the recommendation"
          name="differsBecause"
          hint="The decision goes another way than the recommendation beside it. That is yours to do; say what you know that the arithmetic does not."
          error={fields.differsBecause}
        />
      ) : null}
      <div>
        <SubmitButton pending={pending}>Record decision</SubmitButton>
      </div>
    </form>
  );
}
