import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { EntryCard } from '@/components/entry/entry-card';
import { NoCardByLink } from '@/components/no-card/no-card-by-link';
import { LocalTime } from '@/components/ui/local-time';
import { addressOf } from '@/lib/auth/address';
import { findOwnSeat } from '@/lib/data/no-card';
import { mintScopeOf } from '@/lib/data/scope';
import { countAttempt } from '@/lib/data/throttle';
import { readNoCard } from '@/lib/mail/no-card-link';
import { sentenceFor, waitSentence } from '@/lib/messages';
import { OWN_NO_CARD_TITLES } from '@/lib/no-card-messages';
import { readRuntime } from '@/lib/runtime';

export const metadata: Metadata = { title: 'No card due' };

/** Opening it changes nothing: mail programs follow links before people do. */
export default async function NoCardPage({ params }: { params: Promise<{ token: string }> }) {
  const wait = await countAttempt('no_card_address', addressOf(await headers()));
  if (wait !== null) return <EntryCard title="Wait a moment" description={<p>{waitSentence(wait)}</p>} />;
  const { token } = await params;
  const now = new Date();
  const claim = readNoCard(readRuntime().secret, token, now);
  const scope = claim && (await mintScopeOf(claim.personId));
  const seat = scope && (await findOwnSeat(scope, claim.interviewId, now));
  if (!seat) {
    return (
      <EntryCard title="This link does not work" description={<p>{sentenceFor('reminder_link_closed')}</p>} />
    );
  }
  const about = (
    <p>
      {seat.candidate}, {seat.interview}, <LocalTime iso={seat.startsAt} style="moment" />. {seat.opening}.
    </p>
  );
  if (seat.submitted) {
    return (
      <EntryCard
        title="Your card is in"
        description={
          <>
            {about}
            <p>It is submitted, so there is nothing to say here.</p>
          </>
        }
      />
    );
  }
  return (
    <EntryCard
      title={seat.noCard ? 'No card is due' : 'Why is no card due?'}
      description={
        <>
          {about}
          <p role="status">
            {seat.noCard
              ? `Recorded for ${seat.panelist}: ${seat.noCard.note || OWN_NO_CARD_TITLES[seat.noCard.reason]}. No more reminders come.`
              : `For ${seat.panelist}. One press records it and ends the reminders. What others wrote stays closed to you.`}
          </p>
        </>
      }
    >
      <NoCardByLink token={token} waived={seat.noCard !== null} />
    </EntryCard>
  );
}
