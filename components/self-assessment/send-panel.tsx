'use client';

import { Send } from 'lucide-react';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { randomUuid } from '@/components/form/random-uuid';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { FormError } from '@/components/ui/form-error';
import { LocalTime } from '@/components/ui/local-time';
import { send } from '@/lib/actions/self-assessment';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import type { Shelved } from './answer-shelf';
import type { Recipient } from './self-assessment';

type SendPanelProps = {
  recipient: Recipient;
  shelved: Shelved;
  answered: number;
  onChange: (shelved: Shelved) => void;
};

/** The one step by which anything leaves the browser. */
export function SendPanel({ recipient, shelved, answered, onChange }: SendPanelProps) {
  const [pending, startSending] = useTransition();
  const [problem, setProblem] = useState<{ sentence: string; attempt: number } | null>(null);

  function sendNow() {
    const id = shelved.sendingId ?? randomUuid();
    const sending = { ...shelved, sendingId: id };
    onChange(sending);
    startSending(async () => {
      const result = await send({
        token: recipient.token,
        id,
        version: STANDARD_INSTRUMENT.version,
        answers: shelved.answers,
      }).catch(() => null);
      if (result?.ok) {
        setProblem(null);
        onChange({ ...sending, sentAt: new Date().toISOString() });
      } else {
        setProblem((last) => ({ sentence: sentenceOfFailure(result), attempt: (last?.attempt ?? 0) + 1 }));
      }
    });
  }

  return (
    <Card data-screen-only aria-labelledby="send" className="grid justify-items-start gap-3">
      <div role="status" className="grid gap-1">
        <h2 id="send" className="font-semibold text-ink text-md">
          {shelved.sentAt ? `Sent to ${recipient.company}` : 'Nothing has been sent yet'}
        </h2>
        {shelved.sentAt ? (
          <p className="max-w-prose text-base text-ink-muted">
            It arrived <LocalTime iso={shelved.sentAt} style="moment" />. If you change an answer while the
            link works, you can send it again, and the newer one stands.
          </p>
        ) : (
          <p className="max-w-prose text-base text-ink-muted">
            Send it to {recipient.company} if you want the people who interview you to read it beside their
            own view.
          </p>
        )}
      </div>
      <FormError message={problem?.sentence} attempt={problem?.attempt} />
      {shelved.sentAt ? null : (
        <Button
          size="lg"
          variant="primary"
          icon={<Send aria-hidden />}
          pending={pending}
          disabled={answered === 0}
          onClick={sendNow}
        >
          {`Send to ${recipient.company}`}
        </Button>
      )}
    </Card>
  );
}
