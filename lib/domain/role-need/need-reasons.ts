import type { Source } from '../orientation/signal';
import type { Role } from '../rubric/competency';
import { type Condition, readConditions } from './conditions';
import { type NeedDecision, type NeedRule, RULE_SOURCES } from './decide-need';
import type { NeedResult, RoleNeed } from './role-need';

/** Why the result is what it is, or what points elsewhere; the sentence is made where it is shown. */
export type NeedReason = { readonly speaks: 'for' | 'against'; readonly source: Source } & (
  | { readonly kind: 'rule'; readonly rule: NeedRule }
  | { readonly kind: 'condition'; readonly condition: Condition }
);

const STAGE_RULES: Readonly<Record<RoleNeed['stage'], NeedRule>> = {
  pre_product_market_fit: 'early_stage_needs_one_leader',
  growth: 'growth_strains_one_person',
  enterprise: 'enterprise_separates_the_roles',
};

/** What each result gives the conditions that ask for one role. */
const SERVES: Readonly<Record<NeedResult, readonly Role[]>> = {
  cto_first: ['cto'],
  vp_engineering_first: ['vp_engineering'],
  one_for_both: [],
  both_now: ['cto', 'vp_engineering'],
};

/** The deciding rules, what A2 says of the stage, then each condition that is met; what speaks for the result first. */
export function listReasons(
  need: RoleNeed,
  decision: NeedDecision,
  carriesBoth: boolean,
): readonly NeedReason[] {
  const onePerson = decision.result === 'one_for_both' || carriesBoth;
  const rules = decision.rules.map((rule) => toReason(rule, true));
  const stage = STAGE_RULES[need.stage];
  const ofStage = decision.rules.includes(stage)
    ? []
    : [toReason(stage, onePerson === (need.stage === 'pre_product_market_fit'))];
  const conditions = readConditions(need)
    .filter(({ standing }) => standing === 'met')
    .map(
      ({ condition, asksFor, source }): NeedReason => ({
        kind: 'condition',
        condition,
        source,
        speaks: SERVES[decision.result].includes(asksFor) ? 'for' : 'against',
      }),
    );
  const all = [...rules, ...ofStage, ...conditions];
  return [
    ...all.filter(({ speaks }) => speaks === 'for'),
    ...all.filter(({ speaks }) => speaks === 'against'),
  ];
}

function toReason(rule: NeedRule, isFor: boolean): NeedReason {
  return { kind: 'rule', rule, source: RULE_SOURCES[rule], speaks: isFor ? 'for' : 'against' };
}
