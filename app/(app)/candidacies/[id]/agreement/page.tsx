import type { Metadata } from 'next';
import { AgreementView } from '@/components/agreement/agreement-view';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findAgreementPage } from '@/lib/data/working-agreement';
import { AgreementSearch } from '@/lib/schemas/working-agreement';

export const metadata: Metadata = { title: 'Working agreement' };

type AgreementRouteProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AgreementRoute({ params, searchParams }: AgreementRouteProps) {
  const viewer = await requireViewer();
  const { version } = AgreementSearch.parse(await searchParams);
  const asked = { candidacyId: (await params).id, version, now: new Date() };
  const page = orNotFound(await findAgreementPage(viewer, asked));
  return (
    <Page>
      <AgreementView page={page} />
    </Page>
  );
}
