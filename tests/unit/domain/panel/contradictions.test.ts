import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContradictions } from '@/lib/domain/panel/contradictions';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { anyPanel, PANELS } from './any-panel';
import { aCard } from './panel-cards';

describe('contradictions', () => {
  it('name much operational evidence beside the lowest operational maturity', () => {
    // Four signals in two answers; `answered` numbers them within an answer, so both hold signal-0 and signal-1.
    const cards = [aCard('ana', [3, 3, 2, 1], ['OOOO', 'OOS'], 'unsure')];
    expect(findContradictions(cards)).toEqual([
      {
        kind: 'evidence_against_rating',
        panelist: 'ana',
        orientation: 'operational',
        signals: 4,
        competency: 'operational_maturity',
        level: 1,
      },
    ]);
  });

  it('say nothing of three signals, of level 2, or of a competency nobody rated', () => {
    expect(findContradictions([aCard('ana', [3, 3, 2, 1], ['OOO'])])).toEqual([]);
    expect(findContradictions([aCard('ana', [3, 3, 1, 2], ['OOOO'])])).toEqual([]);
    expect(findContradictions([aCard('ana', [3, 3, 2, null], ['OOOO'])])).toEqual([]);
  });

  it('name evidence of one side beside the other side’s role', () => {
    expect(findContradictions([aCard('ana', [3, 2, 3, 2], ['OOO'], 'cto')])).toEqual([
      {
        kind: 'evidence_against_opinion',
        panelist: 'ana',
        orientation: 'operational',
        signals: 3,
        opinion: 'cto',
      },
    ]);
    expect(findContradictions([aCard('ana', [3, 2, 3, 2], ['OOO', 'S'], 'cto')])).toEqual([]);
    expect(findContradictions([aCard('ana', [3, 2, 3, 2], ['OOO'], 'combined')])).toEqual([]);
    // Two cards, two opinions: none is settled on.
    const unsettled = [aCard('ana', [3, 2, 3, 2], ['OOO'], 'cto'), aCard('ana', [3, 2, 3, 2], [], 'unsure')];
    expect(findContradictions(unsettled)).toEqual([]);
  });

  it('name an overall answer that no rating bears out', () => {
    const card = { ...aCard('ana', [2, 2, 1, null], []), overall: 'strong_yes' as const };
    expect(findContradictions([card])).toEqual([
      { kind: 'overall_against_ratings', panelist: 'ana', overall: 'strong_yes', mean: 1.67 },
    ]);
    expect(findContradictions([{ ...card, overall: 'yes' }])).toEqual([]);
    const against = { ...aCard('ana', [3, 4, 3, 3], []), overall: 'definitely_not' as const };
    expect(findContradictions([against])).toEqual([
      { kind: 'overall_against_ratings', panelist: 'ana', overall: 'definitely_not', mean: 3.25 },
    ]);
  });

  it('name ratings of one value, from three on', () => {
    expect(findContradictions([aCard('ana', [3, 3, null, 3], [])])).toEqual([
      { kind: 'one_value', panelist: 'ana', level: 3, competencies: 3 },
    ]);
    expect(findContradictions([aCard('ana', [3, 3, null, null], [])])).toEqual([]);
  });

  it('name somebody who marks everything below the peers', () => {
    // Peers' means 3.5, 3, 3.5, 3: distances 1.5, 2, 1.5 and 1; mean 1.5.
    const cards = [
      aCard('ana', [2, 1, 2, 2], []),
      aCard('ben', [4, 3, 3, 4], []),
      aCard('cleo', [3, 3, 4, 2], []),
    ];
    expect(findContradictions(cards)).toEqual([
      { kind: 'apart_from_peers', panelist: 'ana', way: 'below', by: 1.5, competencies: 4 },
    ]);
  });

  it('do not say who stands apart of two people, nor of one close mark', () => {
    const two = [aCard('ana', [1, 1, 2, 1], []), aCard('ben', [3, 4, 4, 4], [])];
    expect(findContradictions(two)).toEqual([]);
    const close = [
      aCard('ana', [2, 1, 2, 3], []),
      aCard('ben', [4, 3, 3, 4], []),
      aCard('cleo', [3, 3, 4, 2], []),
    ];
    expect(findContradictions(close)).toEqual([]);
  });
});

describe('any panel', () => {
  it('has the same contradictions in whatever order its cards come, each of somebody on it', () => {
    fc.assert(
      fc.property(anyPanel, (cards) => {
        const found = findContradictions(cards);
        expect(findContradictions(cards.toReversed())).toEqual(found);
        const people = cards.map((card) => card.panelist);
        for (const { panelist } of found) expect(people).toContain(panelist);
      }),
      PANELS,
    );
  });

  it('has none in ratings that nobody gave', () => {
    fc.assert(
      fc.property(anyPanel, (cards) => {
        const silent = cards.map((card) => ({
          ...card,
          ratings: Object.fromEntries(COMPETENCIES.map((key) => [key, null])) as typeof card.ratings,
        }));
        for (const { kind } of findContradictions(silent)) expect(kind).toBe('evidence_against_opinion');
      }),
      PANELS,
    );
  });
});
