import { describe, expect, it } from 'vitest';
import { whatWouldSettle } from '@/lib/domain/panel/missing';
import { recommend } from '@/lib/domain/panel/recommend';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { aCard, type RatingRow } from './panel-cards';

/** Three panelists of one mind. */
function unanimous(ratings: RatingRow, letters: string) {
  const cards = ['ana', 'ben', 'cleo'].map((panelist) => aCard(panelist, ratings, [letters]));
  return recommend(STANDARD_RUBRIC, cards);
}

describe('what would settle a recommendation', () => {
  it('is every card, observer and passage that a thin panel lacks', () => {
    const thin = recommend(STANDARD_RUBRIC, [aCard('ana', [3, 3, null, 3], [])]);
    expect(whatWouldSettle(thin)).toEqual([
      { kind: 'more_cards', count: 2 },
      { kind: 'more_observers', competency: 'technical_strategy', count: 1 },
      { kind: 'more_observers', competency: 'people_leadership', count: 1 },
      { kind: 'more_observers', competency: 'business_acumen', count: 2 },
      { kind: 'more_observers', competency: 'operational_maturity', count: 1 },
      { kind: 'confirmed_passages' },
    ]);
  });

  it('is another lean or a level below a bar for somebody who fits both roles', () => {
    expect(whatWouldSettle(unanimous([3, 3, 3, 3], 'SO'))).toEqual([
      { kind: 'other_lean', towards: 'strategic', verdict: 'cto' },
      { kind: 'other_lean', towards: 'operational', verdict: 'vp_engineering' },
      { kind: 'level_crosses_bar', role: 'cto', level: 3, bar: 2.75, way: 'down', verdict: 'vp_engineering' },
      { kind: 'level_crosses_bar', role: 'vp_engineering', level: 3, bar: 2.75, way: 'down', verdict: 'cto' },
    ]);
  });

  it('leaves out a level that the evidence faces away from', () => {
    expect(whatWouldSettle(unanimous([3, 3, 3, 3], 'S'))).toEqual([
      { kind: 'other_lean', towards: 'neither_way', verdict: 'combined' },
      { kind: 'other_lean', towards: 'operational', verdict: 'vp_engineering' },
      { kind: 'level_crosses_bar', role: 'cto', level: 3, bar: 2.75, way: 'down', verdict: 'neither' },
    ]);
  });

  it('is the floor where only the floor stands in the way', () => {
    expect(whatWouldSettle(unanimous([4, 2, 4, 1], 'S'))).toEqual([
      {
        kind: 'floor_reached',
        role: 'cto',
        competency: 'operational_maturity',
        mean: 1,
        floor: 1.5,
        verdict: 'cto',
      },
    ]);
  });

  it('is a level reaching its bar for somebody who is not there yet', () => {
    expect(whatWouldSettle(unanimous([2, 2, 3, 2], 'S'))).toEqual([
      { kind: 'level_crosses_bar', role: 'cto', level: 2.5, bar: 2.75, way: 'up', verdict: 'cto' },
    ]);
  });

  it('is nothing single where bar and floor are both missed', () => {
    expect(whatWouldSettle(unanimous([2, 2, 2, 1], 'S'))).toEqual([]);
  });
});
