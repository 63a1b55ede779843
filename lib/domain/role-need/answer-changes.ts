import { CONDITION_ANSWERS, CONDITIONS, type Condition, type ConditionAnswer } from './conditions';
import { decideNeed } from './decide-need';
import {
  type NeedResult,
  type RoleNeed,
  STAGES,
  type Stage,
  TECHNOLOGY_LEADERS,
  type TechnologyLeader,
} from './role-need';
import { A1_SPLIT, A2_SPLIT, SCALING } from './split-thresholds';

/** One answer given differently, and the result it would lead to. */
export type AnswerChange = { readonly result: NeedResult } & (
  | { readonly answer: 'condition'; readonly condition: Condition; readonly to: ConditionAnswer }
  | { readonly answer: 'stage'; readonly to: Stage }
  | { readonly answer: 'technologyLeader'; readonly to: TechnologyLeader }
  | { readonly answer: 'engineersNow' | 'engineersInAYear'; readonly to: number }
);

/** Sizes on either side of every figure that a rule asks about. */
const TURNING_SIZES = [
  A2_SPLIT.from - 1,
  A2_SPLIT.from,
  SCALING.from - 1,
  SCALING.from,
  A1_SPLIT.from - 1,
  A1_SPLIT.from,
  SCALING.to - 1,
  SCALING.to,
  A1_SPLIT.to,
  A1_SPLIT.to + 1,
];

/**
 * Every single answer that, given differently, would lead to another result. Of the sizes, the nearest below and the
 * nearest above that do.
 */
export function listAnswerChanges(need: RoleNeed): readonly AnswerChange[] {
  const { result: present } = decideNeed(need);
  const changes: readonly AnswerChange[] = [
    ...CONDITIONS.flatMap((condition) =>
      othersThan(CONDITION_ANSWERS, need[condition]).map(
        (to): AnswerChange => ({
          answer: 'condition',
          condition,
          to,
          result: decideNeed({ ...need, [condition]: to }).result,
        }),
      ),
    ),
    ...othersThan(TECHNOLOGY_LEADERS, need.technologyLeader).map(
      (to): AnswerChange => ({
        answer: 'technologyLeader',
        to,
        result: decideNeed({ ...need, technologyLeader: to }).result,
      }),
    ),
    ...othersThan(STAGES, need.stage).map(
      (to): AnswerChange => ({ answer: 'stage', to, result: decideNeed({ ...need, stage: to }).result }),
    ),
    ...nearestSizes(need, 'engineersNow', present),
    ...nearestSizes(need, 'engineersInAYear', present),
  ];
  return changes.filter(({ result }) => result !== present);
}

function nearestSizes(
  need: RoleNeed,
  answer: 'engineersNow' | 'engineersInAYear',
  present: NeedResult,
): readonly AnswerChange[] {
  const turning = TURNING_SIZES.map((to): AnswerChange & { to: number } => ({
    answer,
    to,
    result: decideNeed({ ...need, [answer]: to }).result,
  })).filter(({ result }) => result !== present);
  const below = turning.findLast(({ to }) => to < need[answer]);
  const above = turning.find(({ to }) => to > need[answer]);
  return [below, above].filter((change) => change !== undefined);
}

function othersThan<Value>(values: readonly Value[], present: Value): readonly Value[] {
  return values.filter((value) => value !== present);
}
