import { METHOD_VERSION } from '../domain/panel/recommend';
import type { Anonymity } from './anonymise';
import type { CandidacyRecord } from './candidacy-record';
import type { ExportContent } from './export-content';

/** Changes whenever a reader of the file would have to. */
export const RECORD_FORMAT = 'bearing-export-1';

/** Our own file: everything of the candidacies that its taker may read, ready to be replayed or brought in again. */
export type RecordFile = {
  readonly format: typeof RECORD_FORMAT;
  /** Edition of the arithmetic of the program that wrote it; each recommendation names the one it was made by. */
  readonly methodVersion: string;
  readonly takenAt: string;
  /** '' where panelists are anonymised. */
  readonly takenBy: string;
  readonly anonymised: Anonymity;
  readonly opening: ExportContent['opening'];
  /** Candidates its taker could not read yet. */
  readonly leftOut: readonly string[];
  readonly candidacies: readonly CandidacyRecord[];
};

export function toRecordFile({ opening, records, leftOut, taking }: ExportContent): RecordFile {
  return {
    format: RECORD_FORMAT,
    methodVersion: METHOD_VERSION,
    takenAt: taking.at,
    takenBy: taking.by,
    anonymised: taking.anonymity,
    opening,
    leftOut,
    candidacies: records,
  };
}
