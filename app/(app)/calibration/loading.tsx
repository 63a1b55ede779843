import { Page } from '@/components/shell/page';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';

export default function CalibrationLoading() {
  return (
    <Page>
      <LoadingNote>Loading figures</LoadingNote>
      <Skeleton className="mb-2 h-8 w-40" />
      <Skeleton className="mb-6 h-10 w-full sm:w-160" />
      <Skeleton className="mb-8 h-80 w-full rounded-lg" />
      <Skeleton className="h-80 w-full rounded-lg" />
    </Page>
  );
}
