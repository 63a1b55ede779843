import { type Axis, bandOn, placeOn } from '@/components/chart/axis-place';
import type { SeverityFigure } from '@/lib/domain/calibration/calibration';
import {
  differenceIntervalWording,
  differenceWording,
  severityFooting,
  severitySentence,
} from './calibration-wording';

/** In rating points. A level apart is more than any rater is believed to be. */
const POINTS: Axis = { from: -1, to: 1 };
const MIDDLE = 9;
const HEIGHT = 34;

/** Marks beside those of peers on the same candidacies: the figure, its interval, and both drawn around no difference. */
export function SeverityBar({ severity }: { severity: SeverityFigure }) {
  if (severity.kind === 'too_few') {
    return <p className="text-ink-faint text-sm">{severitySentence(severity)}</p>;
  }
  const { shrunk, interval } = severity;
  return (
    <div className="grid gap-1">
      <p className="text-base text-ink">{severitySentence(severity)}</p>
      <p className="text-ink-muted text-sm tabular-nums">
        {`${differenceWording(shrunk)}, ${differenceIntervalWording(interval)}.`}
      </p>
      <svg aria-hidden="true" height={HEIGHT} className="block w-full max-w-96 text-xs">
        <line x1="4%" x2="96%" y1={MIDDLE} y2={MIDDLE} className="stroke-line-strong" />
        <line
          x1={`${placeOn(POINTS, 0)}%`}
          x2={`${placeOn(POINTS, 0)}%`}
          y1={MIDDLE - 8}
          y2={MIDDLE + 8}
          className="stroke-line-strong"
        />
        <rect
          {...bandOn(POINTS, interval.low, interval.high)}
          y={MIDDLE - 5}
          height="10"
          rx="1.5"
          className="fill-both-soft stroke-both/60"
        />
        <circle
          cx={`${placeOn(POINTS, shrunk)}%`}
          cy={MIDDLE}
          r="4"
          strokeWidth="1.5"
          className="fill-ink stroke-surface"
        />
        <text x="4%" y={HEIGHT - 4} className="fill-ink-faint">
          1 level lower
        </text>
        <text x={`${placeOn(POINTS, 0)}%`} y={HEIGHT - 4} textAnchor="middle" className="fill-ink-faint">
          as peers
        </text>
        <text x="96%" y={HEIGHT - 4} textAnchor="end" className="fill-ink-faint">
          1 level higher
        </text>
      </svg>
      <p className="text-ink-muted text-sm tabular-nums">{severityFooting(severity)}</p>
    </div>
  );
}
