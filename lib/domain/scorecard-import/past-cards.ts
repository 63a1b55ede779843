import type { SourceChannel } from '../candidate/source-channel';
import type { Orientation } from '../orientation/orientation';
import type { Verdict } from '../panel/recommendation';
import type { Competency, Overall, RatingLevel, Ratings, RoleOpinion } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';

/** What a file of past scorecards can be: the shape of Greenhouse Harvest, or our own complete file. */
export const CARD_FILE_KINDS = ['greenhouse', 'bearing'] as const;
export type CardFileKind = (typeof CARD_FILE_KINDS)[number];

/** Scorecards one import may bring. */
export const MOST_CARDS = 2000;

/** Longest name, title or other line a file may hold; other systems allow more than our own forms do. */
export const LONGEST_LINE = 300;

/** Somebody who wrote a card, as the file knows them. */
export type PastPerson = {
  /** Their id in the file. */
  readonly key: string;
  readonly name: string;
  /** In lower case; null where the file holds none. */
  readonly email: string | null;
};

/** A candidate of the file in the opening it speaks of. */
export type PastCandidate = {
  /** Id of the candidacy, or the application, in the file. */
  readonly key: string;
  /** Where it stands in the file, as a JSON path. */
  readonly path: string;
  /** '' where the file names nobody. */
  readonly name: string;
  readonly currentTitle: string;
  readonly currentCompany: string;
  readonly headline: string;
  readonly sourceChannel: SourceChannel | null;
  /** ISO 8601. */
  readonly addedAt: string | null;
  /** The edition the marks were given by; null where the file has none. */
  readonly rubric: Rubric | null;
  /** What the file says was recommended. */
  readonly recommended: {
    readonly verdict: Verdict;
    readonly sure: number | null;
    readonly methodVersion: string;
  } | null;
};

export type PastQuestion = {
  /** Unique in its interview. */
  readonly key: string;
  readonly text: string;
  readonly competencies: readonly Competency[];
};

export type PastInterview = {
  readonly key: string;
  readonly candidate: string;
  readonly title: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly cancelled: boolean;
  /** Whom the file still counts to the panel; null where it does not say. */
  readonly panelists: readonly string[] | null;
  /** The kit by name and version; null where the file knows none. */
  readonly kit: { readonly name: string; readonly version: number } | null;
  readonly questions: readonly PastQuestion[];
};

/** A confirmed passage; offsets are UTF-16 code units inside the note, end exclusive. */
export type PastEvidence = {
  readonly start: number;
  readonly end: number;
  readonly orientation: Orientation;
  readonly signal: string;
  readonly origin: 'confirmed' | 'added';
  readonly catalogueVersion: string;
};

export type PastNote = {
  /** Key of the question. */
  readonly question: string;
  /** Its number on the card as the file has it, from 1. */
  readonly number: number;
  /** Where its words stand in the file, as a JSON path. */
  readonly path: string;
  readonly text: string;
  readonly evidence: readonly PastEvidence[];
};

/** What a file's own words mark; `middle` is a mark between our levels, which have no middle. */
export type PastMark = {
  readonly attribute: string;
  readonly mark: RatingLevel | 'middle' | null;
  readonly note: string;
};

/** One submitted revision of one person's card. */
export type PastCard = {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Where it stands in the file, as a JSON path. */
  readonly path: string;
  readonly id: string;
  readonly interview: string;
  readonly panelist: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly overall: Overall;
  /** Null where the file has no view of the role. */
  readonly roleOpinion: RoleOpinion | null;
  /** Marks by our own competencies; null where `marks` holds the file's own. */
  readonly ratings: Ratings | null;
  readonly marks: readonly PastMark[];
  readonly summary: string;
  /** '' for a first revision. */
  readonly amendmentReason: string;
  readonly peersSeen: boolean;
  readonly notes: readonly PastNote[];
  /** Notes that only their author was to read. */
  readonly privateNotes: readonly string[];
  /** Whose private notes those are; the panelist, unless somebody else handed the card in. */
  readonly privateOf: string;
};

/** What stands in a file and is not brought along. */
export type NotBrought = {
  readonly decisions: number;
  /** Cards that were still to come. */
  readonly outstanding: number;
};

export type PastFile = {
  readonly kind: CardFileKind;
  readonly people: readonly PastPerson[];
  readonly candidates: readonly PastCandidate[];
  readonly interviews: readonly PastInterview[];
  /** In the order of the file. */
  readonly cards: readonly PastCard[];
  readonly notBrought: NotBrought;
};

/** Cards of one person for one interview stand or fall together: an amendment without its card says nothing. */
export function chainKey({ interview, panelist }: Pick<PastCard, 'interview' | 'panelist'>): string {
  return JSON.stringify([interview, panelist]);
}
