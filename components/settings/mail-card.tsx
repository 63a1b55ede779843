import type { ReactNode } from 'react';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { StatusDot } from '@/components/ui/status-dot';
import type { OutboxState } from '@/lib/data/outbox';
import type { Runtime } from '@/lib/runtime';
import { SendTestButton } from './send-test-button';
import { TimeZoneForm } from './time-zone-form';

type MailCardProps = {
  mail: Runtime['mail'];
  outbox: OutboxState;
  timeZone: { readonly timeZone: string; readonly chosen: boolean };
};

const SCHEDULES = {
  shared: 'Jobs in the PostgreSQL database look every minute what is due. Servers on it share them.',
  in_process: 'This process looks every minute what is due, since it holds the embedded database alone.',
  off: 'Nothing is sent by itself: this server was started without its schedule.',
} as const;

/** Whether mail goes out, from whom, and how it fares. The password of the mail server is not known here. */
export function MailCard({ mail, outbox, timeZone }: MailCardProps) {
  return (
    <Card aria-labelledby="mail">
      <CardHeader
        id="mail"
        title="Mail"
        description="Invitations, reminders of cards that are due, and a digest on working mornings. Nothing of a card is ever in them."
        actions={mail ? <SendTestButton /> : null}
      />
      <div className="grid gap-5">
        {mail ? (
          <dl className="grid gap-x-6 gap-y-1.5 text-base sm:grid-cols-[7rem_minmax(0,1fr)]">
            <Fact term="From">{mail.from}</Fact>
            <Fact term="Through">{mail.host}</Fact>
            <Fact term="Schedule">{SCHEDULES[mail.schedule]}</Fact>
            <Fact term="Last sent">
              {outbox.lastSentAt ? <LocalTime iso={outbox.lastSentAt} style="moment" /> : 'Nothing so far'}
            </Fact>
            <Fact term="Waiting">{outbox.waiting}</Fact>
          </dl>
        ) : (
          <p className="text-base text-ink">
            No mail server is configured, so nothing is sent. Set BEARING_SMTP_URL and BEARING_MAIL_FROM and
            start Bearing again. Until then, hand over links yourself and chase late cards from the interviews
            page.
          </p>
        )}
        {mail && outbox.trouble ? (
          <div className="rounded-md border border-warn/30 bg-warn-soft px-3 py-2.5 text-base text-ink">
            <StatusDot status="warn">
              <span className="min-w-0 break-words">
                {outbox.trouble.final ? 'Refused for good' : 'Not through yet, and tried again'}:{' '}
                {outbox.trouble.recipient}. The mail server said: {outbox.trouble.error}
              </span>
            </StatusDot>
          </div>
        ) : null}
        <TimeZoneForm timeZone={timeZone} />
      </div>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{term}</dt>
      <dd className="min-w-0 break-words text-ink max-sm:mb-1.5">{children}</dd>
    </>
  );
}
