import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { EntryCard } from '@/components/entry/entry-card';
import { SelfAssessment } from '@/components/self-assessment/self-assessment';
import { addressOf } from '@/lib/auth/address';
import { findSelfAssessmentInvitation } from '@/lib/data/self-assessment';
import { countAttempt } from '@/lib/data/throttle';
import { waitSentence } from '@/lib/messages';

export const metadata: Metadata = { title: 'Self-assessment' };

export default async function SelfAssessmentPage({ params }: { params: Promise<{ token: string }> }) {
  const wait = await countAttempt('self_assessment_address', addressOf(await headers()));
  if (wait !== null) {
    return (
      <EntryCard
        title="Wait a moment"
        description={<p>{`${waitSentence(wait)} What you answered is still in this browser.`}</p>}
      />
    );
  }
  const { token } = await params;
  const invitation = await findSelfAssessmentInvitation(token, new Date());
  if (!invitation) notFound();
  return <SelfAssessment path={`/self-assessments/${token}`} recipient={{ token, ...invitation }} />;
}
