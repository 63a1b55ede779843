import type { Orientation } from '../orientation/orientation';
import type { Overall, Ratings, RoleOpinion } from '../rubric/competency';

/** A human-confirmed passage: the only kind the arithmetic sees. */
export type ConfirmedEvidence = {
  readonly orientation: Orientation;
  readonly signal: string;
};

/** What one panelist confirmed under one question. */
export type AnsweredQuestion = {
  readonly question: string;
  readonly evidence: readonly ConfirmedEvidence[];
};

/**
 * One submitted scorecard as the arithmetic takes it, newest amendment applied.
 * A panelist who scored two interviews of a candidacy contributes two cards with one `panelist`.
 */
export type PanelCard = {
  readonly panelist: string;
  readonly ratings: Ratings;
  readonly overall: Overall;
  readonly roleOpinion: RoleOpinion;
  readonly answers: readonly AnsweredQuestion[];
};
