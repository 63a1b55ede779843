import type { EvidenceOrigin, Orientation } from '../orientation/orientation';
import type { Suggestion } from '../orientation/reading';
import type { Competency, Overall, RatingLevel, RoleOpinion } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';

/** A passage of a note as the card keeps it. Offsets are UTF-16 code units, `end` exclusive. */
export type CardEvidence = {
  readonly start: number;
  readonly end: number;
  readonly orientation: Orientation;
  /** Id of a signal of the catalogue. */
  readonly signal: string;
  readonly origin: EvidenceOrigin;
  /** 0 to 1 where the reader suggested it, else null. */
  readonly confidence: number | null;
  /** The reader whose suggestion this came from; null where nothing had been suggested here. */
  readonly readerVersion: string | null;
  /** What that reader had suggested where the panelist kept it otherwise; null where it stands as suggested. */
  readonly changedFrom: SuggestedAs | null;
};

/** A suggestion as it was before a panelist changed it. */
export type SuggestedAs = {
  readonly orientation: Orientation;
  readonly signal: string;
  /** Whether other words were kept than those suggested. */
  readonly passageChanged: boolean;
};

/** What a reader suggests for one note as it stands. */
export type Offered = { readonly suggestions: readonly Suggestion[]; readonly readerVersion: string };

export type CardNote = {
  readonly questionId: string;
  readonly text: string;
  readonly evidence: readonly CardEvidence[];
};

/** Longest note and longest summary, in UTF-16 code units. */
export const LONGEST_NOTE = 20_000;
export const LONGEST_SUMMARY = 5_000;

/** Everything a panelist writes on one card. */
export type CardContent = {
  /** One per question at most; a question without a note was not answered. */
  readonly notes: readonly CardNote[];
  /** A competency that is absent is not answered yet; null is "not observed". */
  readonly ratings: Readonly<Partial<Record<Competency, RatingLevel | null>>>;
  readonly overall: Overall | null;
  readonly roleOpinion: RoleOpinion | null;
  /** What the panelist wants to say beyond the questions; may be empty. */
  readonly summary: string;
};

/** What stands between a draft and its submission. */
export type MissingItem =
  | { readonly kind: 'no_note' }
  | { readonly kind: 'rating'; readonly competency: Competency }
  | { readonly kind: 'overall' }
  | { readonly kind: 'role_opinion' }
  | { readonly kind: 'amendment_reason' };

/** What the server holds when a save was based on an older version. `amendmentReason` is '' for a first revision. */
export type StoredDraft = {
  readonly version: number;
  readonly savedAt: string;
  readonly content: CardContent;
  readonly amendmentReason: string;
};

/** Answer to a save: stored, or refused because another window saved after the version it was based on. */
export type SaveAnswer =
  | { readonly saved: true; readonly version: number; readonly savedAt: string }
  | { readonly saved: false; readonly current: StoredDraft };

/** Answer to a submission. Where something is missing, what was sent is saved all the same. */
export type SubmitAnswer =
  | { readonly submitted: true; readonly version: number; readonly submittedAt: string }
  | {
      readonly submitted: false;
      readonly because: 'missing';
      readonly missing: readonly MissingItem[];
      readonly version: number;
      readonly savedAt: string;
    }
  | { readonly submitted: false; readonly because: 'stale'; readonly current: StoredDraft };

/** What the editor opens with. */
export type EditorCard = {
  readonly id: string;
  readonly revision: number;
  readonly version: number;
  readonly savedAt: string;
  readonly content: CardContent;
  readonly amendmentReason: string;
  /** Passages of pasted notes that stand under no question yet. */
  readonly unsorted: readonly string[];
  readonly candidate: { readonly name: string; readonly headline: string };
  readonly candidacyId: string;
  readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  readonly interview: { readonly title: string; readonly startsAt: string; readonly durationMinutes: number };
  readonly questions: readonly EditorQuestion[];
  /** Titles and written anchors of the rubric the opening froze. */
  readonly competencies: Rubric['competencies'];
};

export type EditorQuestion = {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly listenStrategic: string;
  readonly listenOperational: string;
  readonly followUps: readonly string[];
  readonly competencies: readonly Competency[];
  readonly signature: boolean;
  /** This panelist was asked to ask it; false everywhere where nothing was chosen for them. */
  readonly focus: boolean;
};
