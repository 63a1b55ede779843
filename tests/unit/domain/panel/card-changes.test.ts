import { describe, expect, it } from 'vitest';
import { compareCardSets } from '@/lib/domain/panel/card-changes';

/** `ana:1` is ana's scorecard 1. */
function cardsOf(...names: readonly string[]) {
  return { cards: names.map((name) => ({ panelist: name.split(':')[0] ?? '' })), scorecards: names };
}
const NOTHING = { arrived: [], amended: [], withdrawn: [] };

describe('what made a recommendation differ from the one before', () => {
  it('is the first cards, where there was none before', () => {
    expect(compareCardSets(null, cardsOf('ben:1', 'ana:1'))).toEqual({ ...NOTHING, arrived: ['ana', 'ben'] });
  });

  it('is a card that came in', () => {
    expect(compareCardSets(cardsOf('ana:1'), cardsOf('ana:1', 'ben:1'))).toEqual({
      ...NOTHING,
      arrived: ['ben'],
    });
  });

  it('is a card that gave way to its amendment', () => {
    expect(compareCardSets(cardsOf('ana:1', 'ben:1'), cardsOf('ben:1', 'ana:2'))).toEqual({
      ...NOTHING,
      amended: ['ana'],
    });
  });

  it('is a card that no longer counts', () => {
    expect(compareCardSets(cardsOf('ana:1', 'ben:1'), cardsOf('ben:1'))).toEqual({
      ...NOTHING,
      withdrawn: ['ana'],
    });
  });

  it('tells an amended card from a second one of the same person', () => {
    expect(compareCardSets(cardsOf('ana:1'), cardsOf('ana:2', 'ana:3'))).toEqual({
      ...NOTHING,
      arrived: ['ana'],
      amended: ['ana'],
    });
  });

  it('is nothing where the cards are the same: the rubric or the role need moved', () => {
    expect(compareCardSets(cardsOf('ana:1', 'ben:1'), cardsOf('ben:1', 'ana:1'))).toEqual(NOTHING);
  });
});
