import type { ExportContent } from '../export-content';

/** A PDF as it is asked for: a brief of each candidate, or all of them in one table. Plain values. */
export type PrintOrder = {
  readonly kind: 'briefs' | 'comparison';
  readonly content: ExportContent;
  readonly letterPaper: boolean;
};
