import type { Source } from '../signal';

/** The article sections that signals rest on. Headings are kept as printed, so that a reader can find them. */
export const A1_OPENING: Source = { article: 'A1', section: 'Opening paragraphs' };
export const A1_CTO_WORK: Source = { article: 'A1', section: 'What does a CTO actually do?' };
export const A1_VP_WORK: Source = { article: 'A1', section: 'What does a VP of Engineering actually do?' };
export const A1_INTERVIEW: Source = {
  article: 'A1',
  section: 'The interview question that separates CTOs from VPs',
};
export const A2_FUNDAMENTAL: Source = { article: 'A2', section: 'The Fundamental Difference' };
export const A2_STRATEGY: Source = {
  article: 'A2',
  section: 'Responsibilities Side by Side: Technology Strategy',
};
export const A2_PEOPLE: Source = {
  article: 'A2',
  section: 'Responsibilities Side by Side: People and Organisation',
};
export const A2_DELIVERY: Source = {
  article: 'A2',
  section: 'Responsibilities Side by Side: Product and Delivery',
};
export const A2_DECISIONS: Source = {
  article: 'A2',
  section: 'Responsibilities Side by Side: Technical Decisions',
};
export const A2_NATURAL: Source = { article: 'A2', section: 'Which Role Is "Better"?' };
export const A2_SELF: Source = { article: 'A2', section: 'Making Your Decision' };
