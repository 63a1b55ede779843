import { COMPETENCIES, RATING_LEVELS, ROLES } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';

/** Whether two editions say the same: a version's name alone can be borrowed. */
export function isSameRubric(one: Rubric, other: Rubric): boolean {
  return tell(one) === tell(other);
}

/** All of an edition in an order of its own, whatever order its parts were stored in. */
function tell({ version, competencies, profiles, ...rest }: Rubric): string {
  return JSON.stringify([
    [version, rest.minimumCards, rest.minimumObservers, rest.leanThreshold],
    COMPETENCIES.map((competency) => {
      const { title, asks, anchors } = competencies[competency];
      return [title, asks, RATING_LEVELS.map((level) => anchors[level])];
    }),
    ROLES.map((role) => {
      const { weights, core, bar, floors } = profiles[role];
      return [bar, core, COMPETENCIES.map((competency) => [weights[competency], floors[competency] ?? null])];
    }),
  ]);
}
