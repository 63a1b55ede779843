'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { saveSettings } from '@/lib/actions/settings';
import type { WorkspaceSettings } from '@/lib/data/workspace-settings';

export function SettingsForm({ settings }: { settings: WorkspaceSettings }) {
  const router = useRouter();
  const toast = useToast();
  const { problem, pending, onSubmit } = useActionForm(saveSettings, {
    toInput: (data) => ({ publicSelfAssessment: data.has('publicSelfAssessment') }),
    onDone: () => {
      toast({ text: 'The settings are saved.' });
      router.refresh();
    },
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-4" noValidate>
      <FormError message={problem} />
      <CheckboxField
        name="publicSelfAssessment"
        label="Offer the self-assessment to anybody who reaches this server"
        hint="At /self-assessment, without a link and without an account. Nothing answered there is sent or stored on this server. While this is off, the address answers as if it did not exist."
        defaultChecked={settings.publicSelfAssessment}
      />
      <SubmitButton pending={pending} className="justify-self-start">
        Save
      </SubmitButton>
    </form>
  );
}
