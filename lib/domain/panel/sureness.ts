import type { Rubric } from '../rubric/rubric';
import type { PanelEstimate } from './estimate';
import { EQUALLY_LIKELY_SCORES, normalShareBelow } from './normal';
import type { LevelEstimate } from './panel-level';
import type { OrientationEstimate } from './panel-orientation';
import type { Verdict } from './recommendation';
import { type Lean, type Levels, strengthsOf, verdictOf } from './role-fit';
import { clamp, roundTo, sumOf } from './rounding';

/**
 * Share of plausible panels that give the same verdict, 0 to 1, two decimals. A plausible panel has its balance and
 * its levels drawn, each by itself, from normal distributions around this panel's figures with their standard
 * errors. Nothing is left to chance: the share of each lean is exact, the levels are every combination of seven
 * equally likely values a competency.
 */
export function sureOf(
  rubric: Rubric,
  verdict: Verdict,
  orientation: OrientationEstimate,
  levels: PanelEstimate['levels'],
): number {
  const panels = plausibleLevels(levels).map((panel) => strengthsOf(rubric, panel));
  const shares = leanShares(orientation, rubric.leanThreshold).map(([lean, share]) => {
    const agreeing = panels.filter((strongEnough) => verdictOf(lean, strongEnough) === verdict).length;
    return (share * agreeing) / panels.length;
  });
  return roundTo(clamp(sumOf(shares), 0, 1), 2);
}

function leanShares(
  { balance, standardError }: OrientationEstimate,
  threshold: number,
): readonly (readonly [Lean, number])[] {
  const strategic = normalShareBelow((balance - threshold) / standardError);
  const operational = normalShareBelow((-threshold - balance) / standardError);
  return [
    ['strategic', strategic],
    ['neither_way', 1 - strategic - operational],
    ['operational', operational],
  ];
}

function plausibleLevels(levels: PanelEstimate['levels']): readonly Levels[] {
  const technicalStrategy = plausibleValues(levels.technical_strategy);
  const peopleLeadership = plausibleValues(levels.people_leadership);
  const businessAcumen = plausibleValues(levels.business_acumen);
  const operationalMaturity = plausibleValues(levels.operational_maturity);
  return technicalStrategy.flatMap((technical_strategy) =>
    peopleLeadership.flatMap((people_leadership) =>
      businessAcumen.flatMap((business_acumen) =>
        operationalMaturity.map((operational_maturity) => ({
          technical_strategy,
          people_leadership,
          business_acumen,
          operational_maturity,
        })),
      ),
    ),
  );
}

function plausibleValues(estimate: LevelEstimate | null): readonly (number | null)[] {
  if (estimate === null) return [null];
  const { mean, standardError } = estimate;
  return EQUALLY_LIKELY_SCORES.map((score) => clamp(mean + score * standardError, 1, 4));
}
