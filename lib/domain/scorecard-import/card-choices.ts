import type { Competency } from '../rubric/competency';

/** Whose card one of the file's people is taken for. Nothing chosen: whoever has their address, if anybody has. */
export type PanelistChoice =
  | { readonly kind: 'person'; readonly personId: string }
  /** Somebody who is not here: named on their cards, without an account, never written to. */
  | { readonly kind: 'former' };

/** Whom a candidate of the file is taken for. Nothing chosen: whom an earlier import or their name says. */
export type CandidateChoice =
  | { readonly kind: 'known'; readonly candidacyId: string }
  | { readonly kind: 'new'; readonly name: string; readonly email: string };

/** By key of the file's people, candidates and attributes. */
export type CardChoices = {
  readonly panelists: ReadonlyMap<string, PanelistChoice>;
  readonly candidates: ReadonlyMap<string, CandidateChoice>;
  readonly attributes: ReadonlyMap<string, Competency | null>;
};

export const NO_CHOICES: CardChoices = { panelists: new Map(), candidates: new Map(), attributes: new Map() };

/** Somebody a card can be given to: of this opening's team or panels, or of the workspace under an address of the file. */
export type KnownPanelist = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Whether they sign in here; private notes are kept for nobody else. */
  readonly account: boolean;
};

export type KnownCandidate = {
  readonly candidacyId: string;
  readonly name: string;
  /** Null where none is known. */
  readonly email: string | null;
  /** Ids under which files named them before, their own included. */
  readonly sources: readonly string[];
};

/** An interview that an earlier import brought, and whose cards it holds. */
export type KnownInterview = {
  readonly interviewId: string;
  readonly candidacyId: string;
  /** Its key in the file it came from. */
  readonly source: string;
  readonly panelists: readonly string[];
};

/** What is on record that a file can meet, as far as the importer may know of it. */
export type KnownForCards = {
  readonly panelists: readonly KnownPanelist[];
  readonly candidates: readonly KnownCandidate[];
  readonly interviews: readonly KnownInterview[];
  /** Ids of the file's cards that are in this opening already. */
  readonly cards: readonly string[];
  /** Addresses of the file that belong to somebody whose name cannot be lent, such as people of the sample. */
  readonly taken: readonly string[];
};

export const NOTHING_KNOWN: KnownForCards = {
  panelists: [],
  candidates: [],
  interviews: [],
  cards: [],
  taken: [],
};

/**
 * The address of somebody the file gives none: of a domain that can never receive mail, and of this opening alone, so
 * that no opening learns whom another one named.
 */
export function standInAddress(key: string, openingId: string): string {
  return `panelist-${plain(key).slice(0, 60)}-${plain(openingId).slice(-12)}${STAND_IN}`;
}

/** Whether an address only stands in for one that no file held. */
export function isStandIn(email: string): boolean {
  return email.endsWith(STAND_IN);
}

const STAND_IN = '@former.invalid';

function plain(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
