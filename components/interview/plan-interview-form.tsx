'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Card } from '@/components/ui/card';
import { FormError } from '@/components/ui/form-error';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { planNewInterview } from '@/lib/actions/interview';
import type { PlanningChoices } from '@/lib/data/interview-list';
import { OPENING_ROLE_TITLES } from '@/lib/messages';
import { DurationField } from './duration-field';
import { toMoment } from './local-moment';
import { PanelistChoice } from './panelist-choice';

type PlanInterviewFormProps = {
  openingId: string;
  choices: PlanningChoices;
  /** The candidate the form begins with; '' for none. */
  candidacyId: string;
};

export function PlanInterviewForm({ openingId, choices, candidacyId }: PlanInterviewFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm(planNewInterview, {
    toInput: (data) => ({
      ...Object.fromEntries(data),
      openingId,
      startsAt: toMoment(String(data.get('startsAt') ?? '')),
      panelists: data.getAll('panelists'),
    }),
    onDone: () => {
      toast({ text: 'The interview is planned; each panelist has a card.' });
      router.push(`/openings/${openingId}/interviews`);
      router.refresh();
    },
  });
  const { fields } = form;
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-5">
      <FormError message={form.problem} />
      <Card className="grid gap-4">
        <SelectField
          name="candidacyId"
          label="Candidate"
          placeholder="Choose a candidate"
          options={choices.candidates.map((one) => ({ value: one.candidacyId, label: one.name }))}
          defaultValue={candidacyId}
          error={fields.candidacyId}
        />
        <TextField
          name="title"
          label="Title"
          hint="What this conversation is about, such as “Leadership and the business”."
          maxLength={120}
          autoComplete="off"
          error={fields.title}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="startsAt"
            type="datetime-local"
            label="Starts"
            hint="In your own time zone."
            error={fields.startsAt}
          />
          <DurationField error={fields.durationMinutes} />
        </div>
        <SelectField
          name="kitId"
          label="Kit"
          hint="The interview keeps the version it is planned with."
          options={choices.kits.map((kit) => ({
            value: kit.kitId,
            label: `${kit.name}, version ${kit.version}`,
          }))}
          error={fields.kitId}
        />
        <PanelistChoice
          people={choices.team.map((member) => ({
            personId: member.personId,
            name: member.name,
            hint: OPENING_ROLE_TITLES[member.role],
          }))}
          error={fields.panelists}
        />
      </Card>
      <div className="flex justify-end">
        <SubmitButton size="lg" pending={form.pending}>
          Plan the interview
        </SubmitButton>
      </div>
    </form>
  );
}
