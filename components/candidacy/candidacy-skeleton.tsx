import { LoadingNote, Skeleton } from '@/components/ui/skeleton';

/** The page's shape while it is being read. */
export function CandidacySkeleton() {
  return (
    <>
      <LoadingNote>Loading the candidacy</LoadingNote>
      <div className="mb-6 grid gap-2">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="h-9 w-72 max-w-full" />
        <Skeleton className="h-5 w-96 max-w-full" />
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-64" />
        <Skeleton className="h-96 lg:row-span-2" />
        <Skeleton className="h-96" />
      </div>
    </>
  );
}
