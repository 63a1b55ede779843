import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SelfAssessment } from '@/components/self-assessment/self-assessment';
import { isSelfAssessmentPublic } from '@/lib/data/workspace-settings';

export const metadata: Metadata = { title: 'Self-assessment' };

/** Not counted against an address: even that would store something of whoever comes here. */
export default async function PublicSelfAssessmentPage() {
  if (!(await isSelfAssessmentPublic())) notFound();
  return <SelfAssessment path="/self-assessment" recipient={null} />;
}
