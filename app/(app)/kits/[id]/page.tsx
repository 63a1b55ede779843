import type { Metadata } from 'next';
import { KitActions } from '@/components/kit/kit-actions';
import { KitQuestionCard } from '@/components/kit/kit-question';
import { KitVersions } from '@/components/kit/kit-versions';
import { Page } from '@/components/shell/page';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findKitPage } from '@/lib/data/kit';

type KitPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export async function generateMetadata({ params }: KitPageProps): Promise<Metadata> {
  const kit = await findKitPage(await requireViewer(), (await params).id);
  return { title: kit?.name ?? 'Kit' };
}

export default async function KitPage({ params, searchParams }: KitPageProps) {
  const [{ id }, { version }] = await Promise.all([params, searchParams]);
  const asked = typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version) ? Number(version) : undefined;
  const kit = orNotFound(await findKitPage(await requireViewer(), id, asked));
  return (
    <Page>
      <PageHeader
        breadcrumb={[{ label: 'Kits', href: '/kits' }]}
        title={kit.name}
        description={kit.description || undefined}
        mark={
          <>
            <span className="text-ink-faint text-sm">Version {kit.version}</span>
            {kit.archived ? <Badge>Archived</Badge> : null}
          </>
        }
        actions={kit.mayEdit ? <KitActions kit={kit} /> : null}
      />
      <div className="grid gap-4">
        <KitVersions kitId={kit.id} shown={kit.version} versions={kit.versions} />
        {kit.questions.map((question, index) => (
          <KitQuestionCard key={question.id} question={question} position={index + 1} />
        ))}
      </div>
    </Page>
  );
}
