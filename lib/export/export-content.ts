import type { Taking } from './brief';
import type { CandidacyRecord } from './candidacy-record';

/** What one file is written from: records that are anonymised already where they are to be. */
export type ExportContent = {
  readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  readonly records: readonly CandidacyRecord[];
  /** Candidates whoever took it may not read yet, as the file calls them. */
  readonly leftOut: readonly string[];
  readonly taking: Taking;
};

/** Why candidates are missing from a file; null where none is. */
export function leftOutSentence({ leftOut }: Pick<ExportContent, 'leftOut'>): string | null {
  if (leftOut.length === 0) return null;
  return `Left out, because whoever took this still owes a card there: ${leftOut.join(', ')}.`;
}
