import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportView } from '@/components/candidate-import/import-view';
import { Card } from '@/components/ui/card';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { sentenceFor } from '@/lib/messages';
import { readOpening } from '../read-opening';

export const metadata: Metadata = { title: 'Import candidates' };

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const opening = orNotFound(await readOpening(id));
  if (!opening.runs) notFound();
  return (
    <div className="max-w-240">
      <h2 className="mb-4 font-semibold text-lg">Import candidates</h2>
      {opening.status === 'open' ? (
        <ImportView openingId={id} ownEmail={viewer.email} />
      ) : (
        <Card className="text-base text-ink-muted">{sentenceFor('opening_closed')}</Card>
      )}
    </div>
  );
}
