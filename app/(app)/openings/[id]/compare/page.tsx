import type { Metadata } from 'next';
import { CandidateChooser } from '@/components/compare/candidate-chooser';
import { ComparisonView } from '@/components/compare/comparison-view';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findComparison } from '@/lib/data/comparison';
import { readOpening } from '../read-opening';

export const metadata: Metadata = { title: 'Compare candidates' };

type ComparePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ c?: string | string[]; choose?: string }>;
};

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const [viewer, { id }, { c = [], choose }] = await Promise.all([requireViewer(), params, searchParams]);
  const [opening, comparison] = await Promise.all([
    readOpening(id).then(orNotFound),
    findComparison(viewer, id, {
      candidacyIds: [c].flat(),
      rechoose: choose !== undefined,
      now: new Date(),
    }).then(orNotFound),
  ]);
  return comparison.kind === 'choose' ? (
    <CandidateChooser openingId={id} candidates={comparison.candidates} />
  ) : (
    <ComparisonView openingId={id} openingTitle={opening.title} comparison={comparison} />
  );
}
