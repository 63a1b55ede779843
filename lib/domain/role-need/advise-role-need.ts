import type { Role } from '../rubric/competency';
import { type AnswerChange, listAnswerChanges } from './answer-changes';
import { type Arrangement, arrangePair } from './arrangement';
import { type ConditionFinding, readConditions } from './conditions';
import { decideNeed, ledRole } from './decide-need';
import { listReasons, type NeedReason } from './need-reasons';
import type { NeedResult, RoleNeed } from './role-need';
import { callForSplit, placeTeam, type SplitCall, type SplitThreshold } from './split-thresholds';

export type RoleNeedAdvice = {
  readonly result: NeedResult;
  /** The role somebody holds today; null where nobody does, or not with the depth it asks. */
  readonly led: Role | null;
  /** Whether whoever comes first holds the other role as well until the split. */
  readonly carriesBoth: boolean;
  /** Whether a pair is formed at once, by this hire, or only later. */
  readonly pair: 'now' | 'with_this_hire' | 'later';
  /** What speaks for the result, then what points elsewhere. */
  readonly reasons: readonly NeedReason[];
  readonly conditions: readonly ConditionFinding[];
  /** Single answers that would lead elsewhere. */
  readonly changes: readonly AnswerChange[];
  /** The figures of both articles, A1 first. */
  readonly thresholds: readonly [SplitThreshold, SplitThreshold];
  /** Whether the two figures place this team differently, now or in a year. */
  readonly thresholdsDisagree: boolean;
  readonly split: { readonly now: SplitCall; readonly inAYear: SplitCall };
  readonly arrangement: Arrangement;
  /** Whether the role sought is what the result asks for; null while undecided. */
  readonly soughtAgrees: boolean | null;
};

const ANSWERED_BY: Readonly<Record<NeedResult, readonly RoleNeed['sought'][]>> = {
  cto_first: ['cto'],
  vp_engineering_first: ['vp_engineering'],
  one_for_both: ['combined'],
  both_now: ['cto', 'vp_engineering'],
};

/**
 * What the two articles would say to this need, taken together: whom to hire first, on what grounds, and how the pair
 * would work. `because` is for people to weigh, and nothing here binds the opening.
 */
export function adviseRoleNeed(need: RoleNeed): RoleNeedAdvice {
  const decision = decideNeed(need);
  const { result } = decision;
  const led = ledRole(need);
  const split = {
    now: callForSplit(need.stage, need.engineersNow),
    inAYear: callForSplit(need.stage, need.engineersInAYear),
  };
  const oneRoleFirst = result === 'cto_first' || result === 'vp_engineering_first';
  const carriesBoth = oneRoleFirst && led === null && split.now !== 'called_for';
  const thresholds = placeTeam(need);
  const [a1, a2] = thresholds;
  return {
    result,
    led,
    carriesBoth,
    pair: pairFor(result, led),
    reasons: listReasons(need, decision, carriesBoth),
    conditions: readConditions(need),
    changes: listAnswerChanges(need),
    thresholds,
    thresholdsDisagree: a1.now !== a2.now || a1.inAYear !== a2.inAYear,
    split,
    arrangement: arrangePair(need),
    soughtAgrees: need.sought === 'undecided' ? null : ANSWERED_BY[result].includes(need.sought),
  };
}

function pairFor(result: NeedResult, led: Role | null): RoleNeedAdvice['pair'] {
  if (result === 'both_now') return 'now';
  return result !== 'one_for_both' && led !== null ? 'with_this_hire' : 'later';
}
