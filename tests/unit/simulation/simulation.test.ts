import { describe, expect, it } from 'vitest';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import {
  calibrationError,
  measureCoverage,
  measureReliability,
  shareOf,
  toBins,
} from '../../simulation/measure';
import { fitRivals, rightShare } from '../../simulation/rivals';
import { runTrials } from '../../simulation/trial';
import { USUAL_WORLD } from '../../simulation/world';
import { PATIENCE } from '../domain/panel/any-panel';

const trials = runTrials(STANDARD_RUBRIC, USUAL_WORLD, { trials: 3000, seed: 1 });

/** Limits are a little wider than what the whole simulation is held to: 3,000 panels wobble by a point or so. */
describe('panels whose truth is known', () => {
  it('are the same again from the same seed, and others from another', () => {
    const [first, again, other] = [5, 5, 6].map((seed) =>
      runTrials(STANDARD_RUBRIC, USUAL_WORLD, { trials: 20, seed }),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('have raters who agree at about .44, as interviewers in separate rooms do', () => {
    const { marks, readings } = measureReliability(trials);
    expect(marks).toBeGreaterThan(0.4);
    expect(marks).toBeLessThan(0.48);
    expect(readings).toBeGreaterThan(0.4);
    expect(readings).toBeLessThan(0.48);
  });

  it('get 90% intervals that hold the truth nine times in ten', () => {
    const { levels, balance } = measureCoverage(trials);
    for (const share of [levels, balance]) {
      expect(share).toBeGreaterThan(0.87);
      expect(share).toBeLessThan(0.93);
    }
  });

  it('get verdicts that are right as often as they are sure', () => {
    expect(calibrationError(toBins(trials))).toBeLessThan(0.06);
  });

  it(
    'get more right verdicts than the plain average, the majority and the best rater would give',
    () => {
      const judged = trials.filter(({ ours }) => ours.sure !== null);
      const ours = shareOf(judged.map(({ ours: { verdict }, truth }) => verdict === truth.verdict));
      const learning = runTrials(STANDARD_RUBRIC, USUAL_WORLD, { trials: 2000, seed: 2 });
      for (const rival of fitRivals(STANDARD_RUBRIC, learning)) {
        expect(rightShare(rival, judged), rival.name).toBeLessThan(ours - 0.02);
      }
    },
    PATIENCE,
  );
});
