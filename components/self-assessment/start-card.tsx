import type { RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { Recipient } from './self-assessment';

type StartCardProps = {
  recipient: Recipient | null;
  begun: boolean;
  onBegin: () => void;
  headingRef: RefObject<HTMLHeadingElement | null>;
};

/** What this is, how long it takes, and who reads it, before the first answer. */
export function StartCard({ recipient, begun, onBegin, headingRef }: StartCardProps) {
  return (
    <Card aria-labelledby="start" className="sm:p-7">
      {recipient ? (
        <p className="mb-1 break-words text-ink-muted text-sm">
          {recipient.openingTitle}, {recipient.company}
        </p>
      ) : null}
      <h1 id="start" ref={headingRef} tabIndex={-1} className="font-semibold text-ink text-lg">
        How you see your own work
      </h1>
      <div className="mt-3 grid max-w-prose gap-3 text-base text-ink-muted">
        <p>
          Sixteen statements about leading engineering and four questions about what draws you. It takes about
          ten minutes. There are no right answers, and anything may be left open.
        </p>
        <p>
          What you answer is kept in this browser alone as you go, so you can close the page and come back to
          it here.
        </p>
        {recipient ? (
          <>
            <p>
              At the end you see your result and may keep it. Only then, and only if you choose to, is it sent
              to {recipient.company}. The people who interview you read it after they have written down their
              own view, as yours and not as theirs. No figure about you is computed from it.
            </p>
            <p>
              The link works until <LocalTime iso={recipient.expiresAt} style="date" />.
            </p>
          </>
        ) : (
          <p>Nothing you answer leaves this browser. At the end you see your result and may keep it.</p>
        )}
      </div>
      <Button size="lg" variant="primary" className="mt-5 max-sm:w-full" onClick={onBegin}>
        {begun ? 'Go on' : 'Begin'}
      </Button>
    </Card>
  );
}
