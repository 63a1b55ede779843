import { FileUp, UsersRound } from 'lucide-react';
import Link from 'next/link';
import { AddCandidateDialog } from '@/components/opening/add-candidate-dialog';
import { CandidateBoard } from '@/components/opening/candidate-board';
import { OwedByPerson } from '@/components/opening/owed-by-person';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listCandidates } from '@/lib/data/candidate-list';
import { findOpeningRubric } from '@/lib/data/opening';
import { readOpening } from '../read-opening';

export default async function CandidatesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const [opening, candidates, rubric] = await Promise.all([
    readOpening(id).then(orNotFound),
    listCandidates(viewer, id, new Date()).then(orNotFound),
    findOpeningRubric(viewer, id).then(orNotFound),
  ]);
  const add =
    opening.runs && opening.status === 'open' ? (
      <div className="flex flex-wrap justify-center gap-2">
        <Button asChild icon={<FileUp aria-hidden />}>
          <Link href={`/openings/${id}/import`} prefetch={false}>
            Import
          </Link>
        </Button>
        <AddCandidateDialog openingId={id} />
      </div>
    ) : null;
  if (candidates.length === 0) {
    return (
      <Card flush>
        <EmptyState icon={<UsersRound />} title="No candidates yet" action={add}>
          {opening.runs
            ? 'Candidates stand here with what the panel has said about each, once their interviews are scored.'
            : 'The candidates you are asked to interview stand here.'}
        </EmptyState>
      </Card>
    );
  }
  const { profiles, leanThreshold } = rubric;
  return (
    <>
      <OwedByPerson candidates={candidates} />
      <CandidateBoard
        openingId={id}
        openingTitle={opening.title}
        candidates={candidates}
        rubric={{ profiles, leanThreshold }}
        actions={add}
      />
    </>
  );
}
