import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { EntryCard } from '@/components/entry/entry-card';
import { OpenCard } from '@/components/external-card/open-card';
import { LocalTime } from '@/components/ui/local-time';
import { addressOf } from '@/lib/auth/address';
import { findViewer } from '@/lib/auth/viewer';
import { findCardLinkNotice } from '@/lib/data/card-link';
import { countAttempt } from '@/lib/data/throttle';
import { sentenceFor, waitSentence } from '@/lib/messages';

export const metadata: Metadata = { title: 'Your scorecard' };

/** Opening the page changes nothing: mail programs follow links before people do. */
export default async function CardLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const wait = await countAttempt('card_link_address', addressOf(await headers()));
  if (wait !== null) return <EntryCard title="Wait a moment" description={<p>{waitSentence(wait)}</p>} />;
  const { token } = await params;
  const notice = await findCardLinkNotice(token, new Date());
  if (!notice) notFound();
  if (notice.kind === 'opened') {
    return (
      <EntryCard
        title="This link was opened already"
        description={
          <>
            <p>
              It opens once, and the browser that opened it keeps your card. Go back to that browser and open
              its page of the card again.
            </p>
            <p>If it was not you, or the browser is gone, ask whoever sent you the link for a new one.</p>
          </>
        }
      />
    );
  }
  const { opening } = notice;
  const description = (
    <>
      <p>
        {`${notice.askedBy} asks you, ${notice.panelist}, to score the interview “${notice.interview}” with ${notice.candidate}, `}
        <LocalTime iso={notice.startsAt} style="moment" />
        {`, for ${opening.title} at ${opening.company}.`}
      </p>
      <p>
        You need no account, and you see nobody else’s card. The link opens once: this browser keeps your card
        until <LocalTime iso={notice.expiresAt} style="date" />.
      </p>
    </>
  );
  return (
    <EntryCard title={`Your scorecard for ${notice.candidate}`} description={description}>
      {(await findViewer()) ? (
        <p className="text-base text-ink">{sentenceFor('card_link_signed_in')}</p>
      ) : (
        <OpenCard token={token} />
      )}
    </EntryCard>
  );
}
