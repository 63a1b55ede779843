import type { Verdict } from '@/lib/domain/panel/recommendation';
import { leanOf, strengthsOf, verdictOf } from '@/lib/domain/panel/role-fit';
import { clamp } from '@/lib/domain/panel/rounding';
import { COMPETENCIES, type Competency } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { toRecord } from '@/lib/domain/to-record';
import type { Draw } from './draw';
import type { World } from './world';

export type TrueLevels = Readonly<Record<Competency, number>>;

/** What is so, and what no panel ever sees without noise. */
export type Candidate = {
  readonly levels: TrueLevels;
  /** -1 (operational) to +1 (strategic). */
  readonly orientation: number;
  /** The rubric applied to the truth. */
  readonly verdict: Verdict;
};

export function drawCandidate(
  rubric: Rubric,
  { levels, together, orientation }: World,
  draw: Draw,
): Candidate {
  const shared = draw.normal(Math.sqrt(together.levels));
  const own = toRecord(COMPETENCIES, () => shared + draw.normal(Math.sqrt(1 - together.levels)));
  const seen = toRecord(COMPETENCIES, (key) => clamp(levels.centre + levels.spread * own[key], 1, 4));
  // Of unit variance: half the difference of two sums of two, whose shared part cancels.
  const side =
    (own.technical_strategy + own.business_acumen - own.people_leadership - own.operational_maturity) /
    (2 * Math.sqrt(1 - together.levels));
  const facing = orientation.withLevels * side + draw.normal(Math.sqrt(1 - orientation.withLevels ** 2));
  const faces = clamp(orientation.spread * facing, -1, 1);
  return { levels: seen, orientation: faces, verdict: verdictOn(rubric, faces, seen) };
}

/** The rubric's verdict on figures, whoever they come from. */
export function verdictOn(rubric: Rubric, orientation: number, levels: TrueLevels): Verdict {
  return verdictOf(leanOf(orientation, rubric.leanThreshold), strengthsOf(rubric, levels));
}
