import { COMPETENCIES } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import type { PanelSummary, Reason } from './recommendation';

export type Gap = Extract<
  Reason,
  { kind: 'too_few_cards' } | { kind: 'too_few_observers' } | { kind: 'no_orientation_evidence' }
>;

/** Everything that keeps a panel from a verdict; empty when nothing does. */
export function findGaps(rubric: Rubric, summary: PanelSummary): readonly Gap[] {
  return [...cardGaps(rubric, summary), ...observerGaps(rubric, summary), ...orientationGaps(summary)];
}

/** Two cards by one person are one view, so people are counted. */
function cardGaps({ minimumCards }: Rubric, { panelists }: PanelSummary): readonly Gap[] {
  return panelists < minimumCards ? [{ kind: 'too_few_cards', cards: panelists, needed: minimumCards }] : [];
}

function observerGaps({ profiles, minimumObservers }: Rubric, summary: PanelSummary): readonly Gap[] {
  const core = new Set([...profiles.cto.core, ...profiles.vp_engineering.core]);
  return COMPETENCIES.filter((competency) => core.has(competency)).flatMap((competency): readonly Gap[] => {
    const seen = summary.competencies[competency];
    const observers = seen.kind === 'observed' ? seen.observers : 0;
    return observers < minimumObservers
      ? [{ kind: 'too_few_observers', competency, observers, needed: minimumObservers }]
      : [];
  });
}

function orientationGaps({ orientation }: PanelSummary): readonly Gap[] {
  return orientation.kind === 'none' ? [{ kind: 'no_orientation_evidence' }] : [];
}
