import { describe, expect, it } from 'vitest';
import { adviseRoleNeed } from '@/lib/domain/role-need/advise-role-need';
import { CONDITIONS } from '@/lib/domain/role-need/conditions';
import { decideNeed } from '@/lib/domain/role-need/decide-need';
import { type RoleNeed, STAGES, TECHNOLOGY_LEADERS } from '@/lib/domain/role-need/role-need';
import { aNeed } from '@/tests/support/role-need';

const advise = (change: Partial<RoleNeed>) => adviseRoleNeed(aNeed(change));

describe('when one person can no longer hold both roles', () => {
  it.each([
    // engineers  A1 (30 to 60)  A2 (10 to 15)  call
    [9, 'below', 'below', 'not_yet'],
    [10, 'below', 'within', 'articles_disagree'],
    [15, 'below', 'within', 'articles_disagree'],
    [16, 'below', 'above', 'articles_disagree'],
    [29, 'below', 'above', 'articles_disagree'],
    [30, 'within', 'above', 'called_for'],
    [50, 'within', 'above', 'called_for'],
    [60, 'within', 'above', 'called_for'],
    [61, 'above', 'above', 'called_for'],
    [400, 'above', 'above', 'called_for'],
  ] as const)('%i engineers: A1 says %s, A2 says %s, two leaders %s', (engineers, a1, a2, call) => {
    const { thresholds, split, thresholdsDisagree } = advise({
      engineersNow: 5,
      engineersInAYear: engineers,
    });
    expect(
      thresholds.map(({ source, from, to, now, inAYear }) => [source.article, from, to, now, inAYear]),
    ).toEqual([
      ['A1', 30, 60, 'below', a1],
      ['A2', 10, 15, 'below', a2],
    ]);
    expect(split).toEqual({ now: 'not_yet', inAYear: call });
    expect(thresholdsDisagree).toBe(a1 !== a2);
  });

  it('hears a disagreement about the team of today as well', () => {
    expect(advise({ engineersNow: 20, engineersInAYear: 5 }).thresholdsDisagree).toBe(true);
  });

  it('calls for two leaders in an enterprise whatever the count', () => {
    const { split } = advise({ stage: 'enterprise', engineersNow: 3, engineersInAYear: 5 });
    expect(split).toEqual({ now: 'called_for', inAYear: 'called_for' });
  });
});

describe('the reasons', () => {
  it('name article and section, those for the result before those that point elsewhere', () => {
    const { reasons } = advise({
      technologyLeader: 'founder_cto',
      founderBuried: 'yes',
      technologyIsTheEdge: 'yes',
    });
    expect(reasons).toEqual([
      {
        kind: 'rule',
        rule: 'operations_have_no_leader',
        speaks: 'for',
        source: { article: 'A2', section: 'Growth Stage (Post-PMF, Scaling)' },
      },
      {
        kind: 'rule',
        rule: 'growth_strains_one_person',
        speaks: 'for',
        source: { article: 'A2', section: 'Growth Stage (Post-PMF, Scaling)' },
      },
      {
        kind: 'condition',
        condition: 'founderBuried',
        speaks: 'for',
        source: { article: 'A1', section: 'When should you hire a VP of Engineering first?' },
      },
      {
        kind: 'condition',
        condition: 'technologyIsTheEdge',
        speaks: 'against',
        source: { article: 'A1', section: 'When should you hire a CTO first?' },
      },
    ]);
  });

  it('say that A2 would not let one person hold both while the company grows', () => {
    const { result, reasons } = advise({});
    expect(result).toBe('one_for_both');
    expect(reasons).toContainEqual(
      expect.objectContaining({ rule: 'growth_strains_one_person', speaks: 'against' }),
    );
  });

  it('do not rest on the words of the company', () => {
    expect(advise({ because: 'We want a CTO.' })).toEqual(advise({ because: 'We want a VP.' }));
  });
});

describe('what would change the answer', () => {
  it('names the answer, what it would be, and the result', () => {
    const { changes } = advise({ technologyLeader: 'founder_cto', founderBuried: 'yes' });
    expect(changes).toContainEqual({
      answer: 'condition',
      condition: 'founderBuried',
      to: 'no',
      result: 'one_for_both',
    });
    expect(changes).toContainEqual({
      answer: 'technologyLeader',
      to: 'vp_engineering',
      result: 'one_for_both',
    });
    expect(changes).not.toContainEqual(expect.objectContaining({ condition: 'raisingCapital' }));
  });

  it('gives the nearest size on each side that tips it', () => {
    const sizes = (change: Partial<RoleNeed>) =>
      advise({ technologyLeader: 'cto', ...change }).changes.filter(
        ({ answer }) => answer === 'engineersNow' || answer === 'engineersInAYear',
      );
    expect(sizes({ engineersNow: 20 })).toEqual([
      { answer: 'engineersNow', to: 30, result: 'vp_engineering_first' },
    ]);
    expect(sizes({ engineersNow: 400, engineersInAYear: 400 })).toEqual([
      { answer: 'engineersNow', to: 29, result: 'one_for_both' },
    ]);
  });

  it('holds for every need: each change leads where it says, and nowhere it is', () => {
    for (const stage of STAGES) {
      for (const technologyLeader of TECHNOLOGY_LEADERS) {
        for (const condition of CONDITIONS) {
          for (const engineersNow of [9, 10, 15, 16, 29, 30, 50, 60, 61, 400]) {
            const need = aNeed({
              stage,
              technologyLeader,
              engineersNow,
              engineersInAYear: 55,
              [condition]: 'yes',
            });
            const { result, changes } = adviseRoleNeed(need);
            for (const change of changes) {
              const answer = change.answer === 'condition' ? change.condition : change.answer;
              const flipped = decideNeed({ ...need, [answer]: change.to }).result;
              expect(flipped).toBe(change.result);
              expect(flipped).not.toBe(result);
            }
          }
        }
      }
    }
  });
});

describe('the pair', () => {
  it.each([
    // the need                                                              pattern               line         looms
    [
      { technologyLeader: 'founder_cto', founderBuried: 'yes' },
      'founder_to_product',
      'peers',
      'cto_into_delivery',
    ],
    [{ technologyLeader: 'founder_cto', founderBuried: 'no' }, 'up_and_out', 'peers', 'cto_into_delivery'],
    [
      { technologyLeader: 'founder_cto', leaderMostlyManages: 'yes' },
      'founder_to_product',
      'peers',
      'cto_into_delivery',
    ],
    [{ technologyLeader: 'cto', leaderMostlyManages: 'yes' }, 'up_and_out', 'peers', 'cto_into_delivery'],
    [{ technologyLeader: 'vp_engineering' }, 'up_and_out', 'peers', 'vp_into_product_bets'],
    [
      { technologyLeader: 'cto', stage: 'pre_product_market_fit' },
      'up_and_out',
      'vp_to_cto',
      'vp_taken_for_subordinate',
    ],
    [{ stage: 'pre_product_market_fit' }, 'up_and_out', 'peers', 'vp_into_product_bets'],
    [{ stage: 'enterprise' }, 'up_and_out', 'peers', 'leaders_drift_apart'],
  ] as const)('%j: %s, %s, and %s looms', (change, pattern, line, looms) => {
    const { arrangement } = advise(change);
    expect(arrangement.pattern.fits).toBe(pattern);
    expect(arrangement.reporting.fits).toBe(line);
    expect(arrangement.looms.map(({ kind }) => kind)).toContain(looms);
  });

  it.each([
    ['undecided', 'open'],
    ['peers', 'fits'],
    ['vp_to_cto', 'workable'],
    ['cto_to_vp', 'misleading_titles'],
  ] as const)('a planned line %s is %s where peers fit', (reportingLine, planned) => {
    expect(advise({ reportingLine }).arrangement.reporting.planned).toBe(planned);
  });

  it('expects the VP to be taken for a subordinate where that line is planned', () => {
    const looms = (change: Partial<RoleNeed>) => advise(change).arrangement.looms.map(({ kind }) => kind);
    expect(looms({ reportingLine: 'vp_to_cto' })).toContain('vp_taken_for_subordinate');
    expect(looms({ reportingLine: 'peers' })).not.toContain('vp_taken_for_subordinate');
  });

  it('agrees on all four ways of working together, escalation among them', () => {
    expect(advise({}).arrangement.agreeOn.map(({ interaction }) => interaction)).toEqual([
      'weekly_sync',
      'joint_reviews',
      'one_voice_upward',
      'escalation',
    ]);
  });

  it.each([
    [{}, 'later', false],
    [{ technologyIsTheEdge: 'yes' }, 'later', true],
    [{ technologyIsTheEdge: 'yes', engineersNow: 30 }, 'later', false],
    [{ technologyLeader: 'cto', founderBuried: 'no', teamHealthAtRisk: 'yes' }, 'with_this_hire', false],
    [{ engineersNow: 61 }, 'now', false],
  ] as const)('%j: a pair %s; the first to come carries both: %s', (change, pair, carriesBoth) => {
    expect(advise(change)).toMatchObject({ pair, carriesBoth });
  });
});

describe('the role sought', () => {
  it('is compared with the result, unless it is undecided', () => {
    const need = { technologyLeader: 'cto', deliveryIsTheBottleneck: 'yes' } as const;
    expect(advise({ ...need, sought: 'vp_engineering' }).soughtAgrees).toBe(true);
    expect(advise({ ...need, sought: 'combined' }).soughtAgrees).toBe(false);
    expect(advise({ ...need, sought: 'undecided' }).soughtAgrees).toBeNull();
  });

  it('is either of two where both are needed, and not one person for both', () => {
    expect(advise({ engineersNow: 61, sought: 'cto' }).soughtAgrees).toBe(true);
    expect(advise({ engineersNow: 61, sought: 'vp_engineering' }).soughtAgrees).toBe(true);
    expect(advise({ engineersNow: 61, sought: 'combined' }).soughtAgrees).toBe(false);
  });
});
