'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { sayCardDueByLink, sayNoCardByLink } from '@/lib/actions/no-card';
import { OWN_NO_CARD_TITLES } from '@/lib/no-card-messages';
import { NoCardReasons } from './no-card-reasons';

/** What the link of a reminder can do: one thing, and take it back. */
export function NoCardByLink({ token, waived }: { token: string; waived: boolean }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  if (!waived) {
    return (
      <NoCardReasons
        titles={OWN_NO_CARD_TITLES}
        say={(reason, note) => sayNoCardByLink({ token, reason, note })}
      />
    );
  }
  return (
    <div className="grid gap-3">
      <FormError message={problem} />
      <Button
        className="justify-self-start"
        pending={pending}
        onClick={() =>
          startTransition(async () => {
            const result = await sayCardDueByLink({ token }).catch(() => null);
            setProblem(result?.ok ? null : sentenceOfFailure(result));
            router.refresh();
          })
        }
      >
        Take it back
      </Button>
    </div>
  );
}
