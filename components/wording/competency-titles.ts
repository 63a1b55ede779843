import type { Competency } from '@/lib/domain/rubric/competency';

export const COMPETENCY_TITLES: Readonly<Record<Competency, string>> = {
  technical_strategy: 'Technical strategy',
  people_leadership: 'People leadership',
  business_acumen: 'Business acumen',
  operational_maturity: 'Operational maturity',
};
