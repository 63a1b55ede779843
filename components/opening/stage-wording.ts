import type { Stage } from '@/lib/domain/decision/stage';

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  added: 'No interview yet',
  planned: 'Interviews to come',
  scoring: 'Cards owed',
  to_decide: 'All cards in',
  decided: 'Decided',
};
