import { tokenize } from '../orientation/tokens';
import type { EditorQuestion } from '../scorecard/content';

/** A question as passages are matched to it; `hints` is what it listens for and asks next. */
export type SortableQuestion = {
  readonly id: string;
  readonly text: string;
  readonly hints: readonly string[];
};

export function toSortable(question: EditorQuestion): SortableQuestion {
  const { id, text, why, listenStrategic, listenOperational, followUps } = question;
  return { id, text, hints: [why, listenStrategic, listenOperational, ...followUps] };
}

/** How a passage stands to each question, in their order; figures from 0 to 1. */
export type Likeness = {
  /** Share of the question's own words that the passage repeats, rare words weighing more. */
  readonly repeats: number;
  /** How alike passage and question with its hints are by their words. */
  readonly words: number;
};

const EMPTY_STEMS: ReadonlySet<string> = new Set(
  `a an the and or but if so of in on at to for with by from as is be was were are am it its this that these those you your we our i my me
  he him his she her they them their who whom what which when where why how do did does have has had not no yes can could would will
  then than there here about into out up over any all some one last time tell think most me us thing get go say ask # because`
    .split(/\s+/)
    .filter(Boolean),
);

/** Measures passages against the questions of one kit. */
export function compareWithQuestions(
  questions: readonly SortableQuestion[],
): (passage: string) => readonly Likeness[] {
  const asked = questions.map(({ text }) => countStems(text));
  const around = questions.map(({ text, hints }) => countStems([text, ...hints].join('\n')));
  const weight = rarity(around);
  return (passage) => {
    const said = countStems(passage);
    return questions.map((_question, index) => ({
      repeats: shareRepeated(asked[index] ?? new Map(), said, weight),
      words: cosine(around[index] ?? new Map(), said, weight),
    }));
  };
}

type Stems = ReadonlyMap<string, number>;

function countStems(text: string): Stems {
  const counts = new Map<string, number>();
  for (const { stem } of tokenize(text)) {
    if (!EMPTY_STEMS.has(stem) && stem.length > 1) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Words of few questions tell them apart; a word of no question tells nothing. */
function rarity(questions: readonly Stems[]): (stem: string) => number {
  const holders = new Map<string, number>();
  for (const stems of questions) {
    for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  return (stem) => Math.log(1 + questions.length / (holders.get(stem) ?? questions.length));
}

function shareRepeated(question: Stems, said: Stems, weight: (stem: string) => number): number {
  let all = 0;
  let repeated = 0;
  for (const stem of question.keys()) {
    all += weight(stem);
    if (said.has(stem)) repeated += weight(stem);
  }
  return all === 0 ? 0 : repeated / all;
}

function cosine(a: Stems, b: Stems, weight: (stem: string) => number): number {
  const size = (stems: Stems) =>
    Math.sqrt([...stems].reduce((sum, [stem, count]) => sum + (dampen(count) * weight(stem)) ** 2, 0));
  const shared = [...b].reduce(
    (sum, [stem, count]) => sum + dampen(a.get(stem) ?? 0) * dampen(count) * weight(stem) ** 2,
    0,
  );
  return shared === 0 ? 0 : shared / (size(a) * size(b));
}

function dampen(count: number): number {
  return count === 0 ? 0 : 1 + Math.log(count);
}
