import type { SourceChannel } from '../domain/candidate/source-channel';
import type { DecidedRole, DecisionOutcome } from '../domain/decision/decision';
import type { Orientation } from '../domain/orientation/orientation';
import type { PanelCard } from '../domain/panel/card';
import type { AskableQuestion } from '../domain/panel/next-questions';
import type { Recommendation, Verdict } from '../domain/panel/recommendation';
import type { RoleNeed } from '../domain/role-need/role-need';
import type { Overall, Ratings, RoleOpinion } from '../domain/rubric/competency';
import type { Rubric } from '../domain/rubric/rubric';
import type { ImportedMark } from '../domain/scorecard-import/imported-mark';

/** A person of the panel or of the opening's team who is named in a file. `email` is null where it is left out. */
export type RecordedPerson = { readonly id: string; readonly name: string; readonly email: string | null };

/** A confirmed passage; offsets are UTF-16 code units inside the note, end exclusive. */
export type RecordedEvidence = {
  readonly start: number;
  readonly end: number;
  readonly orientation: Orientation;
  readonly signal: string;
  readonly origin: 'confirmed' | 'added';
  readonly catalogueVersion: string;
};

export type RecordedNote = {
  /** Key of the question in its kit. */
  readonly question: string;
  readonly text: string;
  readonly evidence: readonly RecordedEvidence[];
};

/** One submitted revision of one panelist's card. Drafts and what lies unsorted on a card are their author's alone. */
export type RecordedCard = {
  readonly id: string;
  readonly interviewId: string;
  readonly panelistId: string;
  readonly revision: number;
  readonly submittedAt: string;
  readonly overall: Overall;
  readonly roleOpinion: RoleOpinion;
  readonly ratings: Ratings;
  readonly summary: string;
  /** '' for the first revision. */
  readonly amendmentReason: string;
  /** Whether the author had read something of peers before submitting it. */
  readonly peersSeen: boolean;
  /** The newest revision of an interview that was not cancelled: what the arithmetic takes. */
  readonly counts: boolean;
  readonly notes: readonly RecordedNote[];
  /** Left out for a card that was written here. */
  readonly imported?: ImportedMark;
};

export type RecordedInterview = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly cancelled: boolean;
  readonly kit: { readonly name: string; readonly version: number };
  readonly questions: readonly { readonly key: string; readonly text: string }[];
  readonly panelistIds: readonly string[];
};

export type RecordedDecision = {
  readonly id: string;
  readonly at: string;
  readonly byId: string;
  readonly outcome: DecisionOutcome;
  readonly role: DecidedRole | null;
  readonly rationale: string;
  readonly differsBecause: string;
  /** The recommendation it was made beside. */
  readonly seen: { readonly id: string; readonly verdict: Verdict; readonly sure: number | null } | null;
};

/**
 * All of one candidacy that leaves Bearing, as plain values: what whoever takes it may read on its pages, and nothing
 * else. Every file is made from it, so that anonymising and leaving out happen once.
 */
export type CandidacyRecord = {
  readonly candidacyId: string;
  readonly headline: string;
  readonly sourceChannel: SourceChannel;
  readonly addedAt: string;
  readonly candidate: {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly company: string;
  };
  readonly opening: {
    readonly id: string;
    readonly title: string;
    readonly company: string;
    readonly need: (RoleNeed & { readonly version: number }) | null;
  };
  readonly rubric: Rubric;
  /** The recommendation that stands, with the cards it was computed from; null before the first card. */
  readonly recommendation: {
    readonly id: string;
    readonly at: string;
    readonly value: Recommendation;
    readonly cards: readonly PanelCard[];
    readonly needVersion: number | null;
  } | null;
  /** Everybody whose id is named anywhere in this record. */
  readonly people: readonly RecordedPerson[];
  readonly interviews: readonly RecordedInterview[];
  /** Oldest first, every submitted revision. */
  readonly cards: readonly RecordedCard[];
  readonly outstanding: readonly { readonly panelistId: string; readonly interview: string }[];
  /** What a next interview can ask. */
  readonly askable: readonly AskableQuestion[];
  /** Newest first: the first is the one that stands. */
  readonly decisions: readonly RecordedDecision[];
};

/** Names by id, as the record has them. */
export function namesOf(record: Pick<CandidacyRecord, 'people'>): Readonly<Record<string, string>> {
  return Object.fromEntries(record.people.map(({ id, name }) => [id, name]));
}

/** The words of a question, by its key, as the interview of a card asked it. */
export function questionOf(record: CandidacyRecord, card: RecordedCard, key: string): string {
  const interview = record.interviews.find(({ id }) => id === card.interviewId);
  return interview?.questions.find((question) => question.key === key)?.text ?? '';
}
