import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportKinds } from '@/components/candidate-import/import-kinds';
import { ImportView } from '@/components/candidate-import/import-view';
import { CardImportView } from '@/components/card-import/card-import-view';
import { Card } from '@/components/ui/card';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { sentenceFor } from '@/lib/messages';
import { readOpening } from '../read-opening';

export const metadata: Metadata = { title: 'Import' };

type PageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ what?: string | string[] }>;
};

export default async function ImportPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const scorecards = (await searchParams).what === 'scorecards';
  const viewer = await requireViewer();
  const opening = orNotFound(await readOpening(id));
  if (!opening.runs) notFound();
  const View = scorecards ? CardImportView : ImportView;
  return (
    <div className="max-w-240">
      <h2 className="mb-4 font-semibold text-lg">
        {scorecards ? 'Import past scorecards' : 'Import candidates'}
      </h2>
      <ImportKinds openingId={id} kind={scorecards ? 'scorecards' : 'candidates'} />
      {opening.status === 'open' ? (
        <View openingId={id} ownEmail={viewer.email} />
      ) : (
        <Card className="text-base text-ink-muted">{sentenceFor('opening_closed')}</Card>
      )}
    </div>
  );
}
