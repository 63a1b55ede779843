import { COMPETENCIES, type Competency } from '../rubric/competency';
import { toRecord } from '../to-record';
import type { PanelCard } from './card';
import { estimateLevel, type LevelEstimate } from './panel-level';
import { estimateOrientation, type OrientationEstimate } from './panel-orientation';
import { toPanelistViews } from './panelist-view';

/** What the panel saw, in figures, before any rubric is laid against it. */
export type PanelEstimate = {
  readonly panelists: number;
  readonly orientation: OrientationEstimate | null;
  readonly levels: Readonly<Record<Competency, LevelEstimate | null>>;
};

export function estimatePanel(cards: readonly PanelCard[]): PanelEstimate {
  const views = toPanelistViews(cards);
  return {
    panelists: views.length,
    orientation: estimateOrientation(views),
    levels: toRecord(COMPETENCIES, (competency) => estimateLevel(views, competency)),
  };
}
