import { cn } from '@/components/ui/class-names';
import { INWARD, OUTWARD } from './figure-wording';
import { OrientationGlyph } from './orientation-glyph';

/** What the two ends of the horizontal axis mean, in words. */
export function OrientationAxisEnds({ className }: { className?: string }) {
  return (
    <div aria-hidden className={cn('flex justify-between gap-6 text-ink-muted text-xs', className)}>
      <span className="flex items-start gap-1.5">
        <OrientationGlyph orientation="operational" className="mt-0.5" />
        {INWARD}
      </span>
      <span className="flex items-start gap-1.5 text-right">
        {OUTWARD}
        <OrientationGlyph orientation="strategic" className="mt-0.5" />
      </span>
    </div>
  );
}
