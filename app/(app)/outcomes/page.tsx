import type { Metadata } from 'next';
import { FareView } from '@/components/fare/fare-view';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listDecidedCases } from '@/lib/data/fare';
import { summarizeFare } from '@/lib/domain/later-outcome/fare';

export const metadata: Metadata = { title: 'Outcomes' };

export default async function OutcomesPage() {
  const cases = orNotFound(await listDecidedCases(await requireViewer()));
  return (
    <Page>
      <PageHeader
        title="Outcomes"
        description="How recommendations and decisions fared over all openings. Numbers alone: no names, no notes."
      />
      <FareView fare={summarizeFare(cases)} />
    </Page>
  );
}
