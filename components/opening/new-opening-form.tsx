'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Card, CardHeader } from '@/components/ui/card';
import { FormError } from '@/components/ui/form-error';
import { RadioCards } from '@/components/ui/radio-cards';
import { SubmitButton } from '@/components/ui/submit-button';
import { startOpening } from '@/lib/actions/opening';
import { NeedWithAdvice } from './need-with-advice';
import { OpeningFactFields } from './opening-fact-fields';

export function NewOpeningForm() {
  const router = useRouter();
  const form = useActionForm(startOpening, {
    onDone: ({ id }) => {
      router.push(`/openings/${id}`);
      router.refresh();
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-5">
      <FormError message={form.problem} />
      <Card>
        <CardHeader title="The hire" />
        <div className="grid max-w-prose gap-4">
          <OpeningFactFields errors={form.fields} />
        </div>
      </Card>
      <Card>
        <CardHeader
          title="The role need"
          description="Which leader does this company need now? It can be edited until the first scorecard is begun; after that every change is a new version with a reason."
        />
        <NeedWithAdvice errors={form.fields} />
      </Card>
      <Card>
        <CardHeader title="You" />
        <RadioCards
          legend="Your own role in this opening"
          name="ownRole"
          columns={2}
          defaultValue="hiring_manager"
          options={[
            {
              value: 'hiring_manager',
              label: 'Hiring manager',
              hint: 'Runs the opening and records the decisions.',
            },
            {
              value: 'recruiter',
              label: 'Recruiter',
              hint: 'Runs the opening; a hiring manager joins to decide.',
            },
          ]}
          error={form.fields.ownRole}
        />
      </Card>
      <div className="flex justify-end">
        <SubmitButton size="lg" pending={form.pending}>
          Create the opening
        </SubmitButton>
      </div>
    </form>
  );
}
