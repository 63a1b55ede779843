import { type Axis, bandOn, placeOn } from '@/components/chart/axis-place';
import type { Share } from '@/lib/domain/suggestion-record/share';
import { percent, shareIntervalWording } from './share-wording';

const SHARE_AXIS: Axis = { from: 0, to: 1 };
const HEIGHT = 16;

/** A share in a table's cell: the figure, its interval in words, and both drawn from none to all. */
export function ShareFigure({ share }: { share: Share }) {
  if (share.kind === 'too_few') {
    return <span className="whitespace-nowrap text-ink-faint text-sm">Too few to say</span>;
  }
  return (
    <span className="grid min-w-36 gap-0.5">
      <span className="flex items-baseline justify-between gap-2 whitespace-nowrap">
        <span className="font-medium text-ink">{percent(share.share)}</span>
        <span className="text-ink-muted text-xs">
          <span className="sr-only">{shareIntervalWording(share)}</span>
          <span aria-hidden>
            {percent(share.low)} to {percent(share.high)}
          </span>
        </span>
      </span>
      <svg aria-hidden="true" height={HEIGHT} className="block w-full">
        <line x1="4%" x2="96%" y1={HEIGHT / 2} y2={HEIGHT / 2} className="stroke-line-strong" />
        <rect
          {...bandOn(SHARE_AXIS, share.low, share.high)}
          y={HEIGHT / 2 - 4}
          height="8"
          rx="1.5"
          className="fill-both-soft stroke-both/60"
        />
        <circle
          cx={`${placeOn(SHARE_AXIS, share.share)}%`}
          cy={HEIGHT / 2}
          r="3.5"
          strokeWidth="1.5"
          className="fill-ink stroke-surface"
        />
      </svg>
    </span>
  );
}
