import { NOTE_ORIENTATIONS, type NoteOrientation, type Orientation } from '../domain/orientation/orientation';

/** A passage that is, or is said to be, evidence. `signal` is null where nobody named one. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly orientation: Orientation;
  readonly signal: string | null;
};

/** What a method makes of a note. */
export type Answer = {
  readonly orientation: NoteOrientation;
  /** How sure it is of `orientation`, 0 to 1. */
  readonly confidence: number;
  /** The side it finds more of, whatever its label; null where it cannot tell. */
  readonly leads: Orientation | null;
  readonly evidence: readonly Span[];
};

/** One note with its truth beside what a method answered. `spans` is null where nobody marked the passages. */
export type Judged = {
  readonly truth: NoteOrientation;
  readonly spans: readonly Span[] | null;
  readonly given: Answer;
};

/** Shares from 0 to 1; null where there is nothing to take a share of. */
export type LabelMetrics = {
  readonly notes: number;
  /** Share of notes with the right label. */
  readonly right: number | null;
  /** Mean of the labels' F1, over the labels that occur as a truth or as an answer. */
  readonly macroF1: number | null;
  readonly f1: Readonly<Record<NoteOrientation, number | null>>;
  /** How often each truth (first key) got each answer (second key). */
  readonly answers: Readonly<Record<NoteOrientation, Readonly<Record<NoteOrientation, number>>>>;
};

/** Counts over notes; F1 of a label = 2 · hits / (truths + answers), null where it is neither truth nor answer. */
export function measureLabels(judged: readonly Judged[]): LabelMetrics {
  const count = (truth: NoteOrientation | null, answer: NoteOrientation | null) =>
    judged.filter(
      (one) =>
        (truth ?? one.truth) === one.truth && (answer ?? one.given.orientation) === one.given.orientation,
    ).length;
  const f1 = perLabel((label) => share(2 * count(label, label), count(label, null) + count(null, label)));
  const known = NOTE_ORIENTATIONS.flatMap((label) => f1[label] ?? []);
  return {
    notes: judged.length,
    right: share(judged.filter(isRight).length, judged.length),
    macroF1: share(
      known.reduce((sum, figure) => sum + figure, 0),
      known.length,
    ),
    f1,
    answers: perLabel((truth) => perLabel((answer) => count(truth, answer))),
  };
}

export type SideMetrics = {
  /** Notes whose true label is strategic or operational; the others have no side and are left out. */
  readonly notes: number;
  /** Share of them that got exactly their side; `both` and `none` are wrong answers. */
  readonly correct: number | null;
  /** Share of them where the method can tell which side it finds more of. */
  readonly told: number | null;
  /** Among those, the share where that side is right. */
  readonly correctWhereTold: number | null;
};

/** Whether notes that lean one way were read as leaning that way: strictly by label, and loosely by what leads. */
export function measureSides(judged: readonly Judged[]): SideMetrics {
  const leaning = judged.filter(({ truth }) => truth === 'strategic' || truth === 'operational');
  const told = leaning.filter(({ given }) => given.leads !== null);
  return {
    notes: leaning.length,
    correct: share(leaning.filter(isRight).length, leaning.length),
    told: share(told.length, leaning.length),
    correctWhereTold: share(told.filter(({ truth, given }) => truth === given.leads).length, told.length),
  };
}

/** The notes of each key, keys in alphabetical order; a note with several keys stands under each. */
export function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function isRight({ truth, given }: Judged): boolean {
  return truth === given.orientation;
}

/** A share, or null where there is nothing to take it of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function perLabel<Value>(figureOf: (label: NoteOrientation) => Value): Record<NoteOrientation, Value> {
  return {
    strategic: figureOf('strategic'),
    operational: figureOf('operational'),
    both: figureOf('both'),
    none: figureOf('none'),
  };
}
