/** The tables of A2's "Responsibilities Side by Side". */
export const AGREEMENT_AREAS = [
  'technology_strategy',
  'people_organisation',
  'product_delivery',
  'technical_decisions',
] as const;
export type AgreementArea = (typeof AGREEMENT_AREAS)[number];

/** What the two agree on about working together; the first four are A2's interaction patterns. */
export const AGREEMENT_CLAUSES = [
  'weekly_sync',
  'joint_reviews',
  'one_voice',
  'escalation',
  'to_settle',
] as const;
export type AgreementClause = (typeof AGREEMENT_CLAUSES)[number];

/** One edition; every text is free and may be empty, one line an item. */
export type WorkingAgreement = {
  /** Who holds the role. */
  readonly cto: string;
  readonly vp: string;
  /** What each owns. */
  readonly areas: Readonly<Record<AgreementArea, { readonly cto: string; readonly vp: string }>>;
  readonly clauses: Readonly<Record<AgreementClause, string>>;
};
