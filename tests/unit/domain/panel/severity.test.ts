import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateSeverity, type RatedCard } from '@/lib/domain/panel/severity';
import { COMPETENCIES, type RatingLevel } from '@/lib/domain/rubric/competency';
import { toRecord } from '@/lib/domain/to-record';
import { anyCard, PANELS } from './any-panel';

function flat(panelist: string, candidacy: string, level: RatingLevel): RatedCard {
  return { panelist, candidacy, ratings: toRecord(COMPETENCIES, () => level) };
}

const severityOf = (cards: readonly RatedCard[], panelist: string) =>
  estimateSeverity(cards).find((estimate) => estimate.panelist === panelist);

const anyRated = fc.array(
  fc
    .tuple(anyCard, fc.constantFrom('noor', 'ruben', 'josephine', 'marcus'))
    .map(([{ panelist, ratings }, candidacy]): RatedCard => ({ panelist, ratings, candidacy })),
  { maxLength: 14 },
);

describe('severity by hand', () => {
  it('halves a difference between two people between them, and believes a sixth of that from one candidacy', () => {
    // Equations: (5.2 + 1 - 1/2) ana - 1/2 ben = 2/2, and mirrored. So ana = 1 / 6.2 = .1613.
    // Inverse's diagonal 5.7 / (5.7^2 - .5^2) = .1768; noise .057 x 5.2 = .2964; error 1.645 sqrt(.0524) = .3766.
    const cards = [flat('ana', 'noor', 4), flat('ben', 'noor', 2)];
    expect(estimateSeverity(cards)).toEqual([
      { panelist: 'ana', raw: 2, shrunk: 0.16, interval: { low: -0.22, high: 0.54 }, cards: 1, linked: 1 },
      { panelist: 'ben', raw: -2, shrunk: -0.16, interval: { low: -0.54, high: 0.22 }, cards: 1, linked: 1 },
    ]);
  });

  it('believes about half of what five candidacies show against many peers: reliability .49', () => {
    const candidacies = ['c1', 'c2', 'c3', 'c4', 'c5'];
    const cards = candidacies.flatMap((candidacy, round) => [
      flat('ana', candidacy, 2),
      // Other peers in every panel, so that only ana is seen more than once.
      ...Array.from({ length: 60 }, (_, index) => flat(`peer-${round}-${index}`, candidacy, 3)),
    ]);
    // 5 / (5 + 5.2) = .49 of the difference of -1; the peers' share of it is what is left to .01.
    expect(severityOf(cards, 'ana')).toMatchObject({ raw: -1, shrunk: -0.49, linked: 5 });
  });

  it('compares only what both marked', () => {
    const nothing = toRecord(COMPETENCIES, () => null);
    const seen = (
      panelist: string,
      technical: RatingLevel | null,
      people: RatingLevel | null,
    ): RatedCard => ({
      panelist,
      candidacy: 'noor',
      ratings: {
        ...nothing,
        technical_strategy: technical,
        people_leadership: people,
      },
    });
    const cards = [seen('ana', 3, 1), seen('ben', 2, null)];
    // People leadership has one mark and says nothing of either. 1/4 of a card: (.25 / 2) / (5.2 + .25) = .0229... of 1.
    expect(severityOf(cards, 'ana')).toMatchObject({ raw: 1, shrunk: 0.02 });
  });

  it('knows nothing of somebody who never rated beside a peer', () => {
    // 1.645 sqrt(.057) = .39: raters at large.
    expect(estimateSeverity([flat('ana', 'noor', 1), flat('ben', 'ruben', 4)])).toEqual([
      { panelist: 'ana', raw: null, shrunk: 0, interval: { low: -0.39, high: 0.39 }, cards: 1, linked: 0 },
      { panelist: 'ben', raw: null, shrunk: 0, interval: { low: -0.39, high: 0.39 }, cards: 1, linked: 0 },
    ]);
  });

  it('does not call a rater severe whose peers are mild elsewhere', () => {
    // Ben marks a level above everybody in four other panels; ana met only ben.
    const elsewhere = ['c1', 'c2', 'c3', 'c4'].flatMap((candidacy) => [
      flat('ben', candidacy, 4),
      flat(`one-${candidacy}`, candidacy, 3),
      flat(`two-${candidacy}`, candidacy, 3),
    ]);
    const alone = severityOf([flat('ana', 'noor', 3), flat('ben', 'noor', 4)], 'ana');
    const known = severityOf([...elsewhere, flat('ana', 'noor', 3), flat('ben', 'noor', 4)], 'ana');
    expect(alone?.shrunk).toBe(-0.08);
    expect(known?.raw).toBe(-1);
    expect(known?.shrunk).toBeGreaterThan(-0.08);
  });

  it('counts two cards of one person on one candidacy as one view', () => {
    const twice = [flat('ana', 'noor', 4), flat('ana', 'noor', 2), flat('ben', 'noor', 3)];
    expect(severityOf(twice, 'ana')).toMatchObject({ raw: 0, shrunk: 0, cards: 2, linked: 1 });
  });
});

describe('any cards', () => {
  it('give the same severities in whatever order they come', () => {
    const shuffled = anyRated.chain((cards) =>
      fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cards, others]) => {
        expect(estimateSeverity(others)).toEqual(estimateSeverity(cards));
      }),
      PANELS,
    );
  });

  it('make nobody severe without somebody mild: what is believed sums to 0', () => {
    fc.assert(
      fc.property(anyRated, (cards) => {
        const sum = estimateSeverity(cards).reduce((total, { shrunk }) => total + shrunk, 0);
        expect(Math.abs(sum)).toBeLessThan(0.05);
      }),
      PANELS,
    );
  });

  it('are never less certain of a panelist than of raters at large', () => {
    fc.assert(
      fc.property(anyRated, (cards) => {
        for (const { shrunk, interval, linked } of estimateSeverity(cards)) {
          expect(interval.low).toBeLessThan(shrunk);
          expect(interval.high).toBeGreaterThan(shrunk);
          expect(interval.high - interval.low).toBeLessThanOrEqual(0.79);
          if (linked === 0) expect(shrunk).toBe(0);
        }
      }),
      PANELS,
    );
  });

  it('never find a rater milder who marks everything a level lower', () => {
    fc.assert(
      fc.property(anyRated, (cards) => {
        const lower = (level: RatingLevel | null): RatingLevel | null =>
          level === 4 ? 3 : level === 3 ? 2 : level === null ? null : 1;
        const stricter = cards.map((card) =>
          card.panelist === 'ana'
            ? { ...card, ratings: toRecord(COMPETENCIES, (key) => lower(card.ratings[key])) }
            : card,
        );
        const before = severityOf(cards, 'ana')?.shrunk ?? 0;
        expect(severityOf(stricter, 'ana')?.shrunk ?? 0).toBeLessThanOrEqual(before);
      }),
      PANELS,
    );
  });
});
