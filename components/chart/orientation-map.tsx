import Link from 'next/link';
import type { Interval, OrientationSummary } from '@/lib/domain/panel/recommendation';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { BALANCE_AXIS, placeOn } from './axis-place';
import { balanceIntervalWording, balanceWording, levelIntervalWording } from './figure-wording';
import { heightOf, MapPlane } from './map-plane';

export type MapEntry = {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly orientation: OrientationSummary;
  /** Overall level, 1 to 4; null while no competency was observed. */
  readonly level: { readonly mean: number; readonly interval: Interval } | null;
};

type PlacedEntry = MapEntry & {
  readonly number: number;
  readonly orientation: Extract<OrientationSummary, { kind: 'read' }>;
  readonly level: NonNullable<MapEntry['level']>;
};

type OrientationMapProps = {
  title: string;
  entries: readonly MapEntry[];
  rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
};

/** x: which way a person faces. y: how strong they are. A cross of two 90% intervals for each person. */
export function OrientationMap({ title, entries, rubric }: OrientationMapProps) {
  const numbered = entries.map((entry, index) => ({ ...entry, number: index + 1 }));
  const placed = numbered.filter(isPlaced);
  return (
    <figure className="grid gap-3">
      <figcaption className="font-medium text-ink text-sm">{title}</figcaption>
      <MapPlane rubric={rubric}>
        {placed.map((entry) => (
          <Cross key={entry.id} entry={entry} />
        ))}
        {placed.map((entry) => (
          <Mark key={entry.id} entry={entry} />
        ))}
      </MapPlane>
      <p aria-hidden className="text-ink-faint text-xs">
        Upward: level, 1 to 4. Lines: 90% intervals. Shaded: where a role's bar is met.
      </p>
      <ol className="grid gap-1.5">
        {numbered.map((entry) => (
          <li key={entry.id} className="flex items-baseline gap-2 text-sm">
            <span
              aria-hidden
              className="inline-flex size-4.5 shrink-0 items-center justify-center self-start rounded-full bg-ink font-medium text-surface text-xs"
            >
              {entry.number}
            </span>
            <span className="min-w-0 text-ink-muted">
              <span className="font-medium text-ink">
                {entry.href ? (
                  <Link prefetch={false} href={entry.href} className="underline-offset-2 hover:underline">
                    {entry.name}
                  </Link>
                ) : (
                  entry.name
                )}
              </span>
              <span className="tabular-nums">{`: ${placeWording(entry)}`}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Cross({ entry }: { entry: PlacedEntry }) {
  const { orientation, level } = entry;
  const x = `${placeOn(BALANCE_AXIS, orientation.balance)}%`;
  const y = heightOf(level.mean);
  return (
    <g className="stroke-ink-muted" strokeWidth="1.5" strokeLinecap="round">
      <line
        x1={`${placeOn(BALANCE_AXIS, orientation.interval.low)}%`}
        x2={`${placeOn(BALANCE_AXIS, orientation.interval.high)}%`}
        y1={y}
        y2={y}
      />
      <line x1={x} x2={x} y1={heightOf(level.interval.low)} y2={heightOf(level.interval.high)} />
    </g>
  );
}

function Mark({ entry }: { entry: PlacedEntry }) {
  const x = `${placeOn(BALANCE_AXIS, entry.orientation.balance)}%`;
  const y = heightOf(entry.level.mean);
  return (
    <g>
      <title>{`${entry.name}: ${placeWording(entry)}`}</title>
      <circle cx={x} cy={y} r="9.5" strokeWidth="2" className="fill-ink stroke-surface" />
      <text x={x} y={y + 4} textAnchor="middle" className="fill-surface font-medium">
        {entry.number}
      </text>
    </g>
  );
}

function isPlaced(entry: MapEntry & { number: number }): entry is PlacedEntry {
  return entry.orientation.kind === 'read' && entry.level !== null;
}

function placeWording({ orientation, level }: MapEntry): string {
  const facing =
    orientation.kind === 'read'
      ? `${balanceWording(orientation.balance)} (${balanceIntervalWording(orientation.interval)})`
      : 'no confirmed passages yet';
  const strength = level
    ? `level ${level.mean.toFixed(1)} (${levelIntervalWording(level.interval)})`
    : 'no level yet';
  return `${facing}; ${strength}`;
}
