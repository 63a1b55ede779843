import { LoadingNote, Skeleton } from '@/components/ui/skeleton';

/** The shape of a section while its rows are read. */
export function SectionSkeleton({ what }: { what: string }) {
  return (
    <>
      <LoadingNote>{`Loading ${what}`}</LoadingNote>
      <Skeleton className="mb-3 h-8 w-36" />
      <Skeleton className="h-72 w-full rounded-lg" />
    </>
  );
}
