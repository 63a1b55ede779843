import { Highlighter } from 'lucide-react';
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Page } from '@/components/shell/page';
import { RecordView } from '@/components/suggestion-record/record-view';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import type { Scope } from '@/lib/data/scope';
import { findWorkspaceStanding } from '@/lib/data/standing';
import { countSuggestions } from '@/lib/data/suggestion-record';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { canInWorkspace } from '@/lib/domain/policy/policy';
import { listReaders, summarizeRecord } from '@/lib/domain/suggestion-record/suggestion-record';
import { RecordSearch } from '@/lib/schemas/suggestion-record';

export const metadata: Metadata = { title: 'Suggestions' };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SuggestionsPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  // Asked before anything streams: once the skeleton is out, the answer could no longer be a 404.
  const allowance = canInWorkspace(await findWorkspaceStanding(viewer), 'suggestions.read');
  orNotFound(allowance.allowed ? allowance : null);
  const search = RecordSearch.parse(await searchParams);
  return (
    <Page>
      <PageHeader
        title="Suggestions"
        description="How often panelists keep what the reader suggests, signal by signal. Numbers from submitted cards: no notes, no names, nobody’s record."
      />
      <Suspense key={JSON.stringify(search)} fallback={<RecordSkeleton />}>
        <Figures viewer={viewer} search={search} />
      </Suspense>
    </Page>
  );
}

async function Figures({ viewer, search }: { viewer: Scope; search: RecordSearch }) {
  const { cards, counts } = orNotFound(await countSuggestions(viewer));
  if (counts.length === 0) {
    return (
      <Card flush>
        <EmptyState icon={<Highlighter />} title="Nothing was suggested on a submitted card yet">
          While panelists write, the reader suggests passages as evidence. Once cards are submitted, this page
          shows how many of those suggestions were kept. The sample opening does not count.
        </EmptyState>
      </Card>
    );
  }
  const { facet, orientation, signal, reader: readerVersion } = search;
  const query = { facet, orientation, signal, readerVersion };
  return (
    <RecordView
      record={summarizeRecord(counts, SIGNAL_CATALOGUE.signals, query)}
      cards={cards}
      readers={listReaders(counts)}
      search={search}
    />
  );
}

function RecordSkeleton() {
  return (
    <>
      <LoadingNote>Loading figures</LoadingNote>
      <Skeleton className="mb-5 h-15 w-full sm:w-160" />
      <Skeleton className="mb-6 h-6 w-full sm:w-120" />
      <Skeleton className="h-160 w-full rounded-lg" />
    </>
  );
}
