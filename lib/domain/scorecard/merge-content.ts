import {
  COMPETENCIES,
  type Competency,
  type Overall,
  type RatingLevel,
  type RoleOpinion,
} from '../rubric/competency';
import { type CardContent, type CardNote, LONGEST_NOTE, LONGEST_SUMMARY } from './content';
import { noteUnder } from './edit-content';

/** One place where two versions of a card say different things; `key` names it among its kind. */
export type Difference =
  | { readonly kind: 'note'; readonly key: string; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'summary'; readonly key: 'summary'; readonly mine: string; readonly theirs: string }
  | {
      readonly kind: 'rating';
      readonly key: Competency;
      readonly mine: RatingLevel | null | undefined;
      readonly theirs: RatingLevel | null | undefined;
    }
  | {
      readonly kind: 'overall';
      readonly key: 'overall';
      readonly mine: Overall | null;
      readonly theirs: Overall | null;
    }
  | {
      readonly kind: 'role_opinion';
      readonly key: 'role_opinion';
      readonly mine: RoleOpinion | null;
      readonly theirs: RoleOpinion | null;
    };

/** `both` joins texts and is open to notes and the summary alone. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Where two versions differ in what a person wrote or chose, notes first in the order given. */
export function listDifferences(
  mine: CardContent,
  theirs: CardContent,
  questionIds: readonly string[],
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const key of questionIds) {
    const [a, b] = [noteUnder(mine, key).text, noteUnder(theirs, key).text];
    if (a !== b) differences.push({ kind: 'note', key, mine: a, theirs: b });
  }
  for (const key of COMPETENCIES) {
    const [a, b] = [mine.ratings[key], theirs.ratings[key]];
    if (a !== b) differences.push({ kind: 'rating', key, mine: a, theirs: b });
  }
  if (mine.overall !== theirs.overall) {
    differences.push({ kind: 'overall', key: 'overall', mine: mine.overall, theirs: theirs.overall });
  }
  if (mine.roleOpinion !== theirs.roleOpinion) {
    differences.push({
      kind: 'role_opinion',
      key: 'role_opinion',
      mine: mine.roleOpinion,
      theirs: theirs.roleOpinion,
    });
  }
  if (mine.summary !== theirs.summary) {
    differences.push({ kind: 'summary', key: 'summary', mine: mine.summary, theirs: theirs.summary });
  }
  return differences;
}

/** What is kept unless somebody chooses: of texts both where one does not hold the other, of choices one's own. */
export function defaultChoice(difference: Difference): Choice {
  if (difference.kind !== 'note' && difference.kind !== 'summary') {
    return difference.mine === null || difference.mine === undefined ? 'theirs' : 'mine';
  }
  const { mine, theirs } = difference;
  if (mine.includes(theirs)) return 'mine';
  if (theirs.includes(mine)) return 'theirs';
  return canJoin(difference) ? 'both' : 'mine';
}

/** Whether both texts fit into one. */
export function canJoin(difference: Difference): boolean {
  if (difference.kind !== 'note' && difference.kind !== 'summary') return false;
  const longest = difference.kind === 'note' ? LONGEST_NOTE : LONGEST_SUMMARY;
  return difference.mine.length + difference.theirs.length + JOINT.length <= longest;
}

/** One content from two, by the choice for each difference; where nothing is chosen the default holds. */
export function mergeContents(
  mine: CardContent,
  theirs: CardContent,
  {
    differences,
    choices,
  }: { readonly differences: readonly Difference[]; readonly choices: ReadonlyMap<string, Choice> },
): CardContent {
  const chosen = (difference: Difference) => choices.get(difference.key) ?? defaultChoice(difference);
  let merged = mine;
  for (const difference of differences) {
    const choice = chosen(difference);
    if (choice === 'mine') continue;
    merged = take(merged, theirs, { difference, choice });
  }
  return merged;
}

const JOINT = '\n\n';

function take(
  into: CardContent,
  theirs: CardContent,
  { difference, choice }: { readonly difference: Difference; readonly choice: 'theirs' | 'both' },
): CardContent {
  switch (difference.kind) {
    case 'note': {
      const others = into.notes.filter((note) => note.questionId !== difference.key);
      const note =
        choice === 'both' ? joinNotes(theirs, into, difference.key) : noteUnder(theirs, difference.key);
      return { ...into, notes: note.text === '' ? others : [...others, note] };
    }
    case 'rating': {
      const { [difference.key]: _mine, ...others } = into.ratings;
      const level = difference.theirs;
      return { ...into, ratings: level === undefined ? others : { ...others, [difference.key]: level } };
    }
    case 'overall':
      return { ...into, overall: difference.theirs };
    case 'role_opinion':
      return { ...into, roleOpinion: difference.theirs };
    case 'summary':
      return {
        ...into,
        summary: choice === 'both' ? difference.theirs + JOINT + difference.mine : difference.theirs,
      };
  }
}

/** The other text first, as it was saved first; passages of the second move with it. */
function joinNotes(first: CardContent, second: CardContent, questionId: string): CardNote {
  const [a, b] = [noteUnder(first, questionId), noteUnder(second, questionId)];
  const shift = a.text.length + JOINT.length;
  return {
    questionId,
    text: a.text + JOINT + b.text,
    evidence: [
      ...a.evidence,
      ...b.evidence.map((passage) => ({
        ...passage,
        start: passage.start + shift,
        end: passage.end + shift,
      })),
    ],
  };
}
