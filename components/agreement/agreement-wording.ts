import type { AgreementArea, AgreementClause } from '@/lib/domain/working-agreement/agreement';

export const AREA_TITLES: Readonly<Record<AgreementArea, string>> = {
  technology_strategy: 'Technology strategy',
  people_organisation: 'People and organisation',
  product_delivery: 'Product and delivery',
  technical_decisions: 'Technical decisions',
};

export const CLAUSE_TITLES: Readonly<Record<AgreementClause, string>> = {
  weekly_sync: 'The weekly hour',
  joint_reviews: 'Joint reviews',
  one_voice: 'One voice to the CEO and the board',
  escalation: 'Where the two do not agree',
  to_settle: 'To settle before the start',
};
