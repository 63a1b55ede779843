import type { OverallLevel } from '@/lib/domain/panel/overall-level';
import type { Interval, OrientationSummary } from '@/lib/domain/panel/recommendation';
import { type Axis, BALANCE_AXIS, LEVEL_AXIS, placeOn } from './axis-place';
import { balanceIntervalWording, balanceWording, levelIntervalWording } from './figure-wording';

const WIDTH = 104;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/** A row's balance: the drawing, and the figure in words under it. */
export function RowBalance({ orientation }: { orientation: OrientationSummary }) {
  if (orientation.kind === 'none') return <span className="text-ink-faint">No passages</span>;
  return <BalanceFigure balance={orientation.balance} interval={orientation.interval} />;
}

export function BalanceFigure({ balance, interval }: { balance: number; interval: Interval }) {
  return (
    <span className="grid gap-0.5 print:flex print:items-center print:gap-1">
      <Drawing
        axis={BALANCE_AXIS}
        ticks={[-1, 0, 1]}
        value={balance}
        label={balanceIntervalWording(interval)}
      >
        <Band
          from={interval.low}
          to={Math.min(interval.high, 0)}
          axis={BALANCE_AXIS}
          className={OPERATIONAL}
        />
        <Band from={Math.max(interval.low, 0)} to={interval.high} axis={BALANCE_AXIS} className={STRATEGIC} />
      </Drawing>
      <span className="whitespace-nowrap text-ink-muted text-sm">{balanceWording(balance)}</span>
    </span>
  );
}

/** A row's level over all competencies, 1 to 4. */
export function RowLevel({ level }: { level: OverallLevel | null }) {
  if (level === null) return <span className="text-ink-faint">Not observed</span>;
  return (
    <span className="grid gap-0.5 print:flex print:items-center print:gap-1">
      <Drawing
        axis={LEVEL_AXIS}
        ticks={[1, 2, 3, 4]}
        value={level.mean}
        label={levelIntervalWording(level.interval)}
      >
        <Band from={level.interval.low} to={level.interval.high} axis={LEVEL_AXIS} className={NEUTRAL} />
      </Drawing>
      <span className="text-ink-muted text-sm">{level.mean.toFixed(2)}</span>
    </span>
  );
}

const STRATEGIC = 'fill-strategic-soft stroke-strategic';
const OPERATIONAL = 'fill-operational-soft stroke-operational';
const NEUTRAL = 'fill-both-soft stroke-both';

type DrawingProps = {
  axis: Axis;
  ticks: readonly number[];
  value: number;
  label: string;
  children: React.ReactNode;
};

/** Of a fixed width and few elements: a list holds hundreds. */
function Drawing({ axis, ticks, value, label, children }: DrawingProps) {
  const scale = ticks.map((tick) => `M${placed(axis, tick)} 3v10`).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block shrink-0 print:h-3 print:w-18"
    >
      <path
        d={`M${placed(axis, axis.from)} ${MIDDLE}H${placed(axis, axis.to)}${scale}`}
        className="stroke-line-strong"
      />
      {children}
      <circle
        cx={placed(axis, value)}
        cy={MIDDLE}
        r="4"
        strokeWidth="2"
        className="fill-ink stroke-surface"
      />
    </svg>
  );
}

type BandProps = { from: number; to: number; axis: Axis; className: string };

function Band({ from, to, axis, className }: BandProps) {
  if (from >= to) return null;
  const start = placed(axis, from);
  return (
    <rect x={start} y="4" width={round(placed(axis, to) - start)} height="8" rx="1.5" className={className} />
  );
}

function placed(axis: Axis, value: number): number {
  return round((placeOn(axis, value) / 100) * WIDTH);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
