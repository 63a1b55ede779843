import type { Metadata } from 'next';
import { SignalPassages } from '@/components/field-guide/signal-passages';
import { SignalView } from '@/components/field-guide/signal-view';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listPassagesOfSignal } from '@/lib/data/signal-passages';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { PassagePage } from '@/lib/schemas/field-guide';

type SignalPageProps = {
  params: Promise<{ signalId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: SignalPageProps): Promise<Metadata> {
  const { signalId } = await params;
  return { title: findSignal(signalId)?.title ?? 'Field guide' };
}

export default async function SignalPage({ params, searchParams }: SignalPageProps) {
  const viewer = await requireViewer();
  const signal = orNotFound(findSignal((await params).signalId));
  const { page } = PassagePage.parse(await searchParams);
  const found = await listPassagesOfSignal(viewer, signal.id, { page, now: new Date() });
  return (
    <Page>
      <SignalView signal={signal} />
      <SignalPassages signal={signal} found={found} />
    </Page>
  );
}
