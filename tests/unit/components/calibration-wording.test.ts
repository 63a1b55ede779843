import { describe, expect, it } from 'vitest';
import {
  differenceIntervalWording,
  differenceWording,
  minutesWording,
  severityFooting,
  severitySentence,
  spreadSentence,
  usualTimeSentence,
} from '@/components/calibration/calibration-wording';

const severity = (low: number, high: number) => ({
  ...{ kind: 'known' as const, linked: 6, raw: -0.8 },
  ...{ shrunk: (low + high) / 2, interval: { low, high } },
});

describe('the words of calibration', () => {
  it('say which way marks differ, and never that one way is right', () => {
    expect(differenceWording(-0.314)).toBe('0.31 lower');
    expect(differenceWording(0.08)).toBe('0.08 higher');
    expect(differenceWording(-0.001)).toBe('0.00');
    expect(differenceIntervalWording({ low: -0.5, high: 0.1 })).toBe(
      '90% interval 0.50 lower to 0.10 higher',
    );
    expect(severityFooting(severity(-0.6, -0.1))).toBe(
      'As marked, 0.80 lower over 6 candidacies rated beside peers.',
    );
  });

  it('name a difference only where the interval leaves none out', () => {
    expect(severitySentence(severity(-0.6, -0.01))).toBe(
      'Marks lower than peers, by more than chance would.',
    );
    expect(severitySentence(severity(0.01, 0.6))).toBe('Marks higher than peers, by more than chance would.');
    expect(severitySentence(severity(-0.6, 0))).toMatch(/^No difference/);
    expect(severitySentence({ kind: 'too_few', linked: 1 })).toBe(
      '1 candidacy rated beside peers. Too few to say: this begins at 5.',
    );
  });

  it('tell a distribution to whoever does not see it', () => {
    const counts = { 1: 0, 2: 3, 3: 2, 4: 1 };
    expect(spreadSentence('Business acumen', { kind: 'known', marks: 6, counts, notObserved: 2 })).toBe(
      'Business acumen: level 1: 0, level 2: 3, level 3: 2, level 4: 1; not observed 2.',
    );
    expect(spreadSentence('Business acumen', { kind: 'too_few', marks: 1, notObserved: 7 })).toBe(
      'Business acumen: 1 mark, too few to say; not observed 7.',
    );
  });

  it('give a time in the unit that people would say', () => {
    expect([0, 89, 90, 47 * 60, 48 * 60, 6000].map(minutesWording)).toEqual([
      ...['0 min', '89 min', '2 h', '47 h', '2 days', '4 days'],
    ]);
    expect(usualTimeSentence({ medianMinutes: null })).toBe('No submitted card to time.');
  });
});
