import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '@/lib/domain/panel/recommend';
import { leaveEachOut, testSensitivity } from '@/lib/domain/panel/sensitivity';
import type { RatedCard } from '@/lib/domain/panel/severity';
import { compareSeverity } from '@/lib/domain/panel/severity-adjusted';
import { COMPETENCIES, type RatingLevel } from '@/lib/domain/rubric/competency';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { toRecord } from '@/lib/domain/to-record';
import { anyCard, anyPanel, MIXED_RUBRIC, PANELS, PATIENCE } from './any-panel';
import { aCard } from './panel-cards';

function flat(panelist: string, candidacy: string, level: RatingLevel): RatedCard {
  return { panelist, candidacy, ratings: toRecord(COMPETENCIES, () => level) };
}

/** Four people who hear a strategist. Technical 3, 3, 3, 2 and business 3, 3, 3, 2: each 2.75, on the bar. */
const ON_THE_BAR = [
  aCard('ana', [3, 2, 3, 2], ['SS']),
  aCard('ben', [3, 2, 3, 2], ['SS']),
  aCard('cleo', [3, 2, 3, 2], ['SS']),
  aCard('dan', [2, 2, 2, 2], ['SS']),
];

describe('leaving one panelist out', () => {
  it('names the people whose absence changes the verdict', () => {
    // Without ana, ben or cleo: (3 + 3 + 2) / 3 = 2.67, short of 2.75. Without dan: 3.00.
    const { verdict, without } = testSensitivity(STANDARD_RUBRIC, ON_THE_BAR, []);
    expect(verdict).toBe('cto');
    expect(without).toEqual([
      { panelist: 'ana', verdict: 'neither', flips: true, ofTheRest: 'neither' },
      { panelist: 'ben', verdict: 'neither', flips: true, ofTheRest: 'neither' },
      { panelist: 'cleo', verdict: 'neither', flips: true, ofTheRest: 'neither' },
      { panelist: 'dan', verdict: 'cto', flips: false, ofTheRest: 'cto' },
    ]);
  });

  it('says that two are too few, and what the two alone would say', () => {
    const { without } = testSensitivity(STANDARD_RUBRIC, ON_THE_BAR.slice(0, 3), []);
    expect(without[0]).toEqual({
      panelist: 'ana',
      verdict: 'insufficient_evidence',
      flips: true,
      ofTheRest: 'cto',
    });
  });

  it('leaves both cards of one person out together', () => {
    const { without } = testSensitivity(
      STANDARD_RUBRIC,
      [...ON_THE_BAR, aCard('dan', [2, 2, 2, 2], ['S'])],
      [],
    );
    expect(without.map(({ panelist }) => panelist)).toEqual(['ana', 'ben', 'cleo', 'dan']);
    expect(without[3]).toMatchObject({ verdict: 'cto', flips: false });
  });

  it('has nobody to leave out where one person is the panel', () => {
    expect(testSensitivity(STANDARD_RUBRIC, ON_THE_BAR.slice(0, 1), []).without).toEqual([]);
  });
});

describe('moving a weight', () => {
  it('moves each by one, in the core never below 1', () => {
    const { weights } = testSensitivity(STANDARD_RUBRIC, ON_THE_BAR, []);
    for (const { role, competency, from, to } of weights) {
      expect(from).toBe(STANDARD_RUBRIC.profiles[role].weights[competency]);
      expect(Math.abs(to - from)).toBe(1);
      expect(to).toBeGreaterThanOrEqual(STANDARD_RUBRIC.profiles[role].core.includes(competency) ? 1 : 0);
    }
    expect(weights.some(({ from, to }) => to > from)).toBe(true);
  });

  it('finds the one that decides', () => {
    // People 1.5 and operations 2 count nothing towards a CTO; once one of them counts 1:
    // (2.75 + 2.75 + 2) / 3 = 2.50, short of 2.75.
    const { weights } = testSensitivity(STANDARD_RUBRIC, ON_THE_BAR, []);
    const flipped = weights.filter(({ flips }) => flips);
    expect(flipped).toEqual([
      { role: 'cto', competency: 'people_leadership', from: 0, to: 1, verdict: 'neither', flips: true },
      { role: 'cto', competency: 'operational_maturity', from: 0, to: 1, verdict: 'neither', flips: true },
    ]);
  });

  it('is not tried where there is no verdict to change', () => {
    expect(testSensitivity(STANDARD_RUBRIC, ON_THE_BAR.slice(0, 2), []).weights).toEqual([]);
  });
});

describe('severity', () => {
  it('adjusts nothing where nobody rated elsewhere', () => {
    expect(testSensitivity(STANDARD_RUBRIC, ON_THE_BAR, []).severity).toEqual({ kind: 'unlinked' });
  });

  it('adjusts nothing where those who rated elsewhere had no peer there', () => {
    const alone = [flat('ana', 'x', 1), flat('ben', 'y', 4), flat('zoe', 'x', 4)].slice(0, 2);
    expect(testSensitivity(STANDARD_RUBRIC, ON_THE_BAR, alone).severity.kind).toBe('unlinked');
  });

  it('lays raw and adjusted means side by side and leaves the verdict of the raw ones alone', () => {
    // On two candidacies ana, ben and cleo marked 4 where zoe marked 2. Zoe's equation, by symmetry of the others (a):
    // (5.2 + 2 - 2/4) z - 3 (2/4) a = 2 (2 - 3.5) and 3 a = -z, so (6.7 + .5) z = -3, z = -.4167 and a = .1389.
    const elsewhere = ['x', 'y'].flatMap((candidacy) => [
      flat('ana', candidacy, 4),
      flat('ben', candidacy, 4),
      flat('cleo', candidacy, 4),
      flat('zoe', candidacy, 2),
    ]);
    const { verdict, severity } = testSensitivity(STANDARD_RUBRIC, ON_THE_BAR, elsewhere);
    expect(verdict).toBe('cto');
    if (severity.kind !== 'compared') throw new Error('Three of the four are linked.');
    expect(severity.raters.map(({ panelist, shrunk }) => [panelist, shrunk])).toEqual([
      ['ana', 0.14],
      ['ben', 0.14],
      ['cleo', 0.14],
    ]);
    // (3 x 2.86 + 2) / 4 = 2.645, so 2.65 (away from 0), short of the bar.
    expect(severity.means.technical_strategy).toEqual({ raw: 2.75, adjusted: 2.65 });
    expect(severity).toMatchObject({ verdict: 'neither', flips: true });
  });
});

describe('any panel', () => {
  const anyElsewhere = fc.array(
    fc
      .tuple(anyCard, fc.constantFrom('x', 'y', 'z'))
      .map(([{ panelist, ratings }, candidacy]): RatedCard => ({ panelist, ratings, candidacy })),
    { maxLength: 8 },
  );

  it(
    'leaves everybody out once, and calls every other verdict than the whole panel’s a flip',
    () => {
      fc.assert(
        fc.property(fc.array(anyCard, { minLength: 1, maxLength: 5 }), (cards) => {
          const whole = recommend(MIXED_RUBRIC, cards);
          const without = leaveEachOut(MIXED_RUBRIC, cards, whole);
          const people = [...new Set(cards.map((card) => card.panelist))].sort();
          expect(without.map(({ panelist }) => panelist)).toEqual(people.length < 2 ? [] : people);
          for (const { verdict, flips, ofTheRest } of without) {
            expect(flips).toBe(verdict !== whole.verdict);
            if (verdict !== 'insufficient_evidence') expect(ofTheRest).toBe(verdict);
          }
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it(
    'moves no adjusted mean further than the largest severity that is believed',
    () => {
      fc.assert(
        fc.property(anyPanel, anyElsewhere, (cards, elsewhere) => {
          const compared = compareSeverity(STANDARD_RUBRIC, cards, elsewhere);
          if (compared.kind === 'unlinked') return;
          const largest = Math.max(...compared.raters.map(({ shrunk }) => Math.abs(shrunk)));
          for (const mean of Object.values(compared.means)) {
            if (mean) expect(Math.abs(mean.raw - mean.adjusted)).toBeLessThanOrEqual(largest + 0.011);
          }
          expect(compareSeverity(STANDARD_RUBRIC, cards.toReversed(), elsewhere.toReversed())).toEqual(
            compared,
          );
        }),
        PANELS,
      );
    },
    PATIENCE,
  );
});
