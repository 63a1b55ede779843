import { UsersRound } from 'lucide-react';
import { AddCandidateDialog } from '@/components/opening/add-candidate-dialog';
import { orderCandidates, parseOrder } from '@/components/opening/candidate-order';
import { CandidateTable } from '@/components/opening/candidate-table';
import { SectionBar } from '@/components/opening/section-bar';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listCandidates } from '@/lib/data/candidate-list';
import { count } from '@/lib/panel-messages';
import { readOpening } from '../read-opening';

type CandidatesPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ sort?: string | string[]; order?: string | string[] }>;
};

export default async function CandidatesPage({ params, searchParams }: CandidatesPageProps) {
  const { id } = await params;
  const viewer = await requireViewer();
  const opening = orNotFound(await readOpening(id));
  const candidates = orNotFound(await listCandidates(viewer, id, new Date()));
  const order = parseOrder(await searchParams);
  const add = opening.runs && opening.status === 'open' ? <AddCandidateDialog openingId={id} /> : null;
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
  return (
    <>
      <SectionBar summary={count(candidates.length, 'candidate')}>{add}</SectionBar>
      <CandidateTable
        candidates={orderCandidates(candidates, order)}
        order={order}
        base={`/openings/${id}`}
      />
    </>
  );
}
