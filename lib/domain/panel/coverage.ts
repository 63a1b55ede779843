import type { Orientation } from '../orientation/orientation';
import { FACETS, type Facet, type Signal } from '../orientation/signal';
import { COMPETENCIES, type Competency } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import type { PanelCard } from './card';
import { toPanelistViews } from './panelist-view';

/** Who marked a competency. */
export type CompetencyCoverage = {
  readonly competency: Competency;
  /** Mark by panelist, in the order of `Coverage.panelists`; null where they did not observe it. */
  readonly marks: readonly (number | null)[];
  readonly observers: number;
  /** As many observers as the rubric asks of a core competency. */
  readonly enough: boolean;
};

/** Who confirmed a signal. */
export type SignalCoverage = {
  readonly signal: string;
  readonly orientation: Orientation;
  /** Answers it was heard in, by panelist, in the order of `Coverage.panelists`. */
  readonly heard: readonly number[];
  readonly panelists: number;
};

/** Who heard something of a facet. */
export type FacetCoverage = {
  readonly facet: Facet;
  /** Distinct signals by panelist, in the order of `Coverage.panelists`. */
  readonly heard: readonly number[];
  readonly panelists: number;
  /** Signals somebody confirmed; what most panelists heard first. */
  readonly signals: readonly SignalCoverage[];
};

/** Who saw what. */
export type Coverage = {
  readonly panelists: readonly string[];
  readonly competencies: readonly CompetencyCoverage[];
  readonly facets: readonly FacetCoverage[];
};

/**
 * Competency and signal against panelist. Any number of cards in any order; a person with several cards is one column.
 * Signals that the catalogue does not know are left out: nothing says which facet they belong to.
 */
export function surveyCoverage(
  cards: readonly PanelCard[],
  rubric: Pick<Rubric, 'minimumObservers'>,
  signals: readonly Signal[],
): Coverage {
  const views = toPanelistViews(cards);
  const panelists = views.map((view) => view.panelist);
  return {
    panelists,
    competencies: COMPETENCIES.map((competency) => {
      const marks = views.map((view) => view.marks[competency]);
      const observers = marks.filter((mark) => mark !== null).length;
      return { competency, marks, observers, enough: observers >= rubric.minimumObservers };
    }),
    facets: FACETS.map((facet) => {
      const heard = signals
        .filter((signal) => signal.facet === facet)
        .map(({ id, orientation }) => toSignalCoverage(id, orientation, panelists, cards))
        .filter((signal) => signal.panelists > 0)
        .sort(byWhoHeard);
      const counts = panelists.map(
        (_, column) => heard.filter((signal) => (signal.heard[column] ?? 0) > 0).length,
      );
      return { facet, heard: counts, panelists: counts.filter((count) => count > 0).length, signals: heard };
    }),
  };
}

function toSignalCoverage(
  signal: string,
  orientation: Orientation,
  panelists: readonly string[],
  cards: readonly PanelCard[],
): SignalCoverage {
  const heard = panelists.map(
    (panelist) =>
      cards
        .filter((card) => card.panelist === panelist)
        .flatMap((card) => card.answers)
        .filter((answer) =>
          answer.evidence.some((passage) => passage.signal === signal && passage.orientation === orientation),
        ).length,
  );
  return { signal, orientation, heard, panelists: heard.filter((count) => count > 0).length };
}

/** What is left equal keeps the catalogue's order. */
function byWhoHeard(one: SignalCoverage, other: SignalCoverage): number {
  return other.panelists - one.panelists || total(other.heard) - total(one.heard);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
