import type { Competency, RatingLevel, Role } from './competency';

/** What one role asks of the four competencies. */
export type RoleProfile = {
  /** Integer weights, 0 or more; at least one above 0. */
  readonly weights: Readonly<Record<Competency, number>>;
  /** The competencies that make the role; each needs two observers. */
  readonly core: readonly Competency[];
  /** Weighted level (1 to 4) the panel must reach. */
  readonly bar: number;
  /** Lowest acceptable mean for a competency (1 to 4), where the role has one. */
  readonly floors: Readonly<Partial<Record<Competency, number>>>;
};

/** The written meaning of each level of one competency. */
export type Anchors = Readonly<Record<RatingLevel, string>>;

/** An immutable edition: an opening keeps the one it froze. */
export type Rubric = {
  readonly version: string;
  readonly competencies: Readonly<
    Record<Competency, { readonly title: string; readonly asks: string; readonly anchors: Anchors }>
  >;
  readonly profiles: Readonly<Record<Role, RoleProfile>>;
  readonly minimumCards: number;
  readonly minimumObservers: number;
  /** Balance beyond which a person leans one way, 0 to 1. */
  readonly leanThreshold: number;
};
