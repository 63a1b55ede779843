import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { EntryCard } from '@/components/entry/entry-card';
import { InvitationCard } from '@/components/entry/invitation-card';
import { addressOf } from '@/lib/auth/address';
import { findViewer } from '@/lib/auth/viewer';
import { findInvitation } from '@/lib/data/invitation-acceptance';
import { countAttempt } from '@/lib/data/throttle';
import { waitSentence } from '@/lib/messages';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const wait = await countAttempt('invitation_address', addressOf(await headers()));
  if (wait !== null) {
    return <EntryCard title="Wait a moment" description={<p>{waitSentence(wait)}</p>} />;
  }
  const { token } = await params;
  const [invitation, viewer] = await Promise.all([findInvitation(token, new Date()), findViewer()]);
  if (!invitation) {
    return (
      <EntryCard
        title="This link does not work"
        description={
          <p>
            An invitation works once and for seven days, and can be taken back. Ask the person who invited you
            for a new link.
          </p>
        }
      />
    );
  }
  return <InvitationCard token={token} invitation={invitation} signedInAs={viewer?.email ?? null} />;
}
