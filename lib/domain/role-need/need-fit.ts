import type { Verdict } from '../panel/recommendation';
import { ROLES, type Role } from '../rubric/competency';
import { decideNeed, ledRole } from './decide-need';
import type { NeedResult, RoleNeed } from './role-need';

/** How a candidate stands to whoever leads technology today. */
export type Complement =
  | 'nobody_leads'
  | 'complements'
  | 'doubles'
  | 'complements_and_doubles'
  | 'takes_over_from_founder'
  | 'adds_neither_role';

export type NeedFit = {
  /** What the need asks for, whoever the candidate is. */
  readonly result: NeedResult;
  /** Roles nobody leads today. */
  readonly lacks: readonly Role[];
} & (
  | { readonly kind: 'not_known' }
  | {
      readonly kind: 'fits' | 'fits_in_part' | 'does_not_fit';
      /** Of the roles that lack a leader, those this candidate would lead. */
      readonly covers: readonly Role[];
      /** Those that would still have none. */
      readonly leavesOpen: readonly Role[];
      readonly complement: Complement;
      /** Fits both roles where the need is for two people: one seat remains to be filled whichever they take. */
      readonly oneSeatOnly: boolean;
    }
);

/**
 * How the panel's verdict stands to what the company lacks: next to which role the evidence fits, whether that role
 * is the one needed. Fixed rules on a verdict and a need; nothing of it enters the recommendation.
 */
export function fitToNeed(need: RoleNeed, verdict: Verdict): NeedFit {
  const { result } = decideNeed(need);
  const led = ledRole(need);
  const lacks = ROLES.filter((role) => role !== led);
  if (verdict === 'insufficient_evidence') return { kind: 'not_known', result, lacks };
  const brings = rolesOf(verdict);
  const oneSeatOnly = result === 'both_now' && brings.length === 2;
  const wouldLead = lacks.filter((role) => brings.includes(role));
  const covers = oneSeatOnly ? [] : wouldLead;
  return {
    kind: kindOf(result, brings, wouldLead),
    result,
    lacks,
    covers,
    leavesOpen: oneSeatOnly ? [] : lacks.filter((role) => !brings.includes(role)),
    complement: complementOf(need, brings),
    oneSeatOnly,
  };
}

function rolesOf(verdict: Exclude<Verdict, 'insufficient_evidence'>): readonly Role[] {
  switch (verdict) {
    case 'combined':
      return ROLES;
    case 'neither':
      return [];
    default:
      return [verdict];
  }
}

function kindOf(
  result: NeedResult,
  brings: readonly Role[],
  wouldLead: readonly Role[],
): 'fits' | 'fits_in_part' | 'does_not_fit' {
  if (answers(result, brings)) return 'fits';
  return wouldLead.length > 0 ? 'fits_in_part' : 'does_not_fit';
}

function answers(result: NeedResult, brings: readonly Role[]): boolean {
  switch (result) {
    case 'cto_first':
      return brings.includes('cto');
    case 'vp_engineering_first':
      return brings.includes('vp_engineering');
    case 'one_for_both':
      return brings.length === ROLES.length;
    case 'both_now':
      return brings.length > 0;
  }
}

function complementOf(need: RoleNeed, brings: readonly Role[]): Complement {
  if (need.technologyLeader === 'none') return 'nobody_leads';
  if (brings.length === 0) return 'adds_neither_role';
  const seat: Role = need.technologyLeader === 'vp_engineering' ? 'vp_engineering' : 'cto';
  if (ledRole(need) === null && brings.includes(seat)) return 'takes_over_from_founder';
  if (!brings.includes(seat)) return 'complements';
  return brings.length > 1 ? 'complements_and_doubles' : 'doubles';
}
