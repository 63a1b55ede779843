'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useActionForm } from '@/components/form/use-action-form';
import { Card, CardHeader } from '@/components/ui/card';
import { FormError } from '@/components/ui/form-error';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { planNewInterview } from '@/lib/actions/interview';
import type { PlanningChoices } from '@/lib/data/interview-list';
import { OPENING_ROLE_TITLES } from '@/lib/messages';
import { DurationField } from './duration-field';
import { type Focuses, FocusPlanner } from './focus-planner';
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
  const [chosen, setChosen] = useState<Chosen>({
    candidacyId,
    kitId: choices.kits[0]?.kitId ?? '',
    panelists: [],
  });
  const [focuses, setFocuses] = useState<Focuses>({});
  const formRef = useRef<HTMLFormElement>(null);
  // What was chosen before the page came to life, or brought back by the browser.
  useEffect(() => {
    if (formRef.current) setChosen(readChosen(new FormData(formRef.current)));
  }, []);
  const form = useActionForm(planNewInterview, {
    toInput: (data) => ({
      ...Object.fromEntries(data),
      openingId,
      startsAt: toMoment(String(data.get('startsAt') ?? '')),
      panelists: data.getAll('panelists'),
      focuses: chosen.panelists.flatMap((personId) => {
        const focus = focuses[personId];
        return focus ? [{ personId, ...focus }] : [];
      }),
    }),
    onDone: () => {
      toast({ text: 'The interview is planned; each panelist has a card.' });
      router.push(`/openings/${openingId}/interviews`);
      router.refresh();
    },
  });
  const { fields } = form;
  const edition = choices.kits.find(({ kitId }) => kitId === chosen.kitId)?.editionId ?? '';
  return (
    <form
      ref={formRef}
      onSubmit={form.onSubmit}
      onChange={(event) => setChosen(readChosen(new FormData(event.currentTarget)))}
      noValidate
      className="grid gap-5"
    >
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
      <Card className="grid gap-4">
        <CardHeader
          title="Who asks what"
          description="Together the panel covers the kit; nobody has to ask all of it. It can be changed later."
        />
        <FocusPlanner
          questions={choices.editions[edition] ?? []}
          panelists={choices.team.filter(({ personId }) => chosen.panelists.includes(personId))}
          focuses={focuses}
          onChange={setFocuses}
          others={choices.seats.filter((seat) => seat.candidacyId === chosen.candidacyId)}
          editions={choices.editions}
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

/** What the planner has to know of the fields above it. */
type Chosen = {
  readonly candidacyId: string;
  readonly kitId: string;
  readonly panelists: readonly string[];
};

function readChosen(data: FormData): Chosen {
  return {
    candidacyId: String(data.get('candidacyId') ?? ''),
    kitId: String(data.get('kitId') ?? ''),
    panelists: data.getAll('panelists').map(String),
  };
}
