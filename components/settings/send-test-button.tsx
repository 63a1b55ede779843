'use client';

import { useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { sendTestMail } from '@/lib/actions/settings';

export function SendTestButton() {
  const toast = useToast();
  const [pending, startTransition] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        startTransition(async () => {
          const result = await sendTestMail({}).catch(() => null);
          if (result?.ok) toast({ text: `The mail server took a test message to ${result.value.to}.` });
          else toast({ text: sentenceOfFailure(result), tone: 'danger' });
        })
      }
    >
      Send a test message to myself
    </Button>
  );
}
