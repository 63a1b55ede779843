'use client';

import { useRouter } from 'next/navigation';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { openDebrief } from '@/lib/actions/debrief';
import { count } from '@/lib/panel-messages';

type OpenDebriefButtonProps = {
  candidacyId: string;
  /** Cards still to come; above zero this opens it early. */
  missing: number;
  label: string;
};

/** Asks once: the figure that stands at this moment is the one the debrief keeps. */
export function OpenDebriefButton({ candidacyId, missing, label }: OpenDebriefButtonProps) {
  const router = useRouter();
  const toast = useToast();
  const early = missing > 0;

  async function open() {
    const result = await openDebrief({ candidacyId, early }).catch(() => null);
    router.refresh();
    if (result?.ok) return true;
    toast({ text: sentenceOfFailure(result), tone: 'danger' });
    return false;
  }

  return (
    <AlertDialog
      trigger={<Button variant={early ? 'secondary' : 'primary'}>{label}</Button>}
      title={early ? 'Open the debrief early?' : 'Open the debrief?'}
      description={`The recommendation as it stands now is kept with the debrief and does not move in it.${
        early
          ? ` ${count(missing, 'card')} ${missing === 1 ? 'is' : 'are'} still to come; that it was opened early is recorded.`
          : ''
      }`}
      confirmLabel={label}
      onConfirm={open}
    />
  );
}
