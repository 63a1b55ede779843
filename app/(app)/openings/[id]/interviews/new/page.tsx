import type { Metadata } from 'next';
import { PlanInterviewForm } from '@/components/interview/plan-interview-form';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findPlanningChoices } from '@/lib/data/interview-list';

export const metadata: Metadata = { title: 'Plan an interview' };

type PlanInterviewPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ candidacy?: string | string[] }>;
};

export default async function PlanInterviewPage({ params, searchParams }: PlanInterviewPageProps) {
  const { id } = await params;
  const viewer = await requireViewer();
  const choices = orNotFound(await findPlanningChoices(viewer, id));
  const { candidacy } = await searchParams;
  const known = choices.candidates.find((candidate) => candidate.candidacyId === candidacy);
  return (
    <div className="max-w-180">
      <h2 className="mb-4 font-semibold text-lg">Plan an interview</h2>
      <PlanInterviewForm openingId={id} choices={choices} candidacyId={known?.candidacyId ?? ''} />
    </div>
  );
}
