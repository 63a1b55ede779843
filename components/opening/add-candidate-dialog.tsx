'use client';

import { UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toOptions } from '@/components/form/to-options';
import { useActionForm } from '@/components/form/use-action-form';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FormError } from '@/components/ui/form-error';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { putForwardCandidate } from '@/lib/actions/candidate';
import { SOURCE_CHANNELS, type SourceChannel } from '@/lib/domain/candidate/source-channel';
import { CHANNEL_HINTS, CHANNEL_LABELS } from './channel-wording';

type AddCandidateDialogProps = { openingId: string; variant?: ButtonVariant };

export function AddCandidateDialog({ openingId, variant = 'primary' }: AddCandidateDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      trigger={
        <Button variant={variant} icon={<UserPlus aria-hidden />}>
          Add candidate
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title="Add a candidate"
      description="What the panel writes about them stays in this opening."
    >
      <AddCandidateForm openingId={openingId} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function AddCandidateForm({ openingId, onDone }: { openingId: string; onDone: () => void }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm(putForwardCandidate, {
    toInput: (data) => ({ ...Object.fromEntries(data), openingId }),
    onDone: () => {
      router.refresh();
      toast({ text: 'The candidate is added.' });
      onDone();
    },
  });
  const { fields } = form;
  const [channel, setChannel] = useState<SourceChannel | null>(null);
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-4">
      <FormError message={form.problem} />
      <TextField name="name" label="Name" maxLength={120} autoComplete="off" required error={fields.name} />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        optional
        hint="Keeps a colleague who applies from reaching their own candidacy."
        autoComplete="off"
        error={fields.email}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="currentTitle"
          label="Current title"
          optional
          maxLength={120}
          error={fields.currentTitle}
        />
        <TextField
          name="currentCompany"
          label="Company"
          optional
          maxLength={120}
          error={fields.currentCompany}
        />
      </div>
      <TextField
        name="headline"
        label="Headline"
        optional
        hint="One line the panel reads before the first conversation."
        maxLength={200}
        error={fields.headline}
      />
      <SelectField
        name="sourceChannel"
        label="Found through"
        placeholder="Choose a channel"
        hint={channel ? CHANNEL_HINTS[channel] : null}
        options={toOptions(CHANNEL_LABELS)}
        defaultValue=""
        onChange={(event) => setChannel(readChannel(event.currentTarget.value))}
        required
        error={fields.sourceChannel}
      />
      <div className="flex justify-end">
        <SubmitButton pending={form.pending}>Add candidate</SubmitButton>
      </div>
    </form>
  );
}

function readChannel(value: string): SourceChannel | null {
  return SOURCE_CHANNELS.find((known) => known === value) ?? null;
}
