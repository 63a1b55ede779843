import type { Orientation } from '../orientation/orientation';
import type { RoleNeed } from '../role-need/role-need';
import type { Overall, Ratings, RoleOpinion } from '../rubric/competency';

/** Somebody of the sample's team. People and candidates are referred to by `key`. */
export type SamplePerson = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Their job at the company. */
  readonly title: string;
  readonly openingRole: 'recruiter' | 'hiring_manager' | 'interviewer';
};

/** `question` is the key of a question of the standard kit. */
export type SampleNote = { readonly question: string; readonly text: string };

/** `quote` stands exactly once in the note under `question`. */
export type SampleEvidence = {
  readonly question: string;
  readonly quote: string;
  readonly signal: string;
  readonly orientation: Orientation;
  readonly origin: 'confirmed' | 'added' | 'rejected';
};

/** All that a panelist hands in. */
export type SampleCardContent = {
  readonly notes: readonly SampleNote[];
  readonly evidence: readonly SampleEvidence[];
  readonly ratings: Ratings;
  readonly overall: Overall;
  readonly roleOpinion: RoleOpinion;
  readonly summary: string;
};

/** A later revision of a submitted card, complete in itself. */
export type SampleAmendment = {
  readonly reason: string;
  readonly peersSeen: boolean;
  /** Minutes after the first submission. */
  readonly afterMinutes: number;
  readonly content: SampleCardContent;
};

export type SampleCard = {
  readonly panelist: string;
  /** Minutes after the end of the interview. */
  readonly submittedAfterMinutes: number;
  readonly content: SampleCardContent;
  readonly amendment: SampleAmendment | null;
};

/** A card somebody began and still owes. */
export type SampleDraft = { readonly panelist: string; readonly notes: readonly SampleNote[] };

export type SampleInterview = {
  readonly title: string;
  /** Whole days from the day of loading; negative is past. */
  readonly startsInDays: number;
  /** Time of day in UTC, `HH:MM`. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly panelists: readonly string[];
  readonly cards: readonly SampleCard[];
  readonly drafts: readonly SampleDraft[];
};

export type SampleCandidacy = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly currentTitle: string;
  readonly currentCompany: string;
  readonly sourceChannel:
    | 'investor_network'
    | 'public_reputation'
    | 'internal_promotion'
    | 'operational_network'
    | 'direct_outreach'
    | 'agency'
    | 'applied'
    | 'other';
  readonly headline: string;
  readonly interviews: readonly SampleInterview[];
};

export type SampleOpening = {
  readonly title: string;
  readonly company: string;
  readonly context: string;
  readonly roleNeed: RoleNeed;
  readonly team: readonly SamplePerson[];
  readonly candidacies: readonly SampleCandidacy[];
};
