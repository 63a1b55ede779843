import type { Source } from '../orientation/signal';

export const STAGES = ['pre_product_market_fit', 'growth', 'enterprise'] as const;
export type Stage = (typeof STAGES)[number];

/** Who leads technology today. */
export const TECHNOLOGY_LEADERS = ['none', 'founder_cto', 'cto', 'vp_engineering'] as const;
export type TechnologyLeader = (typeof TECHNOLOGY_LEADERS)[number];

export const SOUGHT_ROLES = ['cto', 'vp_engineering', 'combined', 'undecided'] as const;
export type SoughtRole = (typeof SOUGHT_ROLES)[number];

/** The answer to "which leader does this company need now?", as the opening records it. */
export type RoleNeed = {
  readonly stage: Stage;
  /** Whole people, 0 or more. */
  readonly engineersNow: number;
  readonly engineersInAYear: number;
  readonly technologyLeader: TechnologyLeader;
  readonly sought: SoughtRole;
  /** What makes this the need, in the company's words; nothing is read out of it. */
  readonly because: string;
};

/** A team inside a range has reached it at the low end and passed it beyond the high end. */
export type ThresholdPlace = 'below' | 'within' | 'above';

/** One article's figure for the size at which one person can no longer hold both roles. */
export type SplitThreshold = {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly now: ThresholdPlace;
  readonly inAYear: ThresholdPlace;
};

/** Why the advice is what it is, with the section it rests on; the sentence is made where it is shown. */
export type RoleNeedReason = {
  readonly kind:
    | 'scaling_through_15_to_50'
    | 'founder_carries_both'
    | 'operations_have_no_leader'
    | 'direction_has_no_leader'
    | 'early_stage_needs_one_leader'
    | 'one_leader_can_hold_both'
    | 'enterprise_separates_the_roles';
  readonly source: Source;
};

export type RoleNeedAdvice = {
  /** Whom to hire first, or next where somebody leads already; `combined` is one person for both. */
  readonly first: Exclude<SoughtRole, 'undecided'>;
  /** Whether the size expected in a year calls for two leaders. */
  readonly twoLeaders: 'not_yet' | 'articles_disagree' | 'called_for';
  readonly reasons: readonly RoleNeedReason[];
  /** The figures of both articles, A1 first. */
  readonly thresholds: readonly [SplitThreshold, SplitThreshold];
  /** Whether the two figures place this team differently, now or in a year. */
  readonly thresholdsDisagree: boolean;
  /** Whether the role sought is the role advised; null while undecided. */
  readonly soughtAgrees: boolean | null;
};

const A1_CTO_FIRST: Source = { article: 'A1', section: 'When should you hire a CTO first?' };
const A1_VP_FIRST: Source = { article: 'A1', section: 'When should you hire a VP of Engineering first?' };
const A1_BOTH_JOBS: Source = { article: 'A1', section: 'Can one person do both jobs?' };
const A2_STARTUP: Source = { article: 'A2', section: 'Startup Stage (Pre-Product-Market-Fit)' };
const A2_GROWTH: Source = { article: 'A2', section: 'Growth Stage (Post-PMF, Scaling)' };
const A2_ENTERPRISE: Source = { article: 'A2', section: 'Enterprise Stage (Hundreds of Engineers)' };

/** A1 expects the split at 30 to 60 engineers, A2 at about 10 to 15 people. */
const A1_SPLIT = { source: A1_BOTH_JOBS, from: 30, to: 60 };
const A2_SPLIT = { source: A2_STARTUP, from: 10, to: 15 };

/** A1's sign that the organisation outgrows whoever runs it beside other work. */
const SCALING = { from: 15, to: 50 };

/**
 * Which leader the two articles would hire first for this need. Sizes and the present leader decide; `because` is
 * for people to weigh. Nothing here binds the opening: it is advice to read beside the role sought.
 */
export function adviseRoleNeed(need: RoleNeed): RoleNeedAdvice {
  const thresholds = [placeTeam(need, A1_SPLIT), placeTeam(need, A2_SPLIT)] as const;
  const { first, reasons } = chooseFirst(need);
  const [a1, a2] = thresholds;
  return {
    first,
    twoLeaders: twoLeadersFor(need, thresholds),
    reasons:
      need.stage === 'enterprise'
        ? [...reasons, { kind: 'enterprise_separates_the_roles', source: A2_ENTERPRISE }]
        : reasons,
    thresholds,
    thresholdsDisagree: a1.now !== a2.now || a1.inAYear !== a2.inAYear,
    soughtAgrees: need.sought === 'undecided' ? null : need.sought === first,
  };
}

function chooseFirst(need: RoleNeed): Pick<RoleNeedAdvice, 'first' | 'reasons'> {
  const scaling: readonly RoleNeedReason[] = isScaling(need)
    ? [{ kind: 'scaling_through_15_to_50', source: A1_VP_FIRST }]
    : [];
  switch (need.technologyLeader) {
    case 'vp_engineering':
      return { first: 'cto', reasons: [{ kind: 'direction_has_no_leader', source: A1_CTO_FIRST }] };
    case 'founder_cto':
      return {
        first: 'vp_engineering',
        reasons: [...scaling, { kind: 'founder_carries_both', source: A1_VP_FIRST }],
      };
    case 'cto':
      return {
        first: 'vp_engineering',
        reasons: [...scaling, { kind: 'operations_have_no_leader', source: A2_GROWTH }],
      };
    case 'none':
      return scaling.length > 0 ? { first: 'vp_engineering', reasons: scaling } : chooseAlone(need);
  }
}

/** Nobody leads and the team does not outgrow its structure: one person while one can hold both, else direction. */
function chooseAlone(need: RoleNeed): Pick<RoleNeedAdvice, 'first' | 'reasons'> {
  if (need.stage === 'pre_product_market_fit') {
    return { first: 'combined', reasons: [{ kind: 'early_stage_needs_one_leader', source: A2_STARTUP }] };
  }
  if (need.stage === 'growth' && need.engineersInAYear < A1_SPLIT.from) {
    return { first: 'combined', reasons: [{ kind: 'one_leader_can_hold_both', source: A1_BOTH_JOBS }] };
  }
  return { first: 'cto', reasons: [{ kind: 'direction_has_no_leader', source: A1_CTO_FIRST }] };
}

function isScaling({ engineersNow, engineersInAYear }: RoleNeed): boolean {
  return engineersNow >= SCALING.from && engineersNow < SCALING.to && engineersInAYear >= SCALING.to;
}

function twoLeadersFor(
  { stage }: RoleNeed,
  thresholds: RoleNeedAdvice['thresholds'],
): RoleNeedAdvice['twoLeaders'] {
  if (stage === 'enterprise') return 'called_for';
  const reached = thresholds.filter((threshold) => threshold.inAYear !== 'below').length;
  if (reached === 0) return 'not_yet';
  return reached === thresholds.length ? 'called_for' : 'articles_disagree';
}

function placeTeam(
  { engineersNow, engineersInAYear }: RoleNeed,
  threshold: Pick<SplitThreshold, 'source' | 'from' | 'to'>,
): SplitThreshold {
  return {
    ...threshold,
    now: placeOf(engineersNow, threshold),
    inAYear: placeOf(engineersInAYear, threshold),
  };
}

function placeOf(engineers: number, { from, to }: Pick<SplitThreshold, 'from' | 'to'>): ThresholdPlace {
  if (engineers < from) return 'below';
  return engineers > to ? 'above' : 'within';
}
