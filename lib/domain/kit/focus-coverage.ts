import { COMPETENCIES, type Competency } from '../rubric/competency';
import { type Focus, hasFocus, questionsOf } from './focus';
import type { KitQuestion } from './kit';

/** One seat of a candidate's panel; the same person in two interviews has two. */
export type Seat = {
  /** Told apart by this, and named by it in the answer. */
  readonly id: string;
  readonly focus: Focus;
  /** Questions of the kit that seat asks from; the panel may use several kits. */
  readonly questions: readonly Pick<KitQuestion, 'key' | 'competencies' | 'signature'>[];
};

export type FocusCoverage = {
  /** Keys of questions, in the order of the kit, that fall to nobody. */
  readonly unasked: readonly string[];
  /** Competencies nobody was given and no question that will be asked bears on. */
  readonly uncovered: readonly Competency[];
  /** A competency somebody was given while none of their questions bears on it. */
  readonly withoutQuestion: readonly { readonly seat: string; readonly competency: Competency }[];
  /** Questions other than the signature question that fall to more than one seat with a focus. */
  readonly repeated: readonly { readonly question: string; readonly seats: readonly string[] }[];
  /** Seats without a focus; each is counted as asking all of its kit. */
  readonly wholeKit: readonly string[];
};

/**
 * What a candidate's panel will ask of a kit, before anybody has asked anything.
 * `kit`: the questions that should be covered. `seats`: everybody on an interview of the candidate that stands.
 * Questions of other kits and editions are compared by their key.
 */
export function checkFocus(kit: readonly Pick<KitQuestion, 'key'>[], seats: readonly Seat[]): FocusCoverage {
  const rows = seats.map((seat) => ({ ...seat, keys: questionsOf(seat.focus, seat.questions) }));
  const focused = rows.filter((row) => hasFocus(row.focus));
  return {
    unasked: kit.map(({ key }) => key).filter((key) => rows.every((row) => !row.keys.includes(key))),
    uncovered: COMPETENCIES.filter((competency) => !rows.some((row) => covers(row, competency))),
    withoutQuestion: focused.flatMap((row) =>
      COMPETENCIES.filter(
        (competency) => row.focus.competencies.includes(competency) && !bearsOn(row, competency),
      ).map((competency) => ({ seat: row.id, competency })),
    ),
    repeated: kit.flatMap(({ key }) => {
      const asking = focused.filter((row) => row.keys.includes(key) && !isSignature(row, key));
      return asking.length > 1 ? [{ question: key, seats: asking.map((row) => row.id) }] : [];
    }),
    wholeKit: rows.filter((row) => !hasFocus(row.focus)).map((row) => row.id),
  };
}

type Row = Seat & { readonly keys: readonly string[] };

function covers(row: Row, competency: Competency): boolean {
  return row.focus.competencies.includes(competency) || bearsOn(row, competency);
}

function bearsOn(row: Row, competency: Competency): boolean {
  return row.questions.some(
    (question) => row.keys.includes(question.key) && question.competencies.includes(competency),
  );
}

function isSignature(row: Row, key: string): boolean {
  return row.questions.some((question) => question.key === key && question.signature);
}
