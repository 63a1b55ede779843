import { describe, expect, it } from 'vitest';
import { adviseRoleNeed, type RoleNeed } from '@/lib/domain/role-need/role-need';

const GROWING: RoleNeed = {
  stage: 'growth',
  engineersNow: 20,
  engineersInAYear: 25,
  technologyLeader: 'none',
  sought: 'undecided',
  because: 'Nobody leads technology.',
};

function advise(change: Partial<RoleNeed>) {
  return adviseRoleNeed({ ...GROWING, ...change });
}

describe('whom to hire first', () => {
  it.each([
    // leader            stage                     now  in a year  first             first reason
    ['none', 'pre_product_market_fit', 5, 9, 'combined', 'early_stage_needs_one_leader'],
    ['none', 'pre_product_market_fit', 12, 49, 'combined', 'early_stage_needs_one_leader'],
    ['none', 'growth', 14, 29, 'combined', 'one_leader_can_hold_both'],
    ['none', 'growth', 14, 30, 'cto', 'direction_has_no_leader'],
    ['none', 'growth', 14, 50, 'cto', 'direction_has_no_leader'],
    ['none', 'growth', 15, 49, 'cto', 'direction_has_no_leader'],
    ['none', 'growth', 15, 50, 'vp_engineering', 'scaling_through_15_to_50'],
    ['none', 'growth', 49, 50, 'vp_engineering', 'scaling_through_15_to_50'],
    ['none', 'growth', 50, 90, 'cto', 'direction_has_no_leader'],
    ['none', 'enterprise', 10, 20, 'cto', 'direction_has_no_leader'],
    ['founder_cto', 'growth', 38, 60, 'vp_engineering', 'scaling_through_15_to_50'],
    ['founder_cto', 'growth', 8, 12, 'vp_engineering', 'founder_carries_both'],
    ['cto', 'growth', 15, 49, 'vp_engineering', 'operations_have_no_leader'],
    ['cto', 'enterprise', 200, 210, 'vp_engineering', 'operations_have_no_leader'],
    ['vp_engineering', 'growth', 15, 50, 'cto', 'direction_has_no_leader'],
    ['vp_engineering', 'pre_product_market_fit', 4, 6, 'cto', 'direction_has_no_leader'],
  ] as const)(
    '%s leads, %s, %i going to %i: %s, since %s',
    (technologyLeader, stage, now, year, first, why) => {
      const advice = advise({ technologyLeader, stage, engineersNow: now, engineersInAYear: year });
      expect(advice.first).toBe(first);
      expect(advice.reasons[0]?.kind).toBe(why);
    },
  );

  it('names the article and section of every reason', () => {
    const advice = advise({ technologyLeader: 'founder_cto', engineersNow: 38, engineersInAYear: 60 });
    expect(advice.reasons).toEqual([
      {
        kind: 'scaling_through_15_to_50',
        source: { article: 'A1', section: 'When should you hire a VP of Engineering first?' },
      },
      {
        kind: 'founder_carries_both',
        source: { article: 'A1', section: 'When should you hire a VP of Engineering first?' },
      },
    ]);
  });

  it('does not read the words of the company', () => {
    expect(advise({ because: 'We want a CTO.' })).toEqual(advise({ because: 'We want a VP.' }));
  });
});

describe('when one person can no longer hold both roles', () => {
  it.each([
    // in a year  A1 (30 to 60)  A2 (10 to 15)  two leaders
    [9, 'below', 'below', 'not_yet'],
    [10, 'below', 'within', 'articles_disagree'],
    [15, 'below', 'within', 'articles_disagree'],
    [16, 'below', 'above', 'articles_disagree'],
    [29, 'below', 'above', 'articles_disagree'],
    [30, 'within', 'above', 'called_for'],
    [60, 'within', 'above', 'called_for'],
    [61, 'above', 'above', 'called_for'],
  ] as const)('%i engineers in a year: A1 says %s, A2 says %s, two leaders %s', (engineers, a1, a2, two) => {
    const advice = advise({ engineersNow: 5, engineersInAYear: engineers });
    expect(advice.thresholds.map(({ source, inAYear }) => [source.article, inAYear])).toEqual([
      ['A1', a1],
      ['A2', a2],
    ]);
    expect(advice.twoLeaders).toBe(two);
    expect(advice.thresholdsDisagree).toBe(a1 !== a2);
  });

  it('shows both figures even where they agree', () => {
    const { thresholds } = advise({ engineersNow: 3, engineersInAYear: 5 });
    expect(thresholds.map(({ from, to }) => [from, to])).toEqual([
      [30, 60],
      [10, 15],
    ]);
  });

  it('hears a disagreement about the team of today as well', () => {
    expect(advise({ engineersNow: 20, engineersInAYear: 5 }).thresholdsDisagree).toBe(true);
  });

  it('calls for two leaders in an enterprise whatever the count', () => {
    const advice = advise({ stage: 'enterprise', engineersNow: 3, engineersInAYear: 5 });
    expect(advice.twoLeaders).toBe('called_for');
    expect(advice.reasons.at(-1)?.kind).toBe('enterprise_separates_the_roles');
  });
});

describe('the role sought', () => {
  it('is compared with the role advised, unless it is undecided', () => {
    const need = { technologyLeader: 'cto' } as const;
    expect(advise({ ...need, sought: 'vp_engineering' }).soughtAgrees).toBe(true);
    expect(advise({ ...need, sought: 'combined' }).soughtAgrees).toBe(false);
    expect(advise({ ...need, sought: 'undecided' }).soughtAgrees).toBeNull();
  });
});
