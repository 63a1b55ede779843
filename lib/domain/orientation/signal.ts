import type { Orientation } from './orientation';

/** The side-by-side areas of A2, plus what both articles say of drive and of failure. */
export const FACETS = [
  'technology_strategy',
  'people_organisation',
  'product_delivery',
  'technical_decisions',
  'outside_inside',
  'drive',
  'response_to_failure',
] as const;
export type Facet = (typeof FACETS)[number];

/** Where a statement stands: article and section heading. */
export type Source = { readonly article: 'A1' | 'A2'; readonly section: string };

/** An observable behaviour that shows one orientation. */
export type Signal = {
  /** Stable, kebab-case, e.g. `bets-on-technology`. */
  readonly id: string;
  readonly orientation: Orientation;
  readonly facet: Facet;
  /** A few words, sentence case, no full stop. */
  readonly title: string;
  /** What it sounds like in a candidate's answer, in our own words. */
  readonly soundsLike: string;
  /** Something close that is not this signal. */
  readonly lookAlike: string;
  /** The follow-up question that would settle it. */
  readonly followUp: string;
  /** The signal on the other side, where the articles pair them. */
  readonly counterpart: string | null;
  readonly sources: readonly Source[];
};

/** An immutable edition of the catalogue. */
export type SignalCatalogue = { readonly version: string; readonly signals: readonly Signal[] };
