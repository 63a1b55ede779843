import type { Ratings } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import { LONGEST_NOTE } from '../scorecard/content';
import { competencyOf, mapMarks, titlesIn } from './attribute-mapping';
import type { CardChoices, KnownForCards, KnownInterview } from './card-choices';
import type { CardProblem } from './card-file-problem';
import { checkCard, onCard } from './check-card';
import { chainKey, type PastCard, type PastFile, type PastInterview, type PastQuestion } from './past-cards';
import { type PlannedCandidate, type PlannedPanelist, planCandidates, planPanelists } from './plan-people';

/** A file as its reader understood it; `unread` cards could not be, and `problems` say why. */
export type ReadCards = {
  readonly file: PastFile;
  readonly problems: readonly CardProblem[];
  readonly unread: number;
};

/** One submitted revision as it will stand here. */
export type PlannedCard = {
  readonly card: PastCard;
  readonly ratings: Ratings;
  /** What the file's attributes say that our competencies do not hold, a line each; '' for nothing. */
  readonly attributesText: string;
};

/** Every revision of one person's card for one interview, first to last. */
export type PlannedChain = {
  readonly interview: PastInterview;
  /** The interview where an earlier import brought it; null for one that is new here. */
  readonly held: KnownInterview | null;
  readonly candidate: PlannedCandidate;
  readonly panelist: PlannedPanelist;
  readonly cards: readonly PlannedCard[];
};

export type CardPlan = {
  readonly panelists: readonly PlannedPanelist[];
  readonly candidates: readonly PlannedCandidate[];
  readonly chains: readonly PlannedChain[];
  readonly problems: readonly CardProblem[];
  /** Cards that can be imported, those that are here already, and those with something wrong. */
  readonly good: number;
  readonly kept: number;
  readonly wrong: number;
  /** Private notes of good cards: kept for their authors, or left out, as nobody who signs in here is their author. */
  readonly privateNotes: { readonly kept: number; readonly leftOut: number };
};

export type CardPlanning = {
  readonly openingId: string;
  readonly known: KnownForCards;
  readonly choices: CardChoices;
  /** The edition of the opening; marks given by another mean something else. */
  readonly rubric: Rubric;
  readonly ownEmail: string;
  /** ISO 8601. */
  readonly now: string;
};

/** Where what the file's attributes say beyond our competencies is written down on a card. */
export const ATTRIBUTES_QUESTION: PastQuestion = {
  key: 'attributes-of-the-file',
  text: 'What the file says of attributes',
  competencies: [],
};

/**
 * What importing a file does. The page asks it for the preview and the server before it writes, with who is known read
 * anew.
 */
export function planCards({ file, problems, unread }: ReadCards, planning: CardPlanning): CardPlan {
  const panelists = planPanelists(file, planning);
  const candidates = planCandidates(file, planning);
  const judge = toJudge(file, { panelists, candidates, planning });
  const fates = groupChains(file.cards).map(judge);
  const chains = fates.flatMap((fate) => (fate.kind === 'good' ? [fate.chain] : []));
  const concerned = new Set(fates.flatMap((fate) => (fate.kind === 'wrong' ? [fate.candidate] : [])));
  const count = (kind: Fate['kind']) =>
    fates.reduce((sum, fate) => (fate.kind === kind ? sum + fate.cards : sum), 0);
  return {
    panelists,
    candidates,
    chains,
    problems: [
      ...problems,
      ...candidates.flatMap((one) => (concerned.has(one.candidate.key) ? one.problems : [])),
      ...fates.flatMap((fate) => (fate.kind === 'wrong' ? fate.problems : [])),
    ],
    good: count('good'),
    kept: count('kept'),
    wrong: count('wrong') + unread,
    privateNotes: countPrivateNotes(chains),
  };
}

/** What becomes of one person's card for one interview, all its revisions together. */
type Fate =
  | { readonly kind: 'good'; readonly cards: number; readonly chain: PlannedChain }
  | { readonly kind: 'kept'; readonly cards: number }
  | {
      readonly kind: 'wrong';
      readonly cards: number;
      /** Key of the candidate. */
      readonly candidate: string;
      readonly problems: readonly CardProblem[];
    };

type Judging = {
  readonly panelists: readonly PlannedPanelist[];
  readonly candidates: readonly PlannedCandidate[];
  readonly planning: CardPlanning;
};

function toJudge(file: PastFile, { panelists, candidates, planning }: Judging) {
  const { known, choices, rubric, now } = planning;
  const here = new Set(known.cards);
  const interviews = new Map(file.interviews.map((interview) => [interview.key, interview]));
  const candidateOf = new Map(candidates.map((planned) => [planned.candidate.key, planned]));
  const panelistOf = new Map(panelists.map((planned) => [planned.key, planned]));
  const titles = titlesIn(rubric);
  const goesInto = (attribute: string) => competencyOf(attribute, choices.attributes, titles);
  const seats = new Set<string>();
  const seen = new Set<string>();
  return (cards: readonly PastCard[]): Fate => {
    const [first] = cards;
    const interview = interviews.get(first?.interview ?? '');
    const candidate = candidateOf.get(interview?.candidate ?? '');
    const panelist = panelistOf.get(first?.panelist ?? '');
    if (!first || !interview || !candidate || !panelist) {
      throw new Error('The reader of a file lets no card through without its interview and its author.');
    }
    const size = cards.length;
    const inside = cards.filter(({ id }) => here.has(id)).length;
    if (inside === size) return { kind: 'kept', cards: size };
    const held = findHeld(interview, candidate, known);
    const planned: PlannedCard[] = [];
    const problems = [
      ...(inside > 0 ? [{ ...onCard(first), value: '', kind: 'amended_since' } as const] : []),
      ...checkRevisions(cards),
      ...cards.flatMap((card) => checkOnce(card, seen)),
      ...checkSeat(first, { panelist, candidate, held, seats }),
      ...cards.flatMap((card) => checkCard(card, interview, now)),
    ];
    for (const card of cards) {
      const marks = mapMarks(card, goesInto);
      if (marks.ok) {
        planned.push({ card, ratings: card.ratings ?? marks.ratings, attributesText: marks.asText });
        if (marks.asText.length > LONGEST_NOTE) {
          problems.push({ ...onCard(card), value: marks.asText, kind: 'too_long', longest: LONGEST_NOTE });
        }
      } else {
        const [value] = marks.attributes;
        problems.push({ ...onCard(card), value, kind: 'two_marks', attributes: marks.attributes });
      }
    }
    if (problems.length > 0 || candidate.problems.length > 0) {
      return { kind: 'wrong', cards: size, candidate: candidate.candidate.key, problems };
    }
    return { kind: 'good', cards: size, chain: { interview, held, candidate, panelist, cards: planned } };
  };
}

/** The interview of an earlier import, only where it is the same candidate's here. */
function findHeld(interview: PastInterview, { target }: PlannedCandidate, known: KnownForCards) {
  if (target.kind === 'new') return null;
  return (
    known.interviews.find(
      ({ source, candidacyId }) => source === interview.key && candidacyId === target.candidacyId,
    ) ?? null
  );
}

type Seat = {
  readonly panelist: PlannedPanelist;
  readonly candidate: PlannedCandidate;
  readonly held: KnownInterview | null;
  /** Those given out so far. */
  readonly seats: Set<string>;
};

function checkSeat(card: PastCard, { panelist, candidate, held, seats }: Seat): readonly CardProblem[] {
  const at = { ...onCard(card), value: panelist.name };
  const { target } = panelist;
  if (target.kind === 'open') return [{ ...at, kind: panelist.taken ? 'address_taken' : 'panelist_open' }];
  const email = target.kind === 'person' ? target.person.email : target.email;
  if (candidate.target.email === email) return [{ ...at, kind: 'candidate_scores' }];
  const personId = target.kind === 'person' ? target.person.personId : null;
  const seat = JSON.stringify([card.interview, email]);
  // Two people of the file taken for one would have two cards on one seat.
  const twice = seats.has(seat) || (personId !== null && held?.panelists.includes(personId));
  seats.add(seat);
  return twice ? [{ ...at, kind: 'seat_taken' }] : [];
}

function checkOnce(card: PastCard, seen: Set<string>): readonly CardProblem[] {
  if (seen.has(card.id)) return [{ ...onCard(card), value: card.id, kind: 'twice' }];
  seen.add(card.id);
  return [];
}

/** Revisions count up from the first, each submitted no earlier than the one before and with its reason. */
function checkRevisions(cards: readonly PastCard[]): readonly CardProblem[] {
  return cards.flatMap((card, index): CardProblem[] => {
    const before = cards[index - 1];
    const late = before !== undefined && before.submittedAt > card.submittedAt;
    const unreasoned = card.revision > 1 && card.amendmentReason.trim() === '';
    return card.revision !== index + 1 || late || unreasoned
      ? [{ ...onCard(card), value: String(card.revision), kind: 'revisions' }]
      : [];
  });
}

function groupChains(cards: readonly PastCard[]): readonly (readonly PastCard[])[] {
  const chains = new Map<string, PastCard[]>();
  for (const card of cards) {
    const chain = chains.get(chainKey(card));
    if (chain) chain.push(card);
    else chains.set(chainKey(card), [card]);
  }
  return [...chains.values()].map((chain) => chain.toSorted((a, b) => a.revision - b.revision));
}

/** Whether a card's private notes are kept: only for somebody who signs in here and wrote them. */
export function keepsPrivateNotes({ target }: PlannedPanelist, card: PastCard): boolean {
  return target.kind === 'person' && target.person.account && card.privateOf === card.panelist;
}

function countPrivateNotes(chains: readonly PlannedChain[]): CardPlan['privateNotes'] {
  const all = chains.flatMap(({ panelist, cards }) =>
    cards.map(({ card }) => ({ notes: card.privateNotes.length, kept: keepsPrivateNotes(panelist, card) })),
  );
  const sum = (kept: boolean) =>
    all.reduce((total, one) => (one.kept === kept ? total + one.notes : total), 0);
  return { kept: sum(true), leftOut: sum(false) };
}
