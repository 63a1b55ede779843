import { describe, expect, it } from 'vitest';
import { overallLevel } from '@/lib/domain/panel/overall-level';
import type { CompetencySummary } from '@/lib/domain/panel/recommendation';

const SILENT: CompetencySummary = { kind: 'not_observed' };

function observed(mean: number, low: number, high: number): CompetencySummary {
  return { kind: 'observed', mean, interval: { low, high }, observers: 3, spread: 0, marks: [] };
}

describe('the overall level of a panel', () => {
  it('is the plain mean of what was observed, with the mean of the ends as its interval', () => {
    expect(
      overallLevel({
        technical_strategy: observed(3, 2.5, 3.5),
        people_leadership: observed(2, 1.2, 2.8),
        business_acumen: observed(4, 3.6, 4),
        operational_maturity: observed(3, 2.7, 3.3),
      }),
    ).toEqual({ mean: 3, interval: { low: 2.5, high: 3.4 } });
  });

  it('is not lowered by a competency nobody observed', () => {
    const level = observed(3.2, 2.8, 3.6);
    expect(
      overallLevel({
        technical_strategy: level,
        people_leadership: SILENT,
        business_acumen: SILENT,
        operational_maturity: SILENT,
      }),
    ).toEqual({ mean: 3.2, interval: { low: 2.8, high: 3.6 } });
  });

  it('is unknown while nothing was observed', () => {
    expect(
      overallLevel({
        technical_strategy: SILENT,
        people_leadership: SILENT,
        business_acumen: SILENT,
        operational_maturity: SILENT,
      }),
    ).toBeNull();
  });
});
