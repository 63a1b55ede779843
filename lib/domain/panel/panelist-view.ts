import { COMPETENCIES, type Competency } from '../rubric/competency';
import { toRecord } from '../to-record';
import type { PanelCard } from './card';
import { observeQuestion } from './question-observation';
import { meanOf } from './rounding';

/** What one person saw of the candidate, over all their cards. */
export type PanelistView = {
  readonly panelist: string;
  /** -1 (operational) to +1 (strategic), four decimals; null when they confirmed no passage. */
  readonly orientation: number | null;
  /** The mean of their ratings, 1 to 4, two decimals; null where no card of theirs observed the competency. */
  readonly marks: Readonly<Record<Competency, number | null>>;
};

/** One view a person, ordered by `panelist`, so that the order of the cards is gone from here on. */
export function toPanelistViews(cards: readonly PanelCard[]): readonly PanelistView[] {
  const panelists = [...new Set(cards.map((card) => card.panelist))].sort();
  return panelists.map((panelist) => {
    const own = cards.filter((card) => card.panelist === panelist);
    return { panelist, orientation: orientationOf(own), marks: marksOf(own) };
  });
}

function orientationOf(cards: readonly PanelCard[]): number | null {
  const observations = cards
    .flatMap((card) => card.answers)
    .map(observeQuestion)
    .filter((observation) => observation !== null);
  return observations.length === 0 ? null : meanOf(observations, 4);
}

function marksOf(cards: readonly PanelCard[]): PanelistView['marks'] {
  return toRecord(COMPETENCIES, (competency) => {
    const levels = cards.map((card) => card.ratings[competency]).filter((level) => level !== null);
    return levels.length === 0 ? null : meanOf(levels, 2);
  });
}
