import type { Competency } from '../rubric/competency';

/** The mechanical verdict. */
export const VERDICTS = ['cto', 'vp_engineering', 'combined', 'neither', 'insufficient_evidence'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A closed 90% interval. */
export type Interval = { readonly low: number; readonly high: number };

/** Orientation of the panel's evidence; `none` when nobody confirmed a passage. */
export type OrientationSummary =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read';
      /** -1 (operational) to +1 (strategic). */
      readonly balance: number;
      readonly interval: Interval;
      /** Counts the figure rests on. */
      readonly passages: { readonly strategic: number; readonly operational: number };
      readonly panelists: number;
    };

/** Level of one competency; `not_observed` leaves numerator and denominator alike. */
export type CompetencySummary =
  | { readonly kind: 'not_observed' }
  | {
      readonly kind: 'observed';
      /** 1 to 4, two decimals. */
      readonly mean: number;
      readonly interval: Interval;
      readonly observers: number;
      /** Highest minus lowest panelist mark, 0 to 3. */
      readonly spread: number;
      readonly marks: readonly { readonly panelist: string; readonly level: number }[];
    };

export type PanelSummary = {
  readonly cards: number;
  readonly panelists: number;
  readonly orientation: OrientationSummary;
  readonly competencies: Readonly<Record<Competency, CompetencySummary>>;
};

/** Why the verdict is what it is; sentences are made in `lib/messages.ts`. */
export type Reason =
  | { readonly kind: 'too_few_cards'; readonly cards: number; readonly needed: number }
  | {
      readonly kind: 'too_few_observers';
      readonly competency: Competency;
      readonly observers: number;
      readonly needed: number;
    }
  | { readonly kind: 'no_orientation_evidence' }
  | {
      readonly kind: 'leans';
      readonly towards: 'strategic' | 'operational' | 'neither_way';
      readonly balance: number;
    }
  | {
      readonly kind: 'meets_bar';
      readonly role: 'cto' | 'vp_engineering';
      readonly level: number;
      readonly bar: number;
    }
  | {
      readonly kind: 'below_bar';
      readonly role: 'cto' | 'vp_engineering';
      readonly level: number;
      readonly bar: number;
    }
  | {
      readonly kind: 'below_floor';
      readonly role: 'cto' | 'vp_engineering';
      readonly competency: Competency;
      readonly mean: number;
      readonly floor: number;
    }
  | { readonly kind: 'panel_split'; readonly competency: Competency; readonly spread: number };

export type Recommendation = {
  readonly verdict: Verdict;
  /** 0 to 1: share of plausible panels that would give the same verdict; null when evidence is insufficient. */
  readonly sure: number | null;
  readonly summary: PanelSummary;
  readonly reasons: readonly Reason[];
  readonly rubricVersion: string;
  readonly methodVersion: string;
};
