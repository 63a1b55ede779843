import type { Source } from '../orientation/signal';
import type { Role } from '../rubric/competency';
import { readConditions } from './conditions';
import type { NeedResult, RoleNeed } from './role-need';
import {
  A1_BOTH_JOBS,
  A1_CTO_FIRST,
  A1_VP_FIRST,
  A2_ENTERPRISE,
  A2_GROWTH,
  A2_MISCONCEPTIONS,
  A2_STARTUP,
} from './sources';
import { callForSplit, exceedsOnePerson, isBelowBothFigures } from './split-thresholds';

/** Each rule that can decide, with the section it rests on. */
export const RULE_SOURCES = {
  enterprise_separates_the_roles: A2_ENTERPRISE,
  one_person_cannot_hold_both: A1_BOTH_JOBS,
  both_figures_reached: A1_BOTH_JOBS,
  direction_has_no_leader: A2_GROWTH,
  operations_have_no_leader: A2_GROWTH,
  more_signs_for_direction: A1_CTO_FIRST,
  more_signs_for_execution: A1_VP_FIRST,
  signs_are_even: A1_CTO_FIRST,
  too_small_for_two: A2_MISCONCEPTIONS,
  one_leader_can_hold_both: A1_BOTH_JOBS,
  early_stage_needs_one_leader: A2_STARTUP,
  growth_strains_one_person: A2_GROWTH,
} as const satisfies Readonly<Record<string, Source>>;
export type NeedRule = keyof typeof RULE_SOURCES;

/** The result, and the rules that led to it, the decisive one first. */
export type NeedDecision = { readonly result: NeedResult; readonly rules: readonly NeedRule[] };

type Pull = Readonly<Record<Role, number>>;

/**
 * The decision table, first rule that holds:
 * 1. enterprise stage or more than 60 engineers: both roles, so whichever is not led; both where neither is;
 * 2. somebody leads one role: nobody joins a team below both articles' figures; otherwise the other role as soon as a
 *    condition asks for it or both figures are reached today;
 * 3. nobody leads: both where both figures are reached and the conditions do not point to one side; otherwise the
 *    side more conditions point to, one person for both where they are even. Below both figures there is no
 *    organisation to run yet, so a VP of Engineering alone does not come first.
 */
export function decideNeed(need: RoleNeed): NeedDecision {
  const led = ledRole(need);
  if (exceedsOnePerson(need.stage, need.engineersNow)) return decideBeyondOnePerson(need, led);
  const pull = countPull(need);
  return led ? decideBeside(need, led, pull) : decideAlone(need, pull);
}

/** The role somebody holds today; null where nobody does, and where founders in the seat say they lack the depth. */
export function ledRole({
  technologyLeader,
  foundersLackDepth,
}: Pick<RoleNeed, 'technologyLeader' | 'foundersLackDepth'>): Role | null {
  if (technologyLeader === 'none') return null;
  if (technologyLeader === 'founder_cto') return foundersLackDepth === 'yes' ? null : 'cto';
  return technologyLeader;
}

function countPull(need: RoleNeed): Pull {
  const met = readConditions(need).filter(({ standing }) => standing === 'met');
  const asking = (role: Role) => met.filter(({ asksFor }) => asksFor === role).length;
  return { cto: asking('cto'), vp_engineering: asking('vp_engineering') };
}

function decideBeyondOnePerson(need: RoleNeed, led: Role | null): NeedDecision {
  const rule = need.stage === 'enterprise' ? 'enterprise_separates_the_roles' : 'one_person_cannot_hold_both';
  return led ? besides(led, [rule]) : { result: 'both_now', rules: [rule] };
}

function decideBeside(need: RoleNeed, led: Role, pull: Pull): NeedDecision {
  if (isBelowBothFigures(need)) return { result: 'one_for_both', rules: ['too_small_for_two'] };
  const bothFigures = callForSplit(need.stage, need.engineersNow) === 'called_for';
  const asked = pull[other(led)] > 0;
  if (!asked && !bothFigures) return { result: 'one_for_both', rules: ['one_leader_can_hold_both'] };
  return besides(led, bothFigures ? ['both_figures_reached'] : []);
}

function decideAlone(need: RoleNeed, pull: Pull): NeedDecision {
  if (isBelowBothFigures(need)) {
    return pull.cto > pull.vp_engineering
      ? { result: 'cto_first', rules: ['more_signs_for_direction'] }
      : { result: 'one_for_both', rules: ['too_small_for_two'] };
  }
  const oneSided = pull.cto > 0 !== pull.vp_engineering > 0;
  if (!oneSided && callForSplit(need.stage, need.engineersNow) === 'called_for') {
    return { result: 'both_now', rules: ['both_figures_reached'] };
  }
  if (pull.cto > pull.vp_engineering) return { result: 'cto_first', rules: ['more_signs_for_direction'] };
  if (pull.cto < pull.vp_engineering) {
    return { result: 'vp_engineering_first', rules: ['more_signs_for_execution'] };
  }
  const even: readonly NeedRule[] = pull.cto > 0 ? ['signs_are_even'] : [];
  return { result: 'one_for_both', rules: [...even, 'one_leader_can_hold_both'] };
}

/** The role nobody holds, beside the one somebody does. */
function besides(led: Role, rules: readonly NeedRule[]): NeedDecision {
  return led === 'cto'
    ? { result: 'vp_engineering_first', rules: [...rules, 'operations_have_no_leader'] }
    : { result: 'cto_first', rules: [...rules, 'direction_has_no_leader'] };
}

function other(role: Role): Role {
  return role === 'cto' ? 'vp_engineering' : 'cto';
}
