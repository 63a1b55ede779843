/** A2's four areas ("Assess Where You Stand"). */
export const COMPETENCIES = [
  'technical_strategy',
  'people_leadership',
  'business_acumen',
  'operational_maturity',
] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** Four points, no neutral. "Not observed" is null and is never averaged in. */
export const RATING_LEVELS = [1, 2, 3, 4] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];
export type Ratings = Readonly<Record<Competency, RatingLevel | null>>;

export const OVERALLS = ['definitely_not', 'no', 'yes', 'strong_yes', 'no_decision'] as const;
export type Overall = (typeof OVERALLS)[number];

/** A panelist's own view of the role that fits. */
export const ROLE_OPINIONS = ['cto', 'vp_engineering', 'combined', 'neither', 'unsure'] as const;
export type RoleOpinion = (typeof ROLE_OPINIONS)[number];

/** A role a company can hire for. */
export const ROLES = ['cto', 'vp_engineering'] as const;
export type Role = (typeof ROLES)[number];
