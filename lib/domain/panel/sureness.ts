import type { Role } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import type { PanelEstimate } from './estimate';
import { EQUALLY_LIKELY_SCORES, normalShareBelow } from './normal';
import type { LevelEstimate } from './panel-level';
import type { OrientationEstimate } from './panel-orientation';
import type { Verdict } from './recommendation';
import { type Lean, strengthsOf, verdictOf } from './role-fit';
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
  const leans = leanShares(orientation, rubric.leanThreshold);
  const patterns = countStrengths(rubric, levels);
  const panels = sumOf(patterns.map(({ count }) => count));
  const shares = leans.flatMap(([lean, share]) =>
    patterns
      .filter(({ strongEnough }) => verdictOf(lean, strongEnough) === verdict)
      .map(({ count }) => (share * count) / panels),
  );
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

/** How many of the equally likely panels are strong enough for which roles: at most four different answers. */
function countStrengths(
  rubric: Rubric,
  levels: PanelEstimate['levels'],
): readonly { readonly strongEnough: Readonly<Record<Role, boolean>>; readonly count: number }[] {
  const values = {
    technical_strategy: plausibleValues(levels.technical_strategy),
    people_leadership: plausibleValues(levels.people_leadership),
    business_acumen: plausibleValues(levels.business_acumen),
    operational_maturity: plausibleValues(levels.operational_maturity),
  };
  const counts = { both: 0, cto: 0, vp_engineering: 0, neither: 0 };
  for (const technical_strategy of values.technical_strategy) {
    for (const people_leadership of values.people_leadership) {
      for (const business_acumen of values.business_acumen) {
        for (const operational_maturity of values.operational_maturity) {
          const panel = { technical_strategy, people_leadership, business_acumen, operational_maturity };
          const { cto, vp_engineering } = strengthsOf(rubric, panel);
          if (cto) counts[vp_engineering ? 'both' : 'cto'] += 1;
          else counts[vp_engineering ? 'vp_engineering' : 'neither'] += 1;
        }
      }
    }
  }
  return [
    { strongEnough: { cto: true, vp_engineering: true }, count: counts.both },
    { strongEnough: { cto: true, vp_engineering: false }, count: counts.cto },
    { strongEnough: { cto: false, vp_engineering: true }, count: counts.vp_engineering },
    { strongEnough: { cto: false, vp_engineering: false }, count: counts.neither },
  ];
}

function plausibleValues(estimate: LevelEstimate | null): readonly (number | null)[] {
  if (estimate === null) return [null];
  const { mean, standardError } = estimate;
  return EQUALLY_LIKELY_SCORES.map((score) => clamp(mean + score * standardError, 1, 4));
}
