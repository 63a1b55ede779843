/** When a hire is looked at again, in months after it. */
export const LATER_MONTHS = [6, 12] as const;
export type LaterMonths = (typeof LATER_MONTHS)[number];

/** Whether the person fits the role they were hired for. */
export const LATER_FITS = ['fits', 'partly', 'does_not_fit'] as const;
export type LaterFit = (typeof LATER_FITS)[number];

/** How much whoever decided regrets it, knowing what they know now. */
export const REGRETS = ['none', 'some', 'strong'] as const;
export type Regret = (typeof REGRETS)[number];

export type LaterView = {
  readonly months: LaterMonths;
  readonly fit: LaterFit;
  readonly regret: Regret;
};
