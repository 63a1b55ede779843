import type { RatingSpread } from '@/lib/domain/calibration/calibration';
import { RATING_LEVELS } from '@/lib/domain/rubric/competency';
import { spreadSentence } from './calibration-wording';

const TOP = 18;
const TALLEST = 40;
const BASE = TOP + TALLEST;
const HEIGHT = BASE + 18;
/** Five columns: the four levels, and what was not observed. */
const STEP = 20;
const COLUMN = 12;

/** How often each level was given in one competency; not observed stands apart, as an outline. */
export function RatingBars({ title, spread }: { title: string; spread: RatingSpread }) {
  return (
    <figure className="grid grid-rows-[1fr_auto] gap-1">
      <figcaption className="text-ink text-sm">{title}</figcaption>
      {spread.kind === 'too_few' ? (
        <p className="text-ink-faint text-sm">
          {`${spread.marks === 1 ? '1 mark' : `${spread.marks} marks`}: too few to say`}
        </p>
      ) : (
        <svg
          role="img"
          aria-label={spreadSentence(title, spread)}
          height={HEIGHT}
          className="block w-full max-w-60 text-xs tabular-nums"
        >
          <line x1="0" x2="100%" y1={BASE} y2={BASE} className="stroke-line-strong" />
          {RATING_LEVELS.map((level, index) => (
            <Column
              key={level}
              index={index}
              label={String(level)}
              number={spread.counts[level]}
              most={mostOf(spread)}
            />
          ))}
          <Column index={4} label="n/o" number={spread.notObserved} most={mostOf(spread)} outlined />
        </svg>
      )}
    </figure>
  );
}

type ColumnProps = { index: number; label: string; number: number; most: number; outlined?: boolean };

function Column({ index, label, number, most, outlined = false }: ColumnProps) {
  const height = number === 0 ? 0 : Math.max(2, Math.round((number / most) * TALLEST));
  const middle = `${index * STEP + STEP / 2}%`;
  return (
    <>
      <rect
        x={`${index * STEP + (STEP - COLUMN) / 2}%`}
        width={`${COLUMN}%`}
        y={BASE - height}
        height={height}
        rx="1.5"
        strokeDasharray={outlined ? '3 2' : undefined}
        className={outlined ? 'fill-surface stroke-both' : 'fill-both'}
      />
      <text
        x={middle}
        y={BASE - height - 5}
        textAnchor="middle"
        className={number === 0 ? 'fill-ink-faint' : 'fill-ink'}
      >
        {number}
      </text>
      <text x={middle} y={BASE + 14} textAnchor="middle" className="fill-ink-faint">
        {label}
      </text>
    </>
  );
}

function mostOf({ counts, notObserved }: Extract<RatingSpread, { kind: 'known' }>): number {
  return Math.max(...RATING_LEVELS.map((level) => counts[level]), notObserved);
}
