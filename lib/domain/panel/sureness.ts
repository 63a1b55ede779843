import { COMPETENCIES, type Competency, type Role } from '../rubric/competency';
import type { RoleProfile, Rubric } from '../rubric/rubric';
import type { PanelEstimate } from './estimate';
import { leanShares } from './lean-shares';
import { FIVE_EQUALLY_LIKELY_SCORES, SEVEN_EQUALLY_LIKELY_SCORES } from './normal';
import type { LevelEstimate } from './panel-level';
import type { OrientationEstimate } from './panel-orientation';
import { panelReliability } from './rater-noise';
import type { Verdict } from './recommendation';
import { verdictOf } from './role-fit';
import { clamp, roundTo, sumOf } from './rounding';

/**
 * Share of a level's error that one panel makes in all four competencies alike. Of the .56 of a single mark that is
 * noise, .30 belongs to the one conversation (two people in one room agree at .74) and .09 to the rater's severity:
 * at most .39 / .56 = .70 is common to what is marked in it, at least .09 / .56 = .16. docs/method-panel.md.
 */
export const COMMON_ERROR = 0.5;

/** Plausible levels are whole ten-thousandths, so that sums of them are exact in any order. */
const UNIT = 10_000;

/**
 * Share of plausible large panels that give the same verdict, 0 to 1, two decimals. A large panel is one whose noise
 * has averaged out; those plausible behind this one have their balance and levels in normal distributions around
 * this panel's figures, drawn in as far as few panelists oblige. Nothing is left to chance: the share of each lean is
 * exact, the levels are every combination of seven equally likely values of their common error with five a competency
 * of its own.
 */
export function sureOf(
  rubric: Rubric,
  verdict: Verdict,
  orientation: OrientationEstimate,
  levels: PanelEstimate['levels'],
): number {
  const strengths = countStrengths(rubric, levels);
  const panels = sumOf(strengths.map(({ count }) => count));
  const shares = leanShares(orientation, rubric.leanThreshold).flatMap(([lean, share]) =>
    strengths
      .filter(({ strongEnough }) => verdictOf(lean, strongEnough) === verdict)
      .map(({ count }) => (share * count) / panels),
  );
  return roundTo(clamp(sumOf(shares), 0, 1), 2);
}

type Strength = { readonly strongEnough: Readonly<Record<Role, boolean>>; readonly count: number };

/** What a value of one competency brings each role: nothing where it misses the role's floor. */
type Contribution = { readonly cto: number; readonly vp: number };

const MISSES_FLOOR = Number.NEGATIVE_INFINITY;

/**
 * How many of the equally likely panels are strong enough for which roles. A higher level never brings less, so with
 * the other three held the values of the fourth that reach a bar are all those from some place on, and that place only
 * falls as the third rises: 7 x 5 x 5 x 5 x 5 = 4,375 panels are counted without looking at each.
 */
function countStrengths(rubric: Rubric, levels: PanelEstimate['levels']): readonly Strength[] {
  const asked = { cto: askedOf(rubric, 'cto', levels), vp: askedOf(rubric, 'vp_engineering', levels) };
  const counts = { both: 0, cto: 0, vp: 0, neither: 0 };
  for (const common of SEVEN_EQUALLY_LIKELY_SCORES) {
    const [first = [], second = [], third = [], fourth = []] = COMPETENCIES.map((key) =>
      contributionsOf(rubric, levels, key, common),
    );
    for (const one of first) {
      for (const two of second) {
        let cto = fourth.length;
        let vp = fourth.length;
        for (const three of third) {
          const missingCto = asked.cto - one.cto - two.cto - three.cto;
          const missingVp = asked.vp - one.vp - two.vp - three.vp;
          while (cto > 0 && (fourth[cto - 1]?.cto ?? 0) >= missingCto) cto -= 1;
          while (vp > 0 && (fourth[vp - 1]?.vp ?? 0) >= missingVp) vp -= 1;
          const later = Math.max(cto, vp);
          counts.both += fourth.length - later;
          counts.cto += later - cto;
          counts.vp += later - vp;
          counts.neither += Math.min(cto, vp);
        }
      }
    }
  }
  return [
    { strongEnough: { cto: true, vp_engineering: true }, count: counts.both },
    { strongEnough: { cto: true, vp_engineering: false }, count: counts.cto },
    { strongEnough: { cto: false, vp_engineering: true }, count: counts.vp },
    { strongEnough: { cto: false, vp_engineering: false }, count: counts.neither },
  ];
}

/** The sum of weighted levels that reaches a role's bar, over the competencies that have a level. */
function askedOf({ profiles }: Rubric, role: Role, levels: PanelEstimate['levels']): number {
  const { weights, bar } = profiles[role];
  const total = COMPETENCIES.reduce((sum, key) => sum + (levels[key] === null ? 0 : weights[key]), 0);
  return total === 0 ? Number.POSITIVE_INFINITY : total * Math.round(bar * UNIT);
}

function contributionsOf(
  { profiles }: Rubric,
  levels: PanelEstimate['levels'],
  key: Competency,
  common: number,
): readonly Contribution[] {
  const estimate = levels[key];
  if (estimate === null) return [{ cto: 0, vp: 0 }];
  const prior = (profiles.cto.bar + profiles.vp_engineering.bar) / 2;
  return plausibleValues(estimate, prior, common).map((value) => ({
    cto: contributionOf(profiles.cto, key, value),
    vp: contributionOf(profiles.vp_engineering, key, value),
  }));
}

function contributionOf({ weights, floors }: RoleProfile, key: Competency, value: number): number {
  const floor = floors[key];
  return floor !== undefined && value < Math.round(floor * UNIT) ? MISSES_FLOOR : weights[key] * value;
}

/**
 * A level's mean is drawn to the middle between the bars, where nothing is known of who reaches them, as far as few
 * observers oblige; its error is partly common to all four.
 */
function plausibleValues(
  { mean, standardError, marks }: LevelEstimate,
  prior: number,
  common: number,
): readonly number[] {
  const reliability = panelReliability(marks.length);
  const centre = roundTo(prior + reliability * (mean - prior), 4);
  const error = roundTo(Math.sqrt(reliability) * standardError, 4);
  return FIVE_EQUALLY_LIKELY_SCORES.map((own) => {
    const score = Math.sqrt(COMMON_ERROR) * common + Math.sqrt(1 - COMMON_ERROR) * own;
    return Math.round(clamp(centre + error * score, 1, 4) * UNIT);
  });
}
