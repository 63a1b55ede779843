'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { sayCardDue, sayNoCard } from '@/lib/actions/no-card';
import { NO_CARD_TITLES, OWN_NO_CARD_TITLES } from '@/lib/no-card-messages';
import { NoCardReasons } from './no-card-reasons';

type NoCardControlProps = {
  interviewId: string;
  personId: string;
  /** Whose card, for those who hear the button without its surroundings. */
  about: string;
  own: boolean;
  waived: boolean;
};

/** Says that no card is due, with a reason; or that it is due again. */
export function NoCardControl({ interviewId, personId, about, own, waived }: NoCardControlProps) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();

  function takeBack() {
    startTransition(async () => {
      const result = await sayCardDue({ interviewId, personId }).catch(() => null);
      if (!result?.ok) toast({ text: sentenceOfFailure(result), tone: 'danger' });
      router.refresh();
    });
  }

  if (waived) {
    return (
      <Button size="sm" variant="ghost" pending={pending} onClick={takeBack}>
        Card due again<span className="sr-only">: {about}</span>
      </Button>
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="sm"
      trigger={
        <Button size="sm" variant="ghost">
          No card due<span className="sr-only">: {about}</span>
        </Button>
      }
      title="Why is no card due?"
      description={
        own
          ? `${about}. Reminders stop. What others wrote stays closed to you, and you can take it back.`
          : `${about}. Nobody waits for the card any more; it can be taken back.`
      }
    >
      <NoCardReasons
        titles={own ? OWN_NO_CARD_TITLES : NO_CARD_TITLES}
        say={(reason, note) => sayNoCard({ interviewId, personId, reason, note })}
        onSaid={() => {
          setOpen(false);
          toast({ text: 'Recorded: no card is due.' });
        }}
      />
    </Dialog>
  );
}
