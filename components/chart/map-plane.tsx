import { Fragment, type ReactNode } from 'react';
import { RATING_LEVELS } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { BALANCE_AXIS, placeOn } from './axis-place';
import { OrientationAxisEnds } from './orientation-axis-ends';

type MapPlaneProps = {
  rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
  /** Marks, placed by `placeOn(BALANCE_AXIS, ...)` percent and `heightOf` pixels. */
  children: ReactNode;
};

export const MAP_HEIGHT = 296;
const TOP = 14;
const BOTTOM = MAP_HEIGHT - 14;

/** The two axes and the areas where a role's bar is met. */
export function MapPlane({ rubric, children }: MapPlaneProps) {
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <svg aria-hidden="true" width="16" height={MAP_HEIGHT} className="text-xs">
        {RATING_LEVELS.map((level) => (
          <text key={level} x="14" y={heightOf(level) + 4} textAnchor="end" className="fill-ink-faint">
            {level}
          </text>
        ))}
      </svg>
      <svg
        aria-hidden="true"
        height={MAP_HEIGHT}
        className="block w-full rounded-md border border-line text-xs"
      >
        <RoleRegions rubric={rubric} />
        {RATING_LEVELS.map((level) => (
          <line
            key={level}
            x1="0"
            x2="100%"
            y1={heightOf(level)}
            y2={heightOf(level)}
            strokeDasharray="1 4"
            className="stroke-line-strong"
          />
        ))}
        <line x1="50%" x2="50%" y1="0" y2="100%" className="stroke-line-strong" strokeDasharray="1 4" />
        {children}
      </svg>
      <OrientationAxisEnds className="col-start-2 mt-1.5" />
    </div>
  );
}

/** Where a level lies, in pixels from the top. */
export function heightOf(level: number): number {
  const share = (Math.min(Math.max(level, 1), 4) - 1) / 3;
  return Math.round(BOTTOM - share * (BOTTOM - TOP));
}

function RoleRegions({ rubric }: Pick<MapPlaneProps, 'rubric'>) {
  const { profiles, leanThreshold } = rubric;
  const regions = [
    {
      name: ['VP of', 'Engineering'],
      from: -1,
      to: -leanThreshold,
      bar: profiles.vp_engineering.bar,
      area: 'fill-operational-soft/60',
      text: 'fill-operational-ink',
    },
    {
      name: ['Combined'],
      from: -leanThreshold,
      to: leanThreshold,
      bar: Math.max(profiles.cto.bar, profiles.vp_engineering.bar),
      area: 'fill-both-soft/60',
      text: 'fill-both-ink',
    },
    {
      name: ['CTO'],
      from: leanThreshold,
      to: 1,
      bar: profiles.cto.bar,
      area: 'fill-strategic-soft/60',
      text: 'fill-strategic-ink',
    },
  ];
  return regions.map((region) => (
    <Fragment key={region.area}>
      <rect
        {...areaBetween(region.from, region.to)}
        y="0"
        height={heightOf(region.bar)}
        className={region.area}
      />
      {/* On two lines, so that neighbours stay apart at 320 px. */}
      {region.name.map((line, index) => (
        <text
          key={line}
          x={`${placeOn(BALANCE_AXIS, (region.from + region.to) / 2)}%`}
          y={TOP + 16 + index * 14}
          textAnchor="middle"
          className={region.text}
        >
          {line}
        </text>
      ))}
    </Fragment>
  ));
}

/** As a band, but reaching the edge where the axis ends. */
function areaBetween(from: number, to: number): { x: string; width: string } {
  const start = from <= BALANCE_AXIS.from ? 0 : placeOn(BALANCE_AXIS, from);
  const end = to >= BALANCE_AXIS.to ? 100 : placeOn(BALANCE_AXIS, to);
  return { x: `${start}%`, width: `${end - start}%` };
}
