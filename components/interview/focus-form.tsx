'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { saveFocus } from '@/lib/actions/interview';
import type { FocusPage } from '@/lib/data/interview-focus';
import { type Focuses, FocusPlanner } from './focus-planner';

/** Who asks what in an interview that is planned already. */
export function FocusForm({ page }: { page: FocusPage }) {
  const router = useRouter();
  const toast = useToast();
  const panel = page.seats.filter((seat) => seat.interviewId === page.interviewId);
  const [focuses, setFocuses] = useState<Focuses>(() =>
    Object.fromEntries(panel.map(({ personId, focus }) => [personId, focus])),
  );
  const form = useActionForm(saveFocus, {
    toInput: () => ({
      interviewId: page.interviewId,
      focuses: Object.entries(focuses).map(([personId, focus]) => ({ personId, ...focus })),
    }),
    onDone: () => {
      toast({ text: 'Each panelist finds their share in their preparation.' });
      router.push(`/interviews/${page.interviewId}`);
      router.refresh();
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-5">
      <FormError message={form.problem} />
      <FocusPlanner
        questions={page.editions[page.editionId] ?? []}
        panelists={panel}
        focuses={focuses}
        onChange={setFocuses}
        others={page.seats.filter((seat) => seat.interviewId !== page.interviewId)}
        editions={page.editions}
      />
      <div className="flex justify-end">
        <SubmitButton pending={form.pending}>Save who asks what</SubmitButton>
      </div>
    </form>
  );
}
