import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { OpeningSections } from '@/components/opening/opening-sections';
import { OpeningTitle } from '@/components/opening/opening-title';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findSampleState } from '@/lib/data/sample';
import { readOpening } from './read-opening';

type OpeningLayoutProps = { params: Promise<{ id: string }>; children: ReactNode };

export async function generateMetadata({ params }: Omit<OpeningLayoutProps, 'children'>): Promise<Metadata> {
  const opening = await readOpening((await params).id);
  return { title: opening ? opening.title : 'Not found' };
}

export default async function OpeningLayout({ params, children }: OpeningLayoutProps) {
  const { id } = await params;
  const viewer = await requireViewer();
  const opening = orNotFound(await readOpening(id));
  const sample = opening.sample ? await findSampleState(viewer) : null;
  return (
    <Page>
      <OpeningTitle opening={opening} mayRemoveSample={sample?.mayManage ?? false} />
      <OpeningSections openingId={id} />
      {children}
    </Page>
  );
}
