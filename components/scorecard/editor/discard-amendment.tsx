'use client';

import { useRouter } from 'next/navigation';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { discardAmendment } from '@/lib/actions/scorecard';

type DiscardAmendmentProps = {
  cardId: string;
  candidacyId: string;
  /** Runs the discarding while nothing is saved, so that no save arrives for a card that is gone. */
  whileResting: (discard: () => Promise<boolean>) => Promise<boolean>;
};

/** The way out of an amendment that turns out not to be needed. */
export function DiscardAmendment({ cardId, candidacyId, whileResting }: DiscardAmendmentProps) {
  const router = useRouter();
  const toast = useToast();

  async function discard(): Promise<boolean> {
    const result = await discardAmendment({ id: cardId }).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    return true;
  }

  async function leave(): Promise<boolean> {
    if (!(await whileResting(discard))) return false;
    router.replace(`/candidacies/${candidacyId}`);
    router.refresh();
    toast({ text: 'The amendment is discarded. Your card stands as you submitted it.' });
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button size="sm">Discard amendment</Button>}
      title="Discard this amendment?"
      description="What you changed here goes. The card you submitted stays as it is."
      confirmLabel="Discard amendment"
      danger
      onConfirm={leave}
    />
  );
}
