import type { Metadata } from 'next';
import { KitQuestionCard } from '@/components/kit/kit-question';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findKitPage } from '@/lib/data/kit';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';

export const metadata: Metadata = { title: 'Standard kit' };

export default async function KitPage() {
  const kit = orNotFound(await findKitPage(await requireViewer(), STANDARD_KIT.name));
  return (
    <Page>
      <PageHeader
        title={kit.name}
        description={kit.description}
        mark={<span className="text-ink-faint text-sm">Version {kit.version}</span>}
      />
      <div className="grid gap-4">
        {kit.questions.map((question, index) => (
          <KitQuestionCard key={question.id} question={question} position={index + 1} />
        ))}
      </div>
    </Page>
  );
}
