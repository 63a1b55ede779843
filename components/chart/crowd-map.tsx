import type { Rubric } from '@/lib/domain/rubric/rubric';
import { BALANCE_AXIS, placeOn } from './axis-place';
import { heightOf, MAP_HEIGHT, MapPlane } from './map-plane';
import type { MapEntry } from './orientation-map';

type CrowdMapProps = {
  title: string;
  entries: readonly MapEntry[];
  rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
  /** Where each figure stands in words. */
  hint: string;
};

/** The map of more people than numbered marks can tell apart: where they gather, and how wide each interval is. */
export function CrowdMap({ title, entries, rubric, hint }: CrowdMapProps) {
  const placed = entries.flatMap(({ orientation, level }) =>
    orientation.kind === 'none' || level === null ? [] : [{ orientation, level }],
  );
  // One path for all dots and one for all crosses: hundreds of elements would make the page heavy.
  const dots = placed.map(
    ({ orientation, level }) => `M${across(orientation.balance)} ${heightOf(level.mean)}h.01`,
  );
  const crosses = placed.map(({ orientation, level }) => {
    const { low, high } = orientation.interval;
    const across90 = `M${across(low)} ${heightOf(level.mean)}H${across(high)}`;
    return `${across90}M${across(orientation.balance)} ${heightOf(level.interval.low)}V${heightOf(level.interval.high)}`;
  });
  return (
    <figure className="grid gap-3">
      <figcaption className="font-medium text-ink text-sm">{title}</figcaption>
      <MapPlane rubric={rubric}>
        <svg
          aria-hidden="true"
          width="100%"
          height={MAP_HEIGHT}
          viewBox={`0 0 100 ${MAP_HEIGHT}`}
          preserveAspectRatio="none"
        >
          <path
            d={crosses.join('')}
            vectorEffect="non-scaling-stroke"
            fill="none"
            className="stroke-ink-muted/25"
          />
          <path
            d={dots.join('')}
            vectorEffect="non-scaling-stroke"
            fill="none"
            strokeWidth="7"
            strokeLinecap="round"
            className="stroke-ink/80"
          />
        </svg>
      </MapPlane>
      <p className="text-ink-muted text-sm">
        Dots: candidates. Lines: 90% intervals. Shaded: where a role’s bar is met. {hint}
      </p>
    </figure>
  );
}

function across(balance: number): number {
  return placeOn(BALANCE_AXIS, balance);
}
