import { COMPETENCIES, ROLES, type Role } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import { toRecord } from '../to-record';
import type { PanelCard } from './card';
import { estimatePanel, type PanelEstimate } from './estimate';
import { findGaps } from './gaps';
import type { PanelSummary, Reason, Recommendation } from './recommendation';
import { type Levels, leanOf, roleLevel, strengthsOf, unmetFloors, verdictOf } from './role-fit';
import { toSummary } from './summarize';
import { sureOf } from './sureness';

/** Changes whenever the same cards and rubric could give another answer. */
export const METHOD_VERSION = '2026.2';

/** Marks this far apart, on the scale of 1 to 4, are a split that the debrief should hear about. */
export const SPLIT = 2;

/**
 * The mechanical verdict of submitted cards under a rubric: fixed arithmetic on what people confirmed and marked,
 * written out in docs/method-panel.md. Any number of cards in any order; never throws; the same input gives the same
 * output, also after a round trip through JSON.
 */
export function recommend(rubric: Rubric, cards: readonly PanelCard[]): Recommendation {
  const estimate = estimatePanel(cards);
  const summary = toSummary(cards, estimate);
  const editions = { rubricVersion: rubric.version, methodVersion: METHOD_VERSION };
  const gaps = findGaps(rubric, summary);
  const { orientation } = estimate;
  if (gaps.length > 0 || orientation === null) {
    return { verdict: 'insufficient_evidence', sure: null, summary, reasons: gaps, ...editions };
  }
  const levels = toLevels(estimate.levels);
  const towards = leanOf(orientation.balance, rubric.leanThreshold);
  const verdict = verdictOf(towards, strengthsOf(rubric, levels));
  return {
    verdict,
    sure: sureOf(rubric, verdict, orientation, estimate.levels),
    summary,
    reasons: [
      { kind: 'leans', towards, balance: orientation.balance },
      ...ROLES.flatMap((role) => roleReasons(rubric, role, levels)),
      ...splitReasons(summary),
    ],
    ...editions,
  };
}

function toLevels(levels: PanelEstimate['levels']): Levels {
  return toRecord(COMPETENCIES, (competency) => levels[competency]?.mean ?? null);
}

function roleReasons({ profiles }: Rubric, role: Role, levels: Levels): readonly Reason[] {
  const profile = profiles[role];
  const level = roleLevel(profile, levels);
  if (level === null) return [];
  const floors = unmetFloors(profile, levels).flatMap((competency): readonly Reason[] => {
    const mean = levels[competency];
    const floor = profile.floors[competency];
    return mean === null || floor === undefined
      ? []
      : [{ kind: 'below_floor', role, competency, mean, floor }];
  });
  const kind = level >= profile.bar ? 'meets_bar' : 'below_bar';
  return [{ kind, role, level, bar: profile.bar }, ...floors];
}

/** Widest first. */
function splitReasons({ competencies }: PanelSummary): readonly Reason[] {
  return COMPETENCIES.flatMap((competency) => {
    const seen = competencies[competency];
    return seen.kind === 'observed' && seen.spread >= SPLIT ? [{ competency, spread: seen.spread }] : [];
  })
    .sort((one, other) => other.spread - one.spread)
    .map((split) => ({ kind: 'panel_split', ...split }));
}
