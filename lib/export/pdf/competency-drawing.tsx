import { Circle, Line, Rect, Svg } from '@react-pdf/renderer';
import type { CompetencySummary } from '../../domain/panel/recommendation';
import { RATING_LEVELS } from '../../domain/rubric/competency';
import { placeOn } from './place';
import { INK } from './sheet';

const HEIGHT = 15;
const MIDDLE = HEIGHT / 2;

/** One competency from 1 to 4: the band is the 90% interval, the upright stroke the mean, each ring a panelist's mark. */
export function CompetencyDrawing({ summary, width }: { summary: CompetencySummary; width: number }) {
  const x = placeOn(1, 4, { width, inset: 7 });
  return (
    <Svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <Line x1={0} x2={width} y1={MIDDLE} y2={MIDDLE} stroke={INK.line} strokeWidth={0.75} />
      {RATING_LEVELS.map((level) => (
        <Line
          key={level}
          {...{ x1: x(level), x2: x(level), y1: MIDDLE - 2.5, y2: MIDDLE + 2.5 }}
          stroke={INK.grid}
          strokeWidth={0.6}
        />
      ))}
      {summary.kind === 'observed' ? (
        <>
          <Rect
            x={x(summary.interval.low)}
            y={MIDDLE - 4.5}
            width={Math.max(x(summary.interval.high) - x(summary.interval.low), 1)}
            height={9}
            fill={INK.bothSoft}
            stroke={INK.both}
            strokeWidth={0.5}
          />
          {placeMarks(summary.marks).map(({ key, level, shift }) => (
            <Circle
              key={key}
              cx={x(level) + shift}
              cy={MIDDLE}
              r={2.2}
              fill="#ffffff"
              stroke={INK.muted}
              strokeWidth={0.9}
            />
          ))}
          <Line
            {...{ x1: x(summary.mean), x2: x(summary.mean), y1: 0.5, y2: HEIGHT - 0.5 }}
            stroke={INK.full}
            strokeWidth={1.4}
          />
        </>
      ) : null}
    </Svg>
  );
}

/** Marks on one level stand side by side around it. */
function placeMarks(marks: readonly { readonly panelist: string; readonly level: number }[]) {
  return marks.map(({ level }, index) => {
    const before = marks.slice(0, index).filter((mark) => mark.level === level).length;
    const all = marks.filter((mark) => mark.level === level).length;
    return { key: `${level}:${before}`, level, shift: (before - (all - 1) / 2) * 5 };
  });
}
