import type { Orientation } from '../orientation/orientation';
import { COMPETENCIES } from '../rubric/competency';
import { toRecord } from '../to-record';
import type { PanelCard } from './card';
import { estimatePanel, type PanelEstimate } from './estimate';
import type { LevelEstimate } from './panel-level';
import { Z_90 } from './rater-noise';
import type { CompetencySummary, Interval, OrientationSummary, PanelSummary } from './recommendation';
import { clamp, roundTo } from './rounding';

/** The panel's orientation and levels with 90% intervals. Any number of cards, in any order. docs/method-panel.md. */
export function summarizePanel(cards: readonly PanelCard[]): PanelSummary {
  return toSummary(cards, estimatePanel(cards));
}

/** The same from an estimate that is already there. */
export function toSummary(cards: readonly PanelCard[], estimate: PanelEstimate): PanelSummary {
  return {
    cards: cards.length,
    panelists: estimate.panelists,
    orientation: toOrientationSummary(cards, estimate.orientation),
    competencies: toRecord(COMPETENCIES, (competency) => toCompetencySummary(estimate.levels[competency])),
  };
}

function toOrientationSummary(
  cards: readonly PanelCard[],
  orientation: PanelEstimate['orientation'],
): OrientationSummary {
  if (orientation === null) return { kind: 'none' };
  const { balance, standardError, panelists } = orientation;
  return {
    kind: 'read',
    balance,
    interval: intervalAround(balance, standardError, { low: -1, high: 1 }),
    passages: {
      strategic: countPassages(cards, 'strategic'),
      operational: countPassages(cards, 'operational'),
    },
    panelists,
  };
}

function toCompetencySummary(estimate: LevelEstimate | null): CompetencySummary {
  if (estimate === null) return { kind: 'not_observed' };
  const { mean, standardError, marks } = estimate;
  const levels = marks.map((mark) => mark.level);
  return {
    kind: 'observed',
    mean,
    interval: intervalAround(mean, standardError, { low: 1, high: 4 }),
    observers: marks.length,
    spread: roundTo(Math.max(...levels) - Math.min(...levels), 2),
    marks,
  };
}

function intervalAround(centre: number, standardError: number, scale: Interval): Interval {
  return {
    low: roundTo(clamp(centre - Z_90 * standardError, scale.low, scale.high), 2),
    high: roundTo(clamp(centre + Z_90 * standardError, scale.low, scale.high), 2),
  };
}

function countPassages(cards: readonly PanelCard[], orientation: Orientation): number {
  let passages = 0;
  for (const { answers } of cards) {
    for (const { evidence } of answers) {
      for (const passage of evidence) if (passage.orientation === orientation) passages += 1;
    }
  }
  return passages;
}
