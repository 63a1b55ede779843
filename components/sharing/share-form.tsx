'use client';

import { Link2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { AnonymityFields } from '@/components/export/anonymity-fields';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextField } from '@/components/ui/text-field';
import { share } from '@/lib/actions/sharing';
import { SHARED_DAYS, USUAL_SHARED_DAYS } from '@/lib/domain/sharing/shared-link';
import { count } from '@/lib/panel-messages';
import { MadeLink } from './made-link';
import { PasscodeChoice } from './passcode-choice';

type ShareFormProps = { openingId: string; candidacyIds: readonly string[] };

type Made = { readonly path: string; readonly passcode: string; readonly label: string };

export function ShareForm({ openingId, candidacyIds }: ShareFormProps) {
  const router = useRouter();
  /** What was sent, for the answer to be shown with. */
  const asked = useRef({ passcode: '', label: '' });
  const [made, setMade] = useState<Made | null>(null);
  const form = useActionForm(share, {
    toInput: (data) => {
      const text = (name: string) => String(data.get(name) ?? '');
      asked.current = { passcode: text('passcode'), label: text('label').trim() };
      return {
        openingId,
        candidacyIds,
        label: text('label'),
        days: text('days'),
        passcode: text('passcode'),
        anonymity: { candidate: data.has('candidate'), panelists: data.has('panelists') },
      };
    },
    onDone: ({ path }) => {
      setMade({ path, ...asked.current });
      router.refresh();
    },
  });
  if (made) return <MadeLink {...made} onAnother={() => setMade(null)} />;
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-5">
      <FormError message={form.problem} />
      <TextField
        name="label"
        label="For whom"
        hint="Stands over every page as a watermark, such as “Dana Ortiz, Northgate Ventures”."
        maxLength={80}
        autoComplete="off"
        error={form.fields.label}
      />
      <SegmentedControl
        legend="Works for"
        name="days"
        defaultValue={String(USUAL_SHARED_DAYS)}
        segments={SHARED_DAYS.map((days) => ({ value: String(days), label: count(days, 'day') }))}
        error={form.fields.days}
      />
      <PasscodeChoice error={form.fields.passcode} />
      <AnonymityFields candidates={candidacyIds.length === 1 ? 'one' : 'several'} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={form.pending} icon={<Link2 aria-hidden />}>
          Make the link
        </Button>
      </div>
    </form>
  );
}
