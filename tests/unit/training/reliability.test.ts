import { expect, test } from 'vitest';
import type { Judged } from '@/lib/training/metrics';
import { measureCalibrationError, toReliabilityBins } from '@/lib/training/reliability';

function aJudged(confidence: number, right: boolean): Judged {
  const given = { orientation: 'none', confidence, leads: null, evidence: [] } as const;
  return { truth: right ? 'none' : 'both', spans: null, given };
}

test('each bin compares mean confidence with the share of right labels', () => {
  const bins = toReliabilityBins([
    aJudged(0.62, true),
    aJudged(0.68, false),
    aJudged(0.9, true),
    aJudged(1, true),
  ]);
  expect(bins).toHaveLength(10);
  expect(bins[6]).toMatchObject({ from: 0.6, to: 0.7, notes: 2, right: 0.5 });
  expect(bins[6]?.confidence).toBeCloseTo(0.65);
  expect(bins[9]).toMatchObject({ notes: 2, right: 1 });
  expect(bins[0]).toMatchObject({ notes: 0, confidence: null, right: null });
});

test('the calibration error weighs each bin by its notes', () => {
  // 0.6 to 0.7: three notes, mean 0.65, one right of three; 0.9 to 1: one note, 0.95, right.
  const judged = [aJudged(0.65, true), aJudged(0.65, false), aJudged(0.65, false), aJudged(0.95, true)];
  expect(measureCalibrationError(judged)).toBeCloseTo((3 * (0.65 - 1 / 3) + 1 * 0.05) / 4);
});

test('who is right as often as it says has no error', () => {
  const judged = [0, 1, 2, 3].map((at) => aJudged(0.75, at > 0));
  expect(measureCalibrationError(judged)).toBeCloseTo(0);
  expect(measureCalibrationError([])).toBeNull();
});
