import { Circle, G, Line, Rect, Svg, Text } from '@react-pdf/renderer';
import type { Interval, OrientationSummary } from '../../domain/panel/recommendation';
import { RATING_LEVELS } from '../../domain/rubric/competency';
import type { Rubric } from '../../domain/rubric/rubric';
import { placeOn } from './place';
import { INK } from './sheet';

const SIZE = { width: 238, height: 168 };
/** Left of the plane stand the levels, below it the names of the axis' ends. */
const PLANE = { left: 12, bottom: 14 };
const HEIGHT = SIZE.height - PLANE.bottom;

type OrientationDrawingProps = {
  rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
  orientation: OrientationSummary;
  level: { readonly mean: number; readonly interval: Interval } | null;
};

/** Which way somebody faces and how strong they are: a cross of two 90% intervals, over the areas of the roles. */
export function OrientationDrawing({ rubric, orientation, level }: OrientationDrawingProps) {
  const along = placeOn(-1, 1, { width: SIZE.width - PLANE.left, inset: 10 });
  const up = placeOn(1, 4, { width: HEIGHT, inset: 10 });
  const x = (balance: number) => PLANE.left + along(balance);
  const y = (at: number) => HEIGHT - up(at);
  const edges = [PLANE.left, x(-rubric.leanThreshold), x(rubric.leanThreshold), SIZE.width];
  const { cto, vp_engineering: vp } = rubric.profiles;
  const regions = [
    { name: 'VP of Engineering', bar: vp.bar, fill: INK.operationalSoft, ink: INK.operationalInk },
    { name: 'Combined', bar: Math.max(cto.bar, vp.bar), fill: INK.bothSoft, ink: INK.bothInk },
    { name: 'CTO', bar: cto.bar, fill: INK.strategicSoft, ink: INK.strategicInk },
  ];
  return (
    <Svg width={SIZE.width} height={SIZE.height} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
      {regions.map(({ name, bar, fill, ink }, index) => {
        const [from = 0, to = 0] = edges.slice(index);
        return (
          <G key={name}>
            <Rect x={from} y={0} width={to - from} height={y(bar)} fill={fill} />
            <Text
              x={(from + to) / 2}
              y={22}
              textAnchor="middle"
              style={{ ...LABEL, fontSize: 6.5 }}
              fill={ink}
            >
              {name}
            </Text>
          </G>
        );
      })}
      <Rect
        x={PLANE.left}
        y={0.4}
        width={SIZE.width - PLANE.left - 0.4}
        height={HEIGHT - 0.4}
        stroke={INK.line}
        strokeWidth={0.75}
        fill="none"
      />
      {RATING_LEVELS.map((one) => (
        <G key={one}>
          <Line {...{ x1: PLANE.left, x2: SIZE.width, y1: y(one), y2: y(one) }} {...GRID} />
          <Text x={5} y={y(one) + 2.5} textAnchor="middle" style={LABEL} fill={INK.faint}>
            {String(one)}
          </Text>
        </G>
      ))}
      <Line {...{ x1: x(0), x2: x(0), y1: 28, y2: HEIGHT }} {...GRID} />
      {orientation.kind === 'read' && level ? (
        <G>
          <Line
            {...{ x1: x(orientation.interval.low), x2: x(orientation.interval.high) }}
            {...{ y1: y(level.mean), y2: y(level.mean) }}
            {...CROSS}
          />
          <Line
            {...{ x1: x(orientation.balance), x2: x(orientation.balance) }}
            {...{ y1: y(level.interval.low), y2: y(level.interval.high) }}
            {...CROSS}
          />
          <Circle cx={x(orientation.balance)} cy={y(level.mean)} r={4} fill={INK.full} />
        </G>
      ) : null}
      <Text x={PLANE.left} y={SIZE.height - 3} style={LABEL} fill={INK.operationalInk}>
        Inward, now
      </Text>
      <Text x={SIZE.width} y={SIZE.height - 3} textAnchor="end" style={LABEL} fill={INK.strategicInk}>
        Outward, forward
      </Text>
    </Svg>
  );
}

const LABEL = { fontFamily: 'Inter', fontSize: 7 };
const GRID = { stroke: INK.grid, strokeWidth: 0.4, strokeDasharray: '1 3' };
const CROSS = { stroke: INK.muted, strokeWidth: 1.2 };
