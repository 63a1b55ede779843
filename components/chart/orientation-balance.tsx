import type { OrientationSummary } from '@/lib/domain/panel/recommendation';
import { BALANCE_AXIS, bandOn, placeOn } from './axis-place';
import {
  balanceIntervalWording,
  balanceWording,
  footingWording,
  orientationSentence,
} from './figure-wording';
import { OrientationAxisEnds } from './orientation-axis-ends';

type OrientationBalanceProps = {
  orientation: OrientationSummary;
  /** `compact` is the drawing alone, for a table's row. */
  variant?: 'full' | 'compact';
};

/** Which way the panel's evidence faces: the band is the 90% interval, the dot the balance. */
export function OrientationBalance({ orientation, variant = 'full' }: OrientationBalanceProps) {
  if (variant === 'compact') return <Drawing orientation={orientation} height={20} />;
  return (
    <figure className="grid gap-1">
      <OrientationAxisEnds />
      <Drawing orientation={orientation} height={40} />
      <figcaption aria-hidden className="text-ink-muted text-sm tabular-nums">
        {orientation.kind === 'none' ? (
          'No confirmed passages yet.'
        ) : (
          <>
            <span className="font-medium text-ink">{balanceWording(orientation.balance)}</span>
            {`, ${balanceIntervalWording(orientation.interval)}, ${footingWording(orientation)}`}
          </>
        )}
      </figcaption>
    </figure>
  );
}

function Drawing({ orientation, height }: { orientation: OrientationSummary; height: number }) {
  const middle = height / 2;
  const compact = height < 30;
  const thickness = compact ? 8 : 14;
  return (
    <svg
      role="img"
      aria-label={orientationSentence(orientation)}
      height={height}
      className={compact ? 'block w-full min-w-28 max-w-48' : 'block w-full'}
    >
      <line
        x1="4%"
        x2="96%"
        y1={middle}
        y2={middle}
        className="stroke-line-strong"
        strokeWidth="1"
        strokeDasharray={orientation.kind === 'none' ? '3 4' : undefined}
      />
      {[-1, 0, 1].map((tick) => (
        <line
          key={tick}
          x1={`${placeOn(BALANCE_AXIS, tick)}%`}
          x2={`${placeOn(BALANCE_AXIS, tick)}%`}
          y1={middle - thickness / 2 - 2}
          y2={middle + thickness / 2 + 2}
          className="stroke-line-strong"
          strokeWidth="1"
        />
      ))}
      {orientation.kind === 'read' ? (
        <>
          <Band
            low={orientation.interval.low}
            high={Math.min(orientation.interval.high, 0)}
            {...{ middle, thickness }}
            className="fill-operational-soft stroke-operational"
          />
          <Band
            low={Math.max(orientation.interval.low, 0)}
            high={orientation.interval.high}
            {...{ middle, thickness }}
            className="fill-strategic-soft stroke-strategic"
          />
          <circle
            cx={`${placeOn(BALANCE_AXIS, orientation.balance)}%`}
            cy={middle}
            r={compact ? 4 : 6}
            strokeWidth="2"
            className="fill-ink stroke-surface"
          />
        </>
      ) : null}
    </svg>
  );
}

type BandProps = { low: number; high: number; middle: number; thickness: number; className: string };

function Band({ low, high, middle, thickness, className }: BandProps) {
  if (low >= high) return null;
  return (
    <rect
      {...bandOn(BALANCE_AXIS, low, high)}
      y={middle - thickness / 2}
      height={thickness}
      rx="1.5"
      strokeWidth="1"
      className={className}
    />
  );
}
