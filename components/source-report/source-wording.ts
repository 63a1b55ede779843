import type { REPORTED_OUTCOMES, REPORTED_VERDICTS, Yield } from '@/lib/domain/source-report/source-report';
import { count, VERDICT_LABELS } from '@/lib/panel-messages';

export const REPORTED_VERDICT_LABELS: Readonly<Record<(typeof REPORTED_VERDICTS)[number], string>> = {
  ...VERDICT_LABELS,
  none: 'No verdict yet',
};

export const REPORTED_OUTCOME_LABELS: Readonly<Record<(typeof REPORTED_OUTCOMES)[number], string>> = {
  advance: 'Advance',
  hold: 'Hold',
  offer: 'Offer',
  decline: 'Decline',
  none: 'No decision yet',
};

/** How many are withheld and why; null where none is. */
export function sayWithheld({ sealed }: Pick<Yield, 'sealed'>): string | null {
  if (sealed === 0) return null;
  return `Of ${count(sealed, 'candidate')} verdict and decision are left out: you owe a card there first.`;
}
