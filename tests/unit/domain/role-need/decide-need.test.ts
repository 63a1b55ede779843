import { describe, expect, it } from 'vitest';
import {
  type Condition,
  CTO_CONDITIONS,
  readConditions,
  VP_CONDITIONS,
} from '@/lib/domain/role-need/conditions';
import { decideNeed } from '@/lib/domain/role-need/decide-need';
import type { NeedResult, RoleNeed } from '@/lib/domain/role-need/role-need';
import { aNeed } from '@/tests/support/role-need';

const yes = (...conditions: readonly Condition[]): Partial<RoleNeed> =>
  Object.fromEntries(conditions.map((condition) => [condition, 'yes']));

const decide = (change: Partial<RoleNeed>) => decideNeed(aNeed(change)).result;

const [edge, capital] = CTO_CONDITIONS;
const [buried, delivery, outgrowing, health] = VP_CONDITIONS;

describe('each condition of A1, where nobody leads technology', () => {
  it.each(CTO_CONDITIONS)('%s alone asks for a CTO first', (condition) => {
    expect(decide(yes(condition))).toBe('cto_first');
  });

  it.each([delivery, health])('%s alone asks for a VP of Engineering first', (condition) => {
    expect(decide(yes(condition))).toBe('vp_engineering_first');
  });

  it('outgrowing the founder asks for a VP of Engineering first while the team goes from 15 to 50 or more', () => {
    expect(decide({ ...yes(outgrowing), engineersNow: 15, engineersInAYear: 50 })).toBe(
      'vp_engineering_first',
    );
    expect(decide({ ...yes(outgrowing), engineersNow: 14, engineersInAYear: 50 })).toBe('one_for_both');
    expect(decide({ ...yes(outgrowing), engineersNow: 15, engineersInAYear: 49 })).toBe('one_for_both');
  });

  it('a buried founder asks for nothing where no founder leads', () => {
    expect(decide(yes(buried))).toBe('one_for_both');
  });

  it.each([...CTO_CONDITIONS, ...VP_CONDITIONS])('%s answered no decides nothing', (condition) => {
    expect(decide({ [condition]: 'no' })).toBe('one_for_both');
  });
});

describe('each condition that asks for a VP of Engineering, where a founder leads', () => {
  const founder = { technologyLeader: 'founder_cto', engineersNow: 20, engineersInAYear: 50 } as const;

  it.each([...VP_CONDITIONS, 'leaderMostlyManages'] as const)('%s alone brings one', (condition) => {
    expect(decide({ ...founder, ...yes(condition) })).toBe('vp_engineering_first');
    expect(decide(founder)).toBe('one_for_both');
  });

  it.each([edge, capital, CTO_CONDITIONS[3]])('%s brings no second CTO', (condition) => {
    expect(decide({ ...founder, ...yes(condition) })).toBe('one_for_both');
  });

  it('founders who lack technical depth leave the seat of the CTO open', () => {
    expect(decide({ ...founder, ...yes('foundersLackDepth') })).toBe('cto_first');
  });
});

describe('each condition that asks for a CTO, where a VP of Engineering leads', () => {
  it.each(CTO_CONDITIONS)('%s alone brings one', (condition) => {
    expect(decide({ technologyLeader: 'vp_engineering', ...yes(condition) })).toBe('cto_first');
  });

  it.each([...VP_CONDITIONS, 'leaderMostlyManages'] as const)('%s brings no second VP', (condition) => {
    expect(decide({ technologyLeader: 'vp_engineering', ...yes(condition) })).toBe('one_for_both');
  });
});

describe('A2’s sign that managing people takes the leader’s time', () => {
  const managing = { stage: 'pre_product_market_fit', ...yes('leaderMostlyManages') } as const;

  it.each(['founder_cto', 'cto'] as const)(
    'counts from 10 people on where a %s leads',
    (technologyLeader) => {
      expect(decide({ ...managing, technologyLeader, engineersNow: 9, engineersInAYear: 15 })).toBe(
        'one_for_both',
      );
      expect(decide({ ...managing, technologyLeader, engineersNow: 10, engineersInAYear: 15 })).toBe(
        'vp_engineering_first',
      );
    },
  );

  it('says nothing of nobody', () => {
    expect(decide({ ...managing, engineersNow: 20 })).toBe('one_for_both');
  });
});

describe('conditions on both sides, where nobody leads', () => {
  it.each<[Condition[], NeedResult]>([
    [[edge, capital, delivery], 'cto_first'],
    [[edge, delivery, health], 'vp_engineering_first'],
    [[edge, delivery], 'one_for_both'],
    [[edge, capital, delivery, health], 'one_for_both'],
  ])('%j at 20 engineers: %s', (conditions, result) => {
    expect(decide(yes(...conditions))).toBe(result);
  });

  it('need both leaders once both figures are reached', () => {
    expect(decide({ ...yes(edge, delivery, health), engineersNow: 29 })).toBe('vp_engineering_first');
    expect(decide({ ...yes(edge, delivery, health), engineersNow: 30 })).toBe('both_now');
    expect(decide({ ...yes(edge), engineersNow: 30 })).toBe('cto_first');
    expect(decide({ ...yes(delivery), engineersNow: 30 })).toBe('vp_engineering_first');
  });
});

/** Same size today and in a year; no condition answered unless named. */
const SIZES = [9, 10, 15, 16, 29, 30, 50, 60, 61, 400] as const;

describe('sizes', () => {
  const ONE = 'one_for_both';
  const VP = 'vp_engineering_first';
  const CTO = 'cto_first';
  const TWO = 'both_now';
  it.each<[string, Partial<RoleNeed>, NeedResult[]]>([
    //                                                                    9    10   15   16   29   30   50   60   61   400
    ['nobody leads', {}, [ONE, ONE, ONE, ONE, ONE, TWO, TWO, TWO, TWO, TWO]],
    ['a founder leads', { technologyLeader: 'founder_cto' }, [ONE, ONE, ONE, ONE, ONE, VP, VP, VP, VP, VP]],
    ['a CTO leads', { technologyLeader: 'cto' }, [ONE, ONE, ONE, ONE, ONE, VP, VP, VP, VP, VP]],
    [
      'a VP of Engineering leads',
      { technologyLeader: 'vp_engineering' },
      [ONE, ONE, ONE, ONE, ONE, CTO, CTO, CTO, CTO, CTO],
    ],
    [
      'a founder leads and is buried',
      { technologyLeader: 'founder_cto', ...yes(buried) },
      [ONE, VP, VP, VP, VP, VP, VP, VP, VP, VP],
    ],
    [
      'a founder who lacks depth leads',
      { technologyLeader: 'founder_cto', ...yes('foundersLackDepth') },
      [CTO, CTO, CTO, CTO, CTO, CTO, CTO, CTO, TWO, TWO],
    ],
    ['the technology is the edge', yes(edge), [CTO, CTO, CTO, CTO, CTO, CTO, CTO, CTO, TWO, TWO]],
    ['delivery is the bottleneck', yes(delivery), [ONE, VP, VP, VP, VP, VP, VP, VP, TWO, TWO]],
    ['both press alike', yes(edge, delivery), [ONE, ONE, ONE, ONE, ONE, TWO, TWO, TWO, TWO, TWO]],
    [
      'before product-market fit',
      { stage: 'pre_product_market_fit' },
      [ONE, ONE, ONE, ONE, ONE, TWO, TWO, TWO, TWO, TWO],
    ],
    ['enterprise', { stage: 'enterprise' }, [TWO, TWO, TWO, TWO, TWO, TWO, TWO, TWO, TWO, TWO]],
    [
      'enterprise with a CTO',
      { stage: 'enterprise', technologyLeader: 'cto' },
      [VP, VP, VP, VP, VP, VP, VP, VP, VP, VP],
    ],
    [
      'enterprise with a VP of Engineering',
      { stage: 'enterprise', technologyLeader: 'vp_engineering' },
      [CTO, CTO, CTO, CTO, CTO, CTO, CTO, CTO, CTO, CTO],
    ],
  ])('%s: from 9 to 400 engineers', (_name, change, results) => {
    const found = SIZES.map((size) => decide({ engineersNow: size, engineersInAYear: size, ...change }));
    expect(found).toEqual(results);
  });

  it('a team that grows past 10 within the year is no longer too small for a VP of Engineering', () => {
    expect(decide({ ...yes(delivery), engineersNow: 9, engineersInAYear: 9 })).toBe('one_for_both');
    expect(decide({ ...yes(delivery), engineersNow: 9, engineersInAYear: 10 })).toBe('vp_engineering_first');
  });
});

describe('the rules named', () => {
  it.each<[Partial<RoleNeed>, string[]]>([
    [
      { stage: 'enterprise', technologyLeader: 'cto' },
      ['enterprise_separates_the_roles', 'operations_have_no_leader'],
    ],
    [{ engineersNow: 61 }, ['one_person_cannot_hold_both']],
    [{ engineersNow: 60 }, ['both_figures_reached']],
    [{ technologyLeader: 'vp_engineering', ...yes(edge) }, ['direction_has_no_leader']],
    [yes(edge), ['more_signs_for_direction']],
    [yes(delivery), ['more_signs_for_execution']],
    [yes(edge, delivery), ['signs_are_even', 'one_leader_can_hold_both']],
    [{}, ['one_leader_can_hold_both']],
    [{ engineersNow: 5, engineersInAYear: 9 }, ['too_small_for_two']],
  ])('%j: %j', (change, rules) => {
    expect(decideNeed(aNeed(change)).rules).toEqual(rules);
  });
});

describe('how a condition stands', () => {
  const standing = (condition: Condition, change: Partial<RoleNeed>) =>
    readConditions(aNeed(change)).find((finding) => finding.condition === condition)?.standing;

  it('tells no from not known, and yes from a yes whose premise is missing', () => {
    expect(standing('raisingCapital', {})).toBe('not_known');
    expect(standing('raisingCapital', { raisingCapital: 'no' })).toBe('not_met');
    expect(standing('raisingCapital', { raisingCapital: 'yes' })).toBe('met');
    expect(standing('founderBuried', { founderBuried: 'yes', technologyLeader: 'cto' })).toBe(
      'premise_missing',
    );
  });
});
