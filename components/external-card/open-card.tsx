'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { openCard } from '@/lib/actions/external-panelist';

/** Uses the link up and goes on to the card. */
export function OpenCard({ token }: { token: string }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);

  function open() {
    startTransition(async () => {
      const result = await openCard({ token }).catch(() => null);
      if (result?.ok) router.replace(result.value.path);
      else setProblem(sentenceOfFailure(result));
    });
  }

  return (
    <div className="grid gap-3">
      <FormError message={problem} />
      <Button variant="primary" className="justify-self-start" pending={pending} onClick={open}>
        Open your scorecard
      </Button>
    </div>
  );
}
