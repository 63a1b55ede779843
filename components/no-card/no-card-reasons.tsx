'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { ActionResult } from '@/lib/actions/action';
import { NO_CARD_REASONS, type NoCardReason, needsSentence } from '@/lib/domain/scorecard/no-card';
import type { MessageCode } from '@/lib/messages';

type NoCardReasonsProps = {
  titles: Readonly<Record<NoCardReason, string>>;
  say: (reason: NoCardReason, note: string) => Promise<ActionResult<null, MessageCode>>;
  onSaid?: () => void;
};

/** A button for each reason; one press says it. The last asks for a sentence first. */
export function NoCardReasons({ titles, say, onSaid }: NoCardReasonsProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const [writing, setWriting] = useState<NoCardReason | null>(null);

  function choose(reason: NoCardReason, note: string) {
    startTransition(async () => {
      const result = await say(reason, note).catch(() => null);
      if (!result?.ok) {
        setProblem(sentenceOfFailure(result));
        return;
      }
      onSaid?.();
      router.refresh();
    });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = new FormData(event.currentTarget).get('note');
    if (writing) choose(writing, typeof note === 'string' ? note : '');
  }

  return (
    <div className="grid gap-3">
      <FormError message={problem} />
      <ul className="grid gap-2">
        {NO_CARD_REASONS.map((reason) => (
          <li key={reason}>
            <Button
              size="lg"
              className="w-full justify-start"
              disabled={pending}
              aria-expanded={needsSentence(reason) ? writing === reason : undefined}
              onClick={() => (needsSentence(reason) ? setWriting(reason) : choose(reason, ''))}
            >
              {titles[reason]}
            </Button>
          </li>
        ))}
      </ul>
      {writing ? (
        <form onSubmit={onSubmit} noValidate className="grid gap-3">
          <TextField
            label="Why no card is due"
            name="note"
            maxLength={300}
            hint="One sentence. Those who run the opening can read it."
            autoFocus
          />
          <SubmitButton pending={pending} className="justify-self-start">
            Say so
          </SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
