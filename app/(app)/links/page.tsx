import { FileDown, Link2 } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { SharedLinks } from '@/components/sharing/shared-links';
import { Page } from '@/components/shell/page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { listSharedLinks } from '@/lib/data/shared-link-list';

export const metadata: Metadata = { title: 'Read-only links' };

type LinksPageProps = { searchParams: Promise<{ opening?: string | string[] }> };

export default async function LinksPage({ searchParams }: LinksPageProps) {
  const viewer = await requireViewer();
  const { opening } = await searchParams;
  const openingId = typeof opening === 'string' ? opening : null;
  const links = orNotFound(await listSharedLinks(viewer, openingId, new Date()));
  return (
    <Page>
      <PageHeader
        title="Read-only links"
        actions={
          <Button asChild icon={<FileDown aria-hidden />}>
            <Link href="/exports" prefetch={false}>
              Export log
            </Link>
          </Button>
        }
        description={`What people without an account can read by a link${openingId === null ? '' : ', of this opening'}, how often it was opened, and until when. Newest first.`}
      />
      <Card aria-label="Links">
        {links.length > 0 ? (
          <SharedLinks links={links} named />
        ) : (
          <EmptyState icon={<Link2 />} title="No links yet">
            Share on a candidate’s page or on a comparison makes one.
          </EmptyState>
        )}
      </Card>
    </Page>
  );
}
