import { foldLine, isEmail } from '../candidate/candidate-facts';
import type { Rubric } from '../rubric/rubric';
import { type CardChoices, type KnownForCards, type KnownPanelist, standInAddress } from './card-choices';
import type { CardProblem } from './card-file-problem';
import { checkCandidate, onCandidate } from './check-card';
import type { PastCandidate, PastFile, PastPerson } from './past-cards';
import { isSameRubric } from './same-rubric';

/** Who gets the cards of one of the file's people. */
export type PlannedPanelist = {
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly cards: number;
  readonly target:
    | { readonly kind: 'person'; readonly person: KnownPanelist }
    | { readonly kind: 'former'; readonly email: string }
    /** Nobody yet: to be chosen. */
    | { readonly kind: 'open' };
  /** Their address is somebody's whose name cannot be lent. */
  readonly taken: boolean;
};

/** Everybody who wrote a card of the file, in the order of the file. */
export function planPanelists(
  { people, cards }: Pick<PastFile, 'people' | 'cards'>,
  meeting: Pick<Meeting, 'openingId' | 'known' | 'choices'>,
): readonly PlannedPanelist[] {
  const written = new Map<string, number>();
  for (const { panelist } of cards) written.set(panelist, (written.get(panelist) ?? 0) + 1);
  return people
    .filter(({ key }) => written.has(key))
    .map((person) => ({
      key: person.key,
      name: person.name,
      email: person.email,
      cards: written.get(person.key) ?? 0,
      ...targetOf(person, meeting),
    }));
}

function targetOf(
  person: PastPerson,
  { openingId, known, choices }: Pick<Meeting, 'openingId' | 'known' | 'choices'>,
): Pick<PlannedPanelist, 'target' | 'taken'> {
  const choice = choices.panelists.get(person.key);
  const chosen =
    choice?.kind === 'person'
      ? known.panelists.find(({ personId }) => personId === choice.personId)
      : undefined;
  if (chosen) return { target: { kind: 'person', person: chosen }, taken: false };
  const email = person.email ?? standInAddress(person.key, openingId);
  const same = known.panelists.find((one) => one.email === email || one.personId === person.key);
  if (same) return { target: { kind: 'person', person: same }, taken: false };
  if (known.taken.includes(email)) return { target: { kind: 'open' }, taken: true };
  return { target: choice?.kind === 'former' ? { kind: 'former', email } : { kind: 'open' }, taken: false };
}

/** Whom the cards of one of the file's candidates are put with. */
export type PlannedCandidate = {
  readonly candidate: PastCandidate;
  readonly cards: number;
  readonly target:
    | {
        readonly kind: 'known';
        readonly candidacyId: string;
        readonly name: string;
        readonly email: string | null;
      }
    | { readonly kind: 'new'; readonly name: string; readonly email: string | null };
  readonly problems: readonly CardProblem[];
};

type Meeting = {
  readonly openingId: string;
  readonly known: KnownForCards;
  readonly choices: CardChoices;
  readonly rubric: Rubric;
  /** The importer's: nobody brings in cards about themselves. */
  readonly ownEmail: string;
};

export function planCandidates(
  { candidates, interviews, cards }: Pick<PastFile, 'candidates' | 'interviews' | 'cards'>,
  { known, choices, rubric, ownEmail }: Omit<Meeting, 'openingId'>,
): readonly PlannedCandidate[] {
  const candidateOf = new Map(interviews.map(({ key, candidate }) => [key, candidate]));
  const counts = new Map<string | undefined, number>();
  for (const { interview } of cards) {
    const key = candidateOf.get(interview);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return candidates.map((candidate) => {
    const target = targetOfCandidate(candidate, known, choices);
    return {
      candidate,
      cards: counts.get(candidate.key) ?? 0,
      target,
      problems: [
        ...checkRubric(candidate, rubric),
        ...checkCandidate(candidate),
        ...checkTarget(candidate, target, ownEmail),
      ],
    };
  });
}

/** Marks given by other anchors or weights cannot be read by ours. */
function checkRubric(candidate: PastCandidate, rubric: Rubric): readonly CardProblem[] {
  if (candidate.rubric === null || isSameRubric(candidate.rubric, rubric)) return [];
  const path = `${candidate.path}.rubric`;
  return [{ ...onCandidate(candidate), path, value: candidate.rubric.version, kind: 'other_rubric' }];
}

function targetOfCandidate(
  candidate: PastCandidate,
  known: KnownForCards,
  { candidates }: CardChoices,
): PlannedCandidate['target'] {
  const choice = candidates.get(candidate.key);
  if (choice?.kind === 'new') {
    const email = choice.email.trim().toLowerCase();
    // Somebody of this opening under that address is them: nobody is put forward twice.
    const same = email === '' ? undefined : known.candidates.find((one) => one.email === email);
    return same ? toKnown(same) : { kind: 'new', name: foldLine(choice.name), email: email || null };
  }
  const chosen = known.candidates.find(({ candidacyId }) => candidacyId === choice?.candidacyId);
  const found = chosen ?? findBySource(candidate, known) ?? findByName(candidate, known);
  return found ? toKnown(found) : { kind: 'new', name: foldLine(candidate.name), email: null };
}

function findBySource({ key }: PastCandidate, { candidates }: KnownForCards) {
  return candidates.find(({ sources }) => sources.includes(key));
}

/** Somebody of the very same name, where there is one only. The preview says so and lets it be changed. */
function findByName({ name }: PastCandidate, { candidates }: KnownForCards) {
  const same = name === '' ? [] : candidates.filter((one) => sameName(one.name, name));
  return same.length === 1 ? same[0] : undefined;
}

function sameName(one: string, other: string): boolean {
  return foldLine(one.normalize('NFC')).toLowerCase() === foldLine(other.normalize('NFC')).toLowerCase();
}

function toKnown({
  candidacyId,
  name,
  email,
}: KnownForCards['candidates'][number]): PlannedCandidate['target'] {
  return { kind: 'known', candidacyId, name, email };
}

function checkTarget(
  candidate: PastCandidate,
  target: PlannedCandidate['target'],
  ownEmail: string,
): readonly CardProblem[] {
  if (target.kind === 'known') return [];
  const at = onCandidate(candidate);
  const { name, email } = target;
  if (name === '') return [{ ...at, value: '', kind: 'no_name' }];
  if (email === null) return [];
  if (!isEmail(email)) return [{ ...at, value: email, kind: 'not_an_email' }];
  return email === ownEmail.toLowerCase() ? [{ ...at, value: email, kind: 'own_address' }] : [];
}
