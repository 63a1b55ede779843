import { Page } from '@/components/shell/page';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';

export default function OpeningsLoading() {
  return (
    <Page>
      <LoadingNote>Loading openings</LoadingNote>
      <Skeleton className="mb-6 h-8 w-40" />
      <Skeleton className="h-80 w-full rounded-lg" />
    </Page>
  );
}
