import type { CompetencySummary, PanelSummary } from '@/lib/domain/panel/recommendation';
import { COMPETENCIES, type Competency, RATING_LEVELS } from '@/lib/domain/rubric/competency';
import { count } from '@/lib/panel-messages';
import { bandOn, LEVEL_AXIS, placeOn } from './axis-place';
import { levelIntervalWording } from './figure-wording';

type ObservedCompetency = Extract<CompetencySummary, { kind: 'observed' }>;

type CompetencyStripProps = {
  title: string;
  competencies: PanelSummary['competencies'];
  /** Names of the competencies, as the rubric words them. */
  competencyTitles: Readonly<Record<Competency, string>>;
  /** Names by panelist id; an id without a name is shown as "a panelist". */
  panelistNames: Readonly<Record<string, string>>;
};

const HEIGHT = 36;
const MIDDLE = HEIGHT / 2;
const MARK_WIDTH = 12;

/** One line a competency, 1 to 4: each ring is a panelist's mark, the band the 90% interval, the upright stroke the mean. */
export function CompetencyStrip({
  title,
  competencies,
  competencyTitles,
  panelistNames,
}: CompetencyStripProps) {
  return (
    <figure className="@container grid gap-2">
      <figcaption className="font-medium text-ink text-sm">{title}</figcaption>
      <ul className="grid gap-3 @xl:gap-1">
        {COMPETENCIES.map((competency) => (
          <CompetencyLine
            key={competency}
            title={competencyTitles[competency]}
            summary={competencies[competency]}
            panelistNames={panelistNames}
          />
        ))}
      </ul>
      <div aria-hidden className="grid grid-cols-1 gap-x-4 @xl:grid-cols-[10rem_1fr_13rem]">
        <svg aria-hidden="true" height="16" className="block w-full text-xs @xl:col-start-2">
          {RATING_LEVELS.map((level) => (
            <text
              key={level}
              x={`${placeOn(LEVEL_AXIS, level)}%`}
              y="12"
              textAnchor="middle"
              className="fill-ink-faint"
            >
              {level}
            </text>
          ))}
        </svg>
      </div>
      <p aria-hidden className="text-ink-faint text-xs">
        Ring: one panelist. Band: 90% interval. Stroke: mean.
      </p>
    </figure>
  );
}

type CompetencyLineProps = {
  title: string;
  summary: CompetencySummary;
  panelistNames: Readonly<Record<string, string>>;
};

function CompetencyLine({ title, summary, panelistNames }: CompetencyLineProps) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 @xl:grid-cols-[10rem_1fr_13rem]">
      <span className="text-ink text-sm">{title}</span>
      <span className="text-ink-muted text-sm tabular-nums @xl:order-last">
        {summary.kind === 'observed' ? (
          <>
            <span className="font-medium text-ink">{summary.mean.toFixed(2)}</span>
            {` from ${count(summary.observers, 'panelist')}`}
            {summary.spread >= 2 ? <span className="text-warn-ink">, {summary.spread} apart</span> : null}
            <span className="sr-only">
              {`, ${levelIntervalWording(summary.interval)}. ${marksWording(summary, panelistNames)}.`}
            </span>
          </>
        ) : (
          'not observed'
        )}
      </span>
      <svg
        aria-hidden="true"
        height={HEIGHT}
        className="col-span-2 block w-full overflow-visible @xl:col-span-1"
      >
        <line
          x1="4%"
          x2="96%"
          y1={MIDDLE}
          y2={MIDDLE}
          strokeDasharray={summary.kind === 'observed' ? undefined : '3 4'}
          className="stroke-line-strong"
        />
        {RATING_LEVELS.map((level) => (
          <line
            key={level}
            x1={`${placeOn(LEVEL_AXIS, level)}%`}
            x2={`${placeOn(LEVEL_AXIS, level)}%`}
            y1={MIDDLE - 4}
            y2={MIDDLE + 4}
            className="stroke-line-strong"
          />
        ))}
        {summary.kind === 'observed' ? (
          <ObservedMarks summary={summary} panelistNames={panelistNames} />
        ) : null}
      </svg>
    </li>
  );
}

function ObservedMarks({
  summary,
  panelistNames,
}: {
  summary: ObservedCompetency;
  panelistNames: CompetencyLineProps['panelistNames'];
}) {
  const mean = `${placeOn(LEVEL_AXIS, summary.mean)}%`;
  return (
    <>
      <rect
        {...bandOn(LEVEL_AXIS, summary.interval.low, summary.interval.high)}
        y={MIDDLE - 10}
        height="20"
        rx="2"
        className="fill-both-soft stroke-both/60"
      />
      <line x1={mean} x2={mean} y1={MIDDLE - 14} y2={MIDDLE + 14} strokeWidth="2.5" className="stroke-ink" />
      {placeMarks(summary).map(({ panelist, level, shift }) => (
        // A nested drawing carries the share of the width; within it the shift is in pixels.
        <svg
          key={`${panelist}:${level}:${shift}`}
          aria-hidden="true"
          x={`${placeOn(LEVEL_AXIS, level)}%`}
          y={MIDDLE}
          className="overflow-visible"
        >
          <circle cx={shift} r="4.5" strokeWidth="1.75" className="fill-surface stroke-ink-muted">
            <title>{`${nameOf(panelist, panelistNames)}: ${level}`}</title>
          </circle>
        </svg>
      ))}
    </>
  );
}

/** Marks on one level stand side by side around it. */
function placeMarks({ marks }: ObservedCompetency) {
  return marks.map((mark, index) => {
    const peers = marks.filter((other) => other.level === mark.level).length;
    const before = marks.slice(0, index).filter((other) => other.level === mark.level).length;
    return { ...mark, shift: (before - (peers - 1) / 2) * MARK_WIDTH };
  });
}

function marksWording({ marks }: ObservedCompetency, names: CompetencyLineProps['panelistNames']): string {
  return marks.map((mark) => `${nameOf(mark.panelist, names)} ${mark.level}`).join(', ');
}

function nameOf(panelist: string, names: CompetencyLineProps['panelistNames']): string {
  return names[panelist] ?? 'a panelist';
}
