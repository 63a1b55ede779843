import { cn } from './class-names';

/** A still block in the shape of what is coming; give it that shape's size by class. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block rounded-md bg-line/70', className)} />;
}

/** Says once, to screen readers, that something is loading. */
export function LoadingNote({ children = 'Loading' }: { children?: string }) {
  return (
    <span role="status" className="sr-only">
      {children}
    </span>
  );
}
