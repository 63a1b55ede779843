import { describe, expect, it } from 'vitest';
import { summarizeDisagreement } from '@/lib/domain/panel/disagreement';
import { aCard } from './panel-cards';

describe('where a panel disagrees', () => {
  it('puts the widest spread first and leaves out what fewer than two people observed', () => {
    const { competencies } = summarizeDisagreement([
      aCard('ana', [3, 4, null, 2], []),
      aCard('ben', [3, 1, 2, 3], []),
      aCard('cleo', [3, 2, null, 2], []),
    ]);
    expect(competencies.map(({ competency, spread }) => [competency, spread])).toEqual([
      ['people_leadership', 3],
      ['operational_maturity', 1],
      ['technical_strategy', 0],
    ]);
    expect(competencies[0]?.marks).toEqual([
      { panelist: 'ben', level: 1 },
      { panelist: 'cleo', level: 2 },
      { panelist: 'ana', level: 4 },
    ]);
  });

  it('groups people by the role they named, most held first', () => {
    const disagreement = summarizeDisagreement([
      aCard('dan', [3, 3, 3, 3], [], 'cto'),
      aCard('ana', [3, 3, 3, 3], [], 'vp_engineering'),
      aCard('ben', [3, 3, 3, 3], [], 'cto'),
      aCard('cleo', [3, 3, 3, 3], [], 'unsure'),
    ]);
    expect(disagreement.opinions).toEqual([
      { opinion: 'cto', panelists: ['ben', 'dan'] },
      { opinion: 'vp_engineering', panelists: ['ana'] },
      { opinion: 'unsure', panelists: ['cleo'] },
    ]);
    expect(disagreement.opinionsDiffer).toBe(true);
  });

  it('does not take "unsure" for another opinion', () => {
    const { opinionsDiffer } = summarizeDisagreement([
      aCard('ana', [3, 3, 3, 3], [], 'cto'),
      aCard('ben', [3, 3, 3, 3], [], 'unsure'),
    ]);
    expect(opinionsDiffer).toBe(false);
  });

  it('takes somebody who named two roles in two interviews for unsure', () => {
    const { opinions } = summarizeDisagreement([
      aCard('ana', [3, 3, 3, 3], [], 'cto'),
      aCard('ana', [3, 3, 3, 3], [], 'combined'),
      aCard('ana', [3, 3, 3, 3], [], 'cto'),
    ]);
    expect(opinions).toEqual([{ opinion: 'unsure', panelists: ['ana'] }]);
  });
});
