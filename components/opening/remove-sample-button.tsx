'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { removeSample } from '@/lib/actions/sample';

/** Asks once, then takes the sample away and goes to the openings. */
export function RemoveSampleButton({ openingId }: { openingId: string }) {
  const router = useRouter();
  const toast = useToast();

  async function remove() {
    const result = await removeSample({ openingId }).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    router.push('/openings');
    router.refresh();
    toast({ text: 'The sample opening is removed.' });
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button icon={<Trash2 aria-hidden />}>Remove the sample</Button>}
      title="Remove the sample opening?"
      description="This opening goes with its invented people, candidates, interviews, scorecards, recommendations and decisions, and with whatever you and your colleagues wrote in it. The audit log keeps that it was there. It can be loaded afresh, without what you added."
      confirmLabel="Remove the sample"
      danger
      onConfirm={remove}
    />
  );
}
