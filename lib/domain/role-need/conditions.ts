import type { Source } from '../orientation/signal';
import type { Role } from '../rubric/competency';
import type { RoleNeed } from './role-need';
import { A1_CTO_FIRST, A1_VP_FIRST, A2_STARTUP } from './sources';
import { A2_SPLIT, isScalingThrough } from './split-thresholds';

/** A1's four conditions that ask for a CTO first. */
export const CTO_CONDITIONS = [
  'technologyIsTheEdge',
  'raisingCapital',
  'foundersLackDepth',
  'longPlatformDecisions',
] as const;

/** A1's four conditions that ask for a VP of Engineering first. */
export const VP_CONDITIONS = [
  'founderBuried',
  'deliveryIsTheBottleneck',
  'outgrowingTheFounder',
  'teamHealthAtRisk',
] as const;

/** The ninth is A2's sign for the split: managing people takes the leader's time more than direction does. */
export const CONDITIONS = [...CTO_CONDITIONS, ...VP_CONDITIONS, 'leaderMostlyManages'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** "Not known" counts neither for nor against. */
export const CONDITION_ANSWERS = ['yes', 'no', 'not_known'] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number];
export type ConditionAnswers = Readonly<Record<Condition, ConditionAnswer>>;

/** `premise_missing`: answered yes, but what the article presupposes is not so in this company. */
export type ConditionStanding = 'met' | 'not_met' | 'not_known' | 'premise_missing';

export type ConditionFinding = {
  readonly condition: Condition;
  /** The role it asks for first. */
  readonly asksFor: Role;
  readonly standing: ConditionStanding;
  readonly source: Source;
};

/** How each of the nine conditions stands in this company, in the order of `CONDITIONS`. */
export function readConditions(need: RoleNeed): readonly ConditionFinding[] {
  return CONDITIONS.map((condition) => {
    const asksForCto = CTO_CONDITIONS.some((known) => known === condition);
    return {
      condition,
      asksFor: asksForCto ? 'cto' : 'vp_engineering',
      standing: standingOf(condition, need),
      source: sourceOf(condition, asksForCto),
    };
  });
}

function standingOf(condition: Condition, need: RoleNeed): ConditionStanding {
  if (need[condition] === 'not_known') return 'not_known';
  if (need[condition] === 'no') return 'not_met';
  return hasPremise(condition, need) ? 'met' : 'premise_missing';
}

/** Three conditions say more than their question asks: a founder in the seat, a team in the article's range. */
function hasPremise(condition: Condition, need: RoleNeed): boolean {
  const { technologyLeader: leader, engineersNow } = need;
  switch (condition) {
    case 'founderBuried':
      return leader === 'founder_cto';
    case 'outgrowingTheFounder':
      return isScalingThrough(need);
    case 'leaderMostlyManages':
      return (leader === 'founder_cto' || leader === 'cto') && engineersNow >= A2_SPLIT.from;
    default:
      return true;
  }
}

function sourceOf(condition: Condition, asksForCto: boolean): Source {
  if (condition === 'leaderMostlyManages') return A2_STARTUP;
  return asksForCto ? A1_CTO_FIRST : A1_VP_FIRST;
}
