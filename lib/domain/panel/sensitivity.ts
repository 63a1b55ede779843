import { COMPETENCIES, type Competency, ROLES, type Role } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import type { PanelCard } from './card';
import { recommend } from './recommend';
import type { Recommendation, Verdict } from './recommendation';
import type { RatedCard } from './severity';
import { compareSeverity, type SeverityComparison } from './severity-adjusted';

/** The panel without one of its people. */
export type LeftOut = {
  readonly panelist: string;
  readonly verdict: Verdict;
  /** Another verdict than the whole panel's; insufficient evidence is one. */
  readonly flips: boolean;
  /** What the others' evidence says if their number is held against nobody: the rubric's minimums set to one. */
  readonly ofTheRest: Verdict;
};

/** One weight of the rubric moved by one. */
export type WeightMove = {
  readonly role: Role;
  readonly competency: Competency;
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  readonly flips: boolean;
};

export type Sensitivity = {
  /** Of the whole panel under the rubric as it stands. */
  readonly verdict: Verdict;
  /** Ordered by panelist; empty where one person is the panel. */
  readonly without: readonly LeftOut[];
  readonly weights: readonly WeightMove[];
  readonly severity: SeverityComparison;
};

/**
 * How far a verdict hangs on one person, one weight, or how severely people mark. `elsewhere` holds cards on other
 * candidacies, none on this one. Any number of cards in any order; never throws. docs/method-sensitivity.md.
 */
export function testSensitivity(
  rubric: Rubric,
  cards: readonly PanelCard[],
  elsewhere: readonly RatedCard[],
): Sensitivity {
  const whole = recommend(rubric, cards);
  return {
    verdict: whole.verdict,
    without: leaveEachOut(rubric, cards, whole),
    weights: moveEachWeight(rubric, cards, whole),
    severity: compareSeverity(rubric, cards, elsewhere),
  };
}

/** What each panelist's cards do to the verdict. */
export function leaveEachOut(
  rubric: Rubric,
  cards: readonly PanelCard[],
  { verdict: whole }: Pick<Recommendation, 'verdict'>,
): readonly LeftOut[] {
  const panelists = [...new Set(cards.map((card) => card.panelist))].sort();
  if (panelists.length < 2) return [];
  const lenient = { ...rubric, minimumCards: 1, minimumObservers: 1 };
  return panelists.map((panelist) => {
    const rest = cards.filter((card) => card.panelist !== panelist);
    const { verdict } = recommend(rubric, rest);
    const ofTheRest = verdict === 'insufficient_evidence' ? recommend(lenient, rest).verdict : verdict;
    return { panelist, verdict, flips: verdict !== whole, ofTheRest };
  });
}

/** Every weight one up, and one down as far as the rubric stays itself: 1 in a role's core, 0 elsewhere. */
function moveEachWeight(
  rubric: Rubric,
  cards: readonly PanelCard[],
  { verdict: whole }: Recommendation,
): readonly WeightMove[] {
  if (whole === 'insufficient_evidence') return [];
  return ROLES.flatMap((role) =>
    COMPETENCIES.flatMap((competency) => {
      const { weights, core } = rubric.profiles[role];
      const from = weights[competency];
      const least = core.includes(competency) ? 1 : 0;
      return [from - 1, from + 1]
        .filter((to) => to >= least)
        .map((to) => {
          const { verdict } = recommend(withWeight(rubric, role, competency, to), cards);
          return { role, competency, from, to, verdict, flips: verdict !== whole };
        });
    }),
  );
}

function withWeight(rubric: Rubric, role: Role, competency: Competency, weight: number): Rubric {
  const profile = rubric.profiles[role];
  const weights = { ...profile.weights, [competency]: weight };
  return { ...rubric, profiles: { ...rubric.profiles, [role]: { ...profile, weights } } };
}
