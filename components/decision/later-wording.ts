import type { LaterFit, LaterMonths, Regret } from '@/lib/domain/later-outcome/later-outcome';

export const MONTHS_LABELS: Readonly<Record<LaterMonths, string>> = {
  6: 'Six months in',
  12: 'Twelve months in',
};

export const FIT_LABELS: Readonly<Record<LaterFit, string>> = {
  fits: 'Fits the role',
  partly: 'Fits part of the role',
  does_not_fit: 'Does not fit the role',
};

export const REGRET_LABELS: Readonly<Record<Regret, string>> = {
  none: 'No regret',
  some: 'Some regret',
  strong: 'Strong regret',
};
