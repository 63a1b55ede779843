import type { ReactNode } from 'react';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { cn } from '@/components/ui/class-names';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import { ORIENTATION_TITLES } from './orientation-titles';

const INKS: Readonly<Record<Orientation, string>> = {
  strategic: 'text-strategic-ink',
  operational: 'text-operational-ink',
};
const SIZES = { small: 'text-xs', normal: 'text-sm' } as const;

type OrientationNameProps = {
  orientation: Orientation;
  size?: keyof typeof SIZES;
  /** What stands instead of the bare word. */
  children?: ReactNode;
};

/** An orientation's shape and word in its ink, on a line of its own. */
export function OrientationName({ orientation, size = 'small', children }: OrientationNameProps) {
  return (
    <span className={cn('flex items-center gap-1.5 font-medium', SIZES[size], INKS[orientation])}>
      <OrientationGlyph orientation={orientation} />
      {children ?? ORIENTATION_TITLES[orientation]}
    </span>
  );
}
