'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { beginAmendment } from '@/lib/actions/scorecard';

/** Asks once, then opens the new version in the editor. */
export function AmendButton({ cardId }: { cardId: string }) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);

  async function begin(): Promise<boolean> {
    const result = await beginAmendment({ id: cardId }).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    router.push(`/scorecards/${result.value.scorecardId}`);
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button>Amend</Button>}
      open={open}
      onOpenChange={setOpen}
      title="Amend this scorecard?"
      description="What you submitted stays as it is. A new version opens with the same content; it asks for a reason, and says whether you had read something of your peers by then."
      confirmLabel="Begin amendment"
      onConfirm={begin}
    />
  );
}
