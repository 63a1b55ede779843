import { COMPETENCIES, type Competency, type RatingLevel, ROLES, type Role } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import { toRecord } from '../to-record';
import type { AnsweredQuestion, PanelCard } from './card';
import { estimatePanel, type PanelEstimate } from './estimate';
import { leanShares } from './lean-shares';
import { type PanelistView, toPanelistViews } from './panelist-view';
import { observeQuestion } from './question-observation';
import { recommend } from './recommend';
import type { Recommendation } from './recommendation';
import { type Lean, leanOf, roleLevel } from './role-fit';

/** One answer with what was counted in it. */
export type WorkedAnswer = {
  readonly panelist: string;
  readonly strategic: number;
  readonly operational: number;
  /** Null where nothing was confirmed. */
  readonly value: number | null;
};

/** Every figure between the cards and the verdict, in the order of docs/method-panel.md. */
export type WorkedSteps = {
  readonly answers: readonly WorkedAnswer[];
  readonly panelists: readonly PanelistView[];
  readonly estimate: PanelEstimate;
  /** Weighted level for each role; null where none of its competencies was observed. */
  readonly roleLevels: Readonly<Record<Role, number | null>>;
  readonly lean: Lean | null;
  readonly leanShares: readonly (readonly [Lean, number])[];
  readonly recommendation: Recommendation;
};

/** The same cards as `recommend` takes them, with each step on the way. */
export function workOut(rubric: Rubric, cards: readonly PanelCard[]): WorkedSteps {
  const estimate = estimatePanel(cards);
  const { orientation } = estimate;
  const means = toRecord(COMPETENCIES, (competency) => estimate.levels[competency]?.mean ?? null);
  return {
    answers: cards.flatMap(({ panelist, answers }) => answers.map((answer) => toWorked(panelist, answer))),
    panelists: toPanelistViews(cards),
    estimate,
    roleLevels: toRecord(ROLES, (role) => roleLevel(rubric.profiles[role], means)),
    lean: orientation && leanOf(orientation.balance, rubric.leanThreshold),
    leanShares: orientation ? leanShares(orientation, rubric.leanThreshold) : [],
    recommendation: recommend(rubric, cards),
  };
}

function toWorked(panelist: string, answer: AnsweredQuestion): WorkedAnswer {
  const signals = (orientation: 'strategic' | 'operational') =>
    new Set(
      answer.evidence.filter((passage) => passage.orientation === orientation).map(({ signal }) => signal),
    ).size;
  return {
    panelist,
    strategic: signals('strategic'),
    operational: signals('operational'),
    value: observeQuestion(answer),
  };
}

/** Three people who do not exist: the example of docs/method-panel.md, small enough for a sheet of paper. */
export const WORKED_PANEL: readonly PanelCard[] = [
  aCard(
    'Ana',
    [4, 3, 4, 2],
    [
      [2, 0],
      [1, 1],
    ],
  ),
  aCard('Ben', [3, 2, 3, 2], [[1, 0]]),
  aCard(
    'Cleo',
    [4, null, 3, 3],
    [
      [3, 1],
      [0, 0],
    ],
  ),
];

type Mark = RatingLevel | null;

/** `answers` as the signals that each shows, strategic and operational. */
function aCard(
  panelist: string,
  marks: readonly [Mark, Mark, Mark, Mark],
  answers: readonly (readonly [number, number])[],
): PanelCard {
  return {
    panelist,
    ratings: toRecord<Competency, Mark>(
      COMPETENCIES,
      (competency) => marks[COMPETENCIES.indexOf(competency)] ?? null,
    ),
    overall: 'no_decision',
    roleOpinion: 'unsure',
    answers: answers.map(([strategic, operational], index) => ({
      question: `question ${index + 1}`,
      evidence: [
        ...Array.from({ length: strategic }, (_, at) => ({
          orientation: 'strategic' as const,
          signal: `strategic ${at + 1}`,
        })),
        ...Array.from({ length: operational }, (_, at) => ({
          orientation: 'operational' as const,
          signal: `operational ${at + 1}`,
        })),
      ],
    })),
  };
}
