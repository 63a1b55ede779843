import type { ConditionAnswers } from './conditions';

export const STAGES = ['pre_product_market_fit', 'growth', 'enterprise'] as const;
export type Stage = (typeof STAGES)[number];

/** Who leads technology today. */
export const TECHNOLOGY_LEADERS = ['none', 'founder_cto', 'cto', 'vp_engineering'] as const;
export type TechnologyLeader = (typeof TECHNOLOGY_LEADERS)[number];

export const SOUGHT_ROLES = ['cto', 'vp_engineering', 'combined', 'undecided'] as const;
export type SoughtRole = (typeof SOUGHT_ROLES)[number];

/** A2's three structures ("Reporting Structure"), as the company plans them. */
export const REPORTING_LINES = ['peers', 'vp_to_cto', 'cto_to_vp', 'undecided'] as const;
export type ReportingLine = (typeof REPORTING_LINES)[number];

/** The answer to "which leader does this company need now?", as the opening records it. */
export type RoleNeed = ConditionAnswers & {
  readonly stage: Stage;
  /** Whole people, 0 or more. */
  readonly engineersNow: number;
  readonly engineersInAYear: number;
  readonly technologyLeader: TechnologyLeader;
  readonly reportingLine: ReportingLine;
  readonly sought: SoughtRole;
  /** What makes this the need, in the company's words; nothing is read out of it. */
  readonly because: string;
};

/** What the articles' advice can come to. `one_for_both` is for now: both articles expect the split later. */
export const NEED_RESULTS = ['cto_first', 'vp_engineering_first', 'one_for_both', 'both_now'] as const;
export type NeedResult = (typeof NEED_RESULTS)[number];
