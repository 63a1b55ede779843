import type { Source } from '../orientation/signal';

/** The sections that the advice on a role need rests on. */

export const A1_CTO_FIRST: Source = { article: 'A1', section: 'When should you hire a CTO first?' };
export const A1_VP_FIRST: Source = {
  article: 'A1',
  section: 'When should you hire a VP of Engineering first?',
};
export const A1_BOTH_JOBS: Source = { article: 'A1', section: 'Can one person do both jobs?' };
export const A2_REPORTING: Source = { article: 'A2', section: 'Reporting Structure' };
export const A2_INTERACTION: Source = { article: 'A2', section: 'How the Roles Interact' };
export const A2_STARTUP: Source = { article: 'A2', section: 'Startup Stage (Pre-Product-Market-Fit)' };
export const A2_GROWTH: Source = { article: 'A2', section: 'Growth Stage (Post-PMF, Scaling)' };
export const A2_ENTERPRISE: Source = { article: 'A2', section: 'Enterprise Stage (Hundreds of Engineers)' };
export const A2_MISCONCEPTIONS: Source = { article: 'A2', section: 'Common Misconceptions' };
