import type { Competency, Overall, RatingLevel, RoleOpinion } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import type { ImportedMark } from '../scorecard-import/imported-mark';
import type { CardChange } from './changes';
import type { CardEvidence } from './content';

/** One revision in the history of a card. */
export type CardRevision = {
  readonly id: string;
  readonly revision: number;
  readonly submittedAt: string;
  /** '' for the first revision. */
  readonly reason: string;
  /** Whether the author had read something of their peers before they submitted this revision. */
  readonly peersSeen: boolean;
  /** The kind of file it was imported from; null where it was written here. */
  readonly imported: ImportedMark['from'] | null;
  /** Against the revision before it; empty for the first. */
  readonly changes: readonly CardChange[];
};

/** A question of the interview with what this card holds under it. */
export type ReadOnlyAnswer = {
  readonly questionId: string;
  readonly question: string;
  readonly signature: boolean;
  /** Null where nothing was written. */
  readonly note: {
    readonly id: string;
    readonly text: string;
    readonly evidence: readonly CardEvidence[];
  } | null;
};

/** A card as its readers see it. */
export type ReadOnlyCard = {
  readonly id: string;
  readonly revision: number;
  /** Null for a draft that its author can no longer write. */
  readonly submittedAt: string | null;
  readonly author: { readonly id: string; readonly name: string };
  readonly candidacyId: string;
  readonly candidate: { readonly name: string; readonly headline: string };
  readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  readonly interview: {
    readonly title: string;
    readonly startsAt: string;
    readonly durationMinutes: number;
    readonly cancelled: boolean;
  };
  /** The author was taken off the interview. */
  readonly takenOff: boolean;
  /** Null for a card that was written here. */
  readonly imported: ImportedMark | null;
  /** What the file it came from marks as private: for its author alone, empty for everybody else. */
  readonly privateNotes: readonly string[];
  readonly overall: Overall | null;
  readonly roleOpinion: RoleOpinion | null;
  readonly ratings: Readonly<Partial<Record<Competency, RatingLevel | null>>>;
  readonly summary: string;
  readonly answers: readonly ReadOnlyAnswer[];
  readonly competencies: Rubric['competencies'];
  /** Every submitted revision, first to latest; empty for a draft that was never submitted. */
  readonly revisions: readonly CardRevision[];
  /** Whether the reader can open the candidacy's page; somebody taken off may not. */
  readonly reachesCandidacy: boolean;
  /** What the reader may do: their own card and still open to it. */
  readonly mayAmend: boolean;
  /** The reader's own amendment in progress. */
  readonly openAmendmentId: string | null;
};
