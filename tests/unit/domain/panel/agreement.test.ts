import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAgreement } from '@/lib/domain/panel/agreement';
import type { RatedCard } from '@/lib/domain/panel/severity';
import { COMPETENCIES, RATING_LEVELS, type RatingLevel } from '@/lib/domain/rubric/competency';
import { toRecord } from '@/lib/domain/to-record';
import { PANELS, PATIENCE } from './any-panel';
import { aCard, type RatingRow } from './panel-cards';

function rated(panelist: string, candidacy: string, row: RatingRow): RatedCard {
  return { panelist, candidacy, ratings: aCard(panelist, row, []).ratings };
}

const ROWS: readonly RatingRow[] = [
  [1, 2, 2, 1],
  [4, 3, 4, 2],
  [2, 4, 3, 4],
  [3, 3, 2, 3],
  [4, 4, 3, 1],
];
const lower = (row: RatingRow) =>
  row.map((level) => (level === 1 ? 1 : (level ?? 1) - 1)) as unknown as RatingRow;

describe('agreement over many candidacies', () => {
  const cards = ROWS.flatMap((row, index) => [
    rated('ana', `c${index}`, row),
    rated('ben', `c${index}`, index === 2 ? lower(row) : row),
  ]);

  it('comes with an interval and what it rests on', () => {
    const agreement = estimateAgreement(cards);
    if (agreement.kind !== 'estimated') throw new Error('Five candidacies, twenty shared competencies.');
    expect(agreement).toMatchObject({ candidacies: 5, shared: 20 });
    expect(agreement.interval.low).toBeLessThan(agreement.alpha);
    expect(agreement.interval.high).toBeGreaterThanOrEqual(agreement.alpha);
    expect(agreement.interval.high).toBeLessThanOrEqual(1);
  });

  it('is 1 throughout where all agree, whatever is drawn', () => {
    const agreed = ROWS.flatMap((row, index) => [
      rated('ana', `c${index}`, row),
      rated('ben', `c${index}`, row),
    ]);
    expect(estimateAgreement(agreed)).toMatchObject({ alpha: 1, interval: { low: 1, high: 1 } });
  });

  it('is no figure from four candidacies, nor from a single opening’s few shared marks', () => {
    expect(estimateAgreement(cards.filter((card) => card.candidacy !== 'c4'))).toEqual({
      kind: 'too_little',
      candidacies: 4,
      shared: 16,
    });
    const thin = cards.map((card) =>
      card.panelist === 'ben' ? { ...card, ratings: { ...card.ratings, business_acumen: null } } : card,
    );
    expect(estimateAgreement(thin)).toEqual({ kind: 'too_little', candidacies: 5, shared: 15 });
  });

  it('is no figure where everybody gave one value', () => {
    const same = ROWS.flatMap((_, index) => [
      rated('ana', `c${index}`, [3, 3, 3, 3]),
      rated('ben', `c${index}`, [3, 3, 3, 3]),
    ]);
    expect(estimateAgreement(same).kind).toBe('too_little');
  });

  it(
    'gives the same figures again, in whatever order the cards come and whatever the candidacies are called',
    () => {
      const level = fc.constantFrom<RatingLevel | null>(...RATING_LEVELS, null);
      const anyRatings = fc.tuple(level, level, level, level);
      const panels = fc.array(fc.tuple(anyRatings, anyRatings, anyRatings), { minLength: 5, maxLength: 7 });
      fc.assert(
        fc.property(panels, (rows) => {
          const all = rows.flatMap((panel, index) =>
            panel.map((row, rater) => rated(`r${rater}`, `c${index}`, row)),
          );
          const renamed = all.toReversed().map((card) => ({ ...card, candidacy: `x${card.candidacy}` }));
          const agreement = estimateAgreement(all);
          expect(estimateAgreement(renamed)).toEqual(agreement);
          if (agreement.kind === 'estimated') {
            expect(agreement.interval.low).toBeLessThanOrEqual(agreement.interval.high);
            expect(agreement.interval.high).toBeLessThanOrEqual(1);
          }
        }),
        PANELS,
      );
    },
    2 * PATIENCE,
  );

  it('leaves out a competency nobody else marked', () => {
    const alone = [
      ...cards,
      { panelist: 'zoe', candidacy: 'c9', ratings: toRecord(COMPETENCIES, () => 1 as const) },
    ];
    expect(estimateAgreement(alone)).toEqual(estimateAgreement(cards));
  });
});
