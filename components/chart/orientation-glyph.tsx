import { cn } from '@/components/ui/class-names';
import type { NoteOrientation } from '@/lib/domain/orientation/orientation';

const COLOURS: Record<NoteOrientation, string> = {
  strategic: 'text-strategic',
  operational: 'text-operational',
  both: 'text-both',
  none: 'text-ink-faint',
};

function shape(orientation: NoteOrientation) {
  switch (orientation) {
    case 'strategic':
      return <path d="M6 .5 11.5 6 6 11.5.5 6z" fill="currentColor" />;
    case 'operational':
      return <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />;
    case 'both':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />;
    case 'none':
      return <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
}

/** The shape of an orientation: diamond, square, disc, ring. Always beside the word, never instead of it. */
export function OrientationGlyph({
  orientation,
  className,
}: {
  orientation: NoteOrientation;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={cn('size-3 shrink-0', COLOURS[orientation], className)}
    >
      {shape(orientation)}
    </svg>
  );
}
