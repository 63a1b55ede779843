import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalibrationCards, calibrate, FEWEST_CARDS } from '@/lib/domain/calibration/calibration';
import { estimateSeverity, type RatedCard } from '@/lib/domain/panel/severity';
import { COMPETENCIES, RATING_LEVELS, type RatingLevel, type Ratings } from '@/lib/domain/rubric/competency';
import { toRecord } from '@/lib/domain/to-record';
import { anyCard, PANELS } from '../panel/any-panel';

const flat = (level: RatingLevel | null): Ratings => toRecord(COMPETENCIES, () => level);
const card = (panelist: string, candidacy: string, ratings = flat(3)): RatedCard => ({
  panelist,
  candidacy,
  ratings,
});
const CANDIDACIES = ['a', 'b', 'c', 'd', 'e'];
const none = { due: [], suggestions: [] };

function known(given: CalibrationCards, panelist: string) {
  const figures = calibrate(given).get(panelist);
  if (figures?.kind !== 'known') throw new Error(`Nothing is known of ${panelist}.`);
  return figures;
}

describe('what is said of an interviewer', () => {
  it('is nothing but a number of cards below five of them', () => {
    const cards = CANDIDACIES.slice(1).map((candidacy) => card('ana', candidacy));
    expect(calibrate({ ...none, cards }).get('ana')).toEqual({ kind: 'too_few', panelist: 'ana', cards: 4 });
    expect(calibrate({ ...none, cards: [...cards, card('ana', 'a')] }).get('ana')?.kind).toBe('known');
  });

  it('counts each level, and what was not observed apart from every level', () => {
    const given = [2, 3, 3, 4, 4] as const;
    const cards = [
      ...given.map((technical_strategy, index) =>
        card('ana', `c${index}`, { ...flat(null), technical_strategy }),
      ),
      card('ana', 'c5', flat(null)),
    ];
    const { ratings, observed } = known({ ...none, cards }, 'ana');
    expect(ratings.technical_strategy).toEqual({
      kind: 'known',
      marks: 5,
      counts: { 1: 0, 2: 1, 3: 2, 4: 2 },
      notObserved: 1,
    });
    expect(ratings.people_leadership).toEqual({ kind: 'too_few', marks: 0, notObserved: 6 });
    expect(observed).toMatchObject({ kind: 'known', of: 24, share: 5 / 24 });
  });

  it('has severity from five candidacies shared with peers on, always with its interval', () => {
    const shared = (candidacies: readonly string[]) => [
      ...CANDIDACIES.map((candidacy) => card('ana', candidacy, flat(2))),
      ...candidacies.map((candidacy) => card('ben', candidacy, flat(4))),
    ];
    expect(known({ ...none, cards: shared(CANDIDACIES.slice(1)) }, 'ana').severity).toEqual({
      kind: 'too_few',
      linked: 4,
    });
    const cards = shared(CANDIDACIES);
    const estimate = estimateSeverity(cards).find(({ panelist }) => panelist === 'ana');
    expect(known({ ...none, cards }, 'ana').severity).toEqual({
      kind: 'known',
      linked: 5,
      raw: -2,
      shrunk: estimate?.shrunk,
      interval: estimate?.interval,
    });
  });

  it('counts a card that is still to come among the late ones, and leaves it out of the usual time', () => {
    const cards = CANDIDACIES.map((candidacy) => card('ana', candidacy));
    const due = [
      ...[30, 60, 90, 3000].map((minutes) => ({ panelist: 'ana', minutes, late: minutes > 1440 })),
      ...Array.from({ length: 6 }, () => ({ panelist: 'ana', minutes: 20, late: false })),
      { panelist: 'ana', minutes: null, late: true },
      { panelist: 'ben', minutes: 9000, late: true },
    ];
    const { late, medianMinutes } = known({ ...none, cards, due }, 'ana');
    expect(late).toMatchObject({ kind: 'known', of: 11, share: 2 / 11 });
    expect(medianMinutes).toBe(20);
  });

  it('gives no share of fewer than ten cards due or suggestions decided', () => {
    const cards = CANDIDACIES.map((candidacy) => card('ana', candidacy));
    const due = cards.map(() => ({ panelist: 'ana', minutes: 10, late: false }));
    const suggestions = [{ panelist: 'ana', kept: 9, decided: 9 }];
    const { late, kept } = known({ cards, due, suggestions }, 'ana');
    expect(late).toEqual({ kind: 'too_few', of: 5 });
    expect(kept).toEqual({ kind: 'too_few', of: 9 });
  });

  it('names somebody who has only cards to come', () => {
    const due = [{ panelist: 'ana', minutes: null, late: true }];
    expect(calibrate({ cards: [], due, suggestions: [] }).get('ana')).toMatchObject({ cards: 0 });
  });
});

const anyCards = fc.array(
  fc
    .tuple(anyCard, fc.constantFrom(...CANDIDACIES))
    .map(([{ panelist, ratings }, candidacy]): RatedCard => ({ panelist, ratings, candidacy })),
  { maxLength: 40 },
);

describe('calibration over any cards', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        expect([...calibrate({ ...none, cards: cards.toReversed() })]).toEqual([
          ...calibrate({ ...none, cards }),
        ]);
      }),
      PANELS,
    );
  });

  it('lets every card leave one count in each competency', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        for (const figures of calibrate({ ...none, cards }).values()) {
          expect(figures.cards).toBe(cards.filter(({ panelist }) => panelist === figures.panelist).length);
          if (figures.kind === 'too_few') {
            expect(figures.cards).toBeLessThan(FEWEST_CARDS);
            continue;
          }
          for (const competency of COMPETENCIES) {
            const spread = figures.ratings[competency];
            expect(spread.marks + spread.notObserved).toBe(figures.cards);
            if (spread.kind === 'too_few') continue;
            expect(RATING_LEVELS.reduce((sum, level) => sum + spread.counts[level], 0)).toBe(spread.marks);
          }
        }
      }),
      PANELS,
    );
  });

  it('draws severity inside its interval, and only from enough shared candidacies', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        for (const figures of calibrate({ ...none, cards }).values()) {
          if (figures.kind === 'too_few' || figures.severity.kind === 'too_few') continue;
          const { linked, shrunk, interval } = figures.severity;
          expect(linked).toBeGreaterThanOrEqual(FEWEST_CARDS);
          expect(interval.low).toBeLessThan(shrunk);
          expect(interval.high).toBeGreaterThan(shrunk);
        }
      }),
      PANELS,
    );
  });

  it('says the same of everybody else when somebody without a shared candidacy joins', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const others = calibrate({ ...none, cards });
        const joined = calibrate({ ...none, cards: [...cards, card('zoe', 'of her own', flat(1))] });
        for (const [panelist, figures] of others) expect(joined.get(panelist)).toEqual(figures);
      }),
      PANELS,
    );
  });
});
