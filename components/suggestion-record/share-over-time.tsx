import { type Axis, placeOn } from '@/components/chart/axis-place';
import type { MonthRecord, VersionRecord } from '@/lib/domain/suggestion-record/suggestion-record';
import { monthWording, shareSentence } from './share-wording';

type ShareOverTimeProps = {
  /** Oldest first, without gaps. */
  months: readonly MonthRecord[];
  versions: readonly VersionRecord[];
};

const MOST_MONTHS = 24;
const MOST_LABELS = 4;
const TOP = 24;
const BOTTOM = 164;
const HEIGHT = 188;
const GRID = [0, 0.5, 1] as const;

/** Share kept month by month, each with its interval. Months with too few answers have no dot. */
export function ShareOverTime({ months, versions }: ShareOverTimeProps) {
  if (months.every(({ tally }) => tally.share.kind === 'too_few')) {
    return <p className="text-base text-ink-muted">No month has enough answers for a share yet.</p>;
  }
  const shown = months.slice(-MOST_MONTHS);
  const axis: Axis = { from: 0, to: Math.max(shown.length - 1, 1) };
  const place = (index: number) => (shown.length === 1 ? '50%' : `${placeOn(axis, index)}%`);
  return (
    <figure className="grid gap-2">
      <div className="grid grid-cols-[2.25rem_1fr]">
        <svg aria-hidden="true" height={HEIGHT} className="block w-full text-xs tabular-nums">
          {GRID.map((share) => (
            <text key={share} x="0" y={heightOf(share) + 4} className="fill-ink-faint">
              {`${share * 100}%`}
            </text>
          ))}
        </svg>
        <svg
          role="img"
          aria-label={wordsFor(shown)}
          height={HEIGHT}
          className="block w-full overflow-visible text-xs"
        >
          {GRID.map((share) => (
            <line
              key={share}
              x1="0"
              x2="100%"
              y1={heightOf(share)}
              y2={heightOf(share)}
              className="stroke-line"
            />
          ))}
          <ReaderMarks months={shown} versions={versions} place={place} />
          <Links months={shown} place={place} />
          {shown.map(({ month, tally: { share } }, index) =>
            share.kind === 'known' ? (
              <g key={month}>
                <line
                  x1={place(index)}
                  x2={place(index)}
                  y1={heightOf(share.low)}
                  y2={heightOf(share.high)}
                  strokeWidth="6"
                  strokeLinecap="round"
                  className="stroke-both/35"
                />
                <circle
                  cx={place(index)}
                  cy={heightOf(share.share)}
                  r="4"
                  strokeWidth="1.5"
                  className="fill-ink stroke-surface"
                />
              </g>
            ) : null,
          )}
          {shown.map(({ month }, index) =>
            isLabelled(index, shown.length) ? (
              <text
                key={month}
                x={place(index)}
                y={HEIGHT - 4}
                textAnchor={anchorOf(index, shown.length)}
                className="fill-ink-faint"
              >
                {monthWording(month)}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <figcaption className="text-ink-muted text-sm">
        Dot: share kept. Bar: 90% interval. A month with too few answers has no dot.
        {months.length > MOST_MONTHS ? ` The last ${MOST_MONTHS} months; the table holds all.` : null}
      </figcaption>
    </figure>
  );
}

type Placed = { months: readonly MonthRecord[]; place: (index: number) => string };

/** A thin line between neighbouring months that both have a share; a gap stays a gap. */
function Links({ months, place }: Placed) {
  return months.map(({ month, tally }, index) => {
    const before = months[index - 1]?.tally.share;
    if (before?.kind !== 'known' || tally.share.kind !== 'known') return null;
    return (
      <line
        key={month}
        x1={place(index - 1)}
        x2={place(index)}
        y1={heightOf(before.share)}
        y2={heightOf(tally.share.share)}
        className="stroke-ink-faint"
      />
    );
  });
}

/** Where a new reader came into use; a change of the figure there may be its doing. */
function ReaderMarks({ months, versions, place }: Placed & Pick<ShareOverTimeProps, 'versions'>) {
  return versions.map(({ readerVersion, firstMonth }) => {
    const index = months.findIndex(({ month }) => month === firstMonth);
    if (index < 1 || readerVersion === null) return null;
    return (
      <g key={readerVersion}>
        <line
          x1={place(index)}
          x2={place(index)}
          y1={TOP - 8}
          y2={BOTTOM}
          strokeDasharray="2 4"
          className="stroke-line-strong"
        />
        <text
          x={place(index)}
          y={TOP - 12}
          textAnchor={index > months.length / 2 ? 'end' : 'start'}
          className="fill-ink-muted"
        >
          {readerVersion}
        </text>
      </g>
    );
  });
}

function heightOf(share: number): number {
  return Math.round((BOTTOM - share * (BOTTOM - TOP)) * 10) / 10;
}

/** The last month and every so many before it. */
function isLabelled(index: number, length: number): boolean {
  return (length - 1 - index) % Math.ceil(length / MOST_LABELS) === 0;
}

/** The last label ends at its month, or it would run out of a narrow card. */
function anchorOf(index: number, length: number): 'middle' | 'end' {
  return length > 1 && index === length - 1 ? 'end' : 'middle';
}

function wordsFor(months: readonly MonthRecord[]): string {
  const told = months.map(({ month, tally }) => `${monthWording(month)}: ${shareSentence(tally.share)}`);
  return `Share of suggestions kept by month. ${told.join(' ')}`;
}
