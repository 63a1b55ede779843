import type { Metadata } from 'next';
import { CandidateChooser } from '@/components/compare/candidate-chooser';
import { ComparisonView } from '@/components/compare/comparison-view';
import { ShareDialog } from '@/components/sharing/share-dialog';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findComparison } from '@/lib/data/comparison';
import { findSharing } from '@/lib/data/shared-link-list';
import { count } from '@/lib/panel-messages';
import { readOpening } from '../read-opening';

export const metadata: Metadata = { title: 'Compare candidates' };

type ComparePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ c?: string | string[]; choose?: string }>;
};

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const [viewer, { id }, { c = [], choose }] = await Promise.all([requireViewer(), params, searchParams]);
  const now = new Date();
  const [opening, comparison] = await Promise.all([
    readOpening(id).then(orNotFound),
    findComparison(viewer, id, {
      candidacyIds: [c].flat(),
      rechoose: choose !== undefined,
      now,
    }).then(orNotFound),
  ]);
  if (comparison.kind === 'choose') {
    return <CandidateChooser openingId={id} candidates={comparison.candidates} />;
  }
  const shared = { openingId: id, candidacyIds: comparison.columns.map(({ candidacyId }) => candidacyId) };
  const links = await findSharing(viewer, shared, now);
  return (
    <ComparisonView
      openingId={id}
      openingTitle={opening.title}
      comparison={comparison}
      sharing={
        links ? (
          <ShareDialog
            {...shared}
            what={`${count(shared.candidacyIds.length, 'candidate')} side by side`}
            links={links.filter(({ kind }) => kind === 'comparison')}
          />
        ) : null
      }
    />
  );
}
