import { Page } from '@/components/shell/page';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';

const CARDS = ['h-44', 'h-44', 'h-32', 'h-32'] as const;

/** The outline a scorecard's page fills. */
export function ScorecardSkeleton() {
  return (
    <Page>
      <LoadingNote>Loading the scorecard</LoadingNote>
      <div className="mb-6 grid gap-2">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="h-9 w-96 max-w-full" />
        <Skeleton className="h-5 w-80 max-w-full" />
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        {CARDS.map((height, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of blocks without identity
          <Skeleton key={index} className={height} />
        ))}
      </div>
    </Page>
  );
}
