import type { Interval, OrientationSummary } from '@/lib/domain/panel/recommendation';
import { count } from '@/lib/panel-messages';

export const INWARD = 'faces inward and now';
export const OUTWARD = 'faces outward and forward';

/** "0.42 outward", "0.30 inward", "0.00". */
export function balanceWording(balance: number): string {
  const size = Math.abs(balance).toFixed(2);
  if (Number(size) === 0) return size;
  return `${size} ${balance > 0 ? 'outward' : 'inward'}`;
}

export function balanceIntervalWording(interval: Interval): string {
  return `90% interval ${balanceWording(interval.low)} to ${balanceWording(interval.high)}`;
}

export function levelIntervalWording(interval: Interval): string {
  return `90% interval ${interval.low.toFixed(1)} to ${interval.high.toFixed(1)}`;
}

/** What the balance rests on: "from 9 confirmed passages by 3 panelists". */
export function footingWording(orientation: Extract<OrientationSummary, { kind: 'read' }>): string {
  const { strategic, operational } = orientation.passages;
  const passages = strategic + operational;
  return (
    `from ${count(passages, 'confirmed passage')} ` +
    `(${strategic} strategic, ${operational} operational) ` +
    `by ${count(orientation.panelists, 'panelist')}`
  );
}

/** The whole figure as one sentence, for people who do not see it. */
export function orientationSentence(orientation: OrientationSummary): string {
  if (orientation.kind === 'none') return 'Orientation balance: no confirmed passages yet.';
  return `Orientation balance ${balanceWording(orientation.balance)}, ${balanceIntervalWording(orientation.interval)}, ${footingWording(orientation)}.`;
}
