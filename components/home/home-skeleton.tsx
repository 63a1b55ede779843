import { LoadingNote, Skeleton } from '@/components/ui/skeleton';

export function HomeSkeleton() {
  return (
    <>
      <LoadingNote>Loading what waits for you</LoadingNote>
      <Skeleton className="mb-6 h-9 w-32" />
      <Skeleton className="h-64" />
    </>
  );
}
