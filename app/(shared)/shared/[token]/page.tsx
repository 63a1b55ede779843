import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { PasscodeForm } from '@/components/sharing/passcode-form';
import { SharedBrief } from '@/components/sharing/shared-brief';
import { SharedComparison } from '@/components/sharing/shared-comparison';
import { SharedNotice } from '@/components/sharing/shared-notice';
import { addressOf } from '@/lib/auth/address';
import { findSharedReader, hasPass } from '@/lib/auth/shared-visitor';
import { viewSharedLink } from '@/lib/data/shared-reading';
import { findWorkingSharedLink } from '@/lib/data/shared-visit';
import { countAttempt } from '@/lib/data/throttle';
import { waitSentence } from '@/lib/messages';

/** Of no candidate: a title stays in the history of a browser that others use too. */
export const metadata: Metadata = {
  title: 'Shared with you',
  robots: { index: false, follow: false, nocache: true },
  referrer: 'no-referrer',
};

export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const wait = await countAttempt('shared_link_address', addressOf(await headers()));
  if (wait !== null) return <SharedNotice title="Wait a moment" description={<p>{waitSentence(wait)}</p>} />;
  const { token } = await params;
  const now = new Date();
  const reader = await findSharedReader(now);
  const link = await findWorkingSharedLink(token, reader, now);
  if (!link) notFound();
  if (!(await hasPass(link, now))) {
    return (
      <SharedNotice
        title="Enter the passcode"
        description={<p>Whoever sent you this link has it. What you open stays open here for two hours.</p>}
      >
        <PasscodeForm token={token} />
      </SharedNotice>
    );
  }
  const content = await viewSharedLink(link, reader, now);
  if (!content) notFound();
  return content.kind === 'brief' ? (
    <SharedBrief content={content} />
  ) : (
    <SharedComparison content={content} />
  );
}
