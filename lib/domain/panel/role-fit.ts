import { COMPETENCIES, type Competency, type Role } from '../rubric/competency';
import type { RoleProfile, Rubric } from '../rubric/rubric';
import type { Reason, Verdict } from './recommendation';
import { roundTo } from './rounding';

/** Which way the panel's evidence faces as a whole. */
export type Lean = Extract<Reason, { kind: 'leans' }>['towards'];

/** Mean of each competency; null where nobody observed it. */
export type Levels = Readonly<Record<Competency, number | null>>;

/** A person leans one way when the balance is beyond the threshold. */
export function leanOf(balance: number, threshold: number): Lean {
  if (balance > threshold) return 'strategic';
  if (balance < -threshold) return 'operational';
  return 'neither_way';
}

/**
 * Weighted mean of the competencies a role asks for, 1 to 4, two decimals. A competency without a level leaves the
 * numerator and the denominator; null when none of them has one.
 */
export function roleLevel({ weights }: Pick<RoleProfile, 'weights'>, levels: Levels): number | null {
  let total = 0;
  let millionths = 0;
  for (const competency of COMPETENCIES) {
    const level = levels[competency];
    const weight = weights[competency];
    if (level === null || weight === 0) continue;
    total += weight;
    millionths += weight * Math.round(level * 1_000_000);
  }
  return total === 0 ? null : roundTo(millionths / total / 1_000_000, 2);
}

/** Competencies whose level is below what the role can do with. */
export function unmetFloors({ floors }: Pick<RoleProfile, 'floors'>, levels: Levels): readonly Competency[] {
  return COMPETENCIES.filter((competency) => {
    const floor = floors[competency];
    const level = levels[competency];
    return floor !== undefined && level !== null && level < floor;
  });
}

/** Whether the levels, taken alone, reach what the role asks. */
function isStrongEnough(profile: RoleProfile, levels: Levels): boolean {
  const level = roleLevel(profile, levels);
  return level !== null && level >= profile.bar && unmetFloors(profile, levels).length === 0;
}

/** Which roles the levels are strong enough for. */
export function strengthsOf(rubric: Rubric, levels: Levels): Readonly<Record<Role, boolean>> {
  return {
    cto: isStrongEnough(rubric.profiles.cto, levels),
    vp_engineering: isStrongEnough(rubric.profiles.vp_engineering, levels),
  };
}

/**
 * A role fits when the levels are strong enough for it and the evidence does not face away from it. Neither half
 * suffices: a lean without the level fits nothing, a level on the side that the evidence faces away from fits nothing.
 */
export function verdictOf(
  lean: Lean,
  strongEnough: Readonly<Record<Role, boolean>>,
): Exclude<Verdict, 'insufficient_evidence'> {
  const cto = strongEnough.cto && lean !== 'operational';
  const vpEngineering = strongEnough.vp_engineering && lean !== 'strategic';
  if (cto && vpEngineering) return 'combined';
  if (cto) return 'cto';
  return vpEngineering ? 'vp_engineering' : 'neither';
}
