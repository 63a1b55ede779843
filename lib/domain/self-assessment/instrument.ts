import type { Orientation } from '../orientation/orientation';
import type { Source } from '../orientation/signal';
import type { Competency } from '../rubric/competency';

/** How far something is part of a person's work, by their own account. Not a mark: 4 is no better than 1 is true. */
export const STEPS = [1, 2, 3, 4] as const;
export type Step = (typeof STEPS)[number];

/** Where between two descriptions a person sees themselves. */
export const LEANINGS = ['strategic', 'both', 'operational'] as const;
export type Leaning = Orientation | 'both';

/** One thing a person does or does not do. */
export type Statement = { readonly key: string; readonly text: string; readonly source: Source };

export type Area = {
  readonly competency: Competency;
  /** What the area is about, said to the person who answers. */
  readonly about: string;
  readonly statements: readonly Statement[];
};

export type SelfQuestion = {
  readonly key: string;
  readonly text: string;
  /** One description for each way a person can face. */
  readonly answers: Readonly<Record<Orientation, string>>;
  /** Which of the two is read first, so that neither side always leads. */
  readonly first: Orientation;
  readonly source: Source;
};

/** An edition of the self-assessment. Never edited: another wording is another version. */
export type Instrument = {
  readonly version: string;
  readonly areas: readonly Area[];
  readonly questions: readonly SelfQuestion[];
};
