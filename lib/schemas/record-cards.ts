import type { CardFileProblem, CardProblem } from '../domain/scorecard-import/card-file-problem';
import type {
  PastCandidate,
  PastCard,
  PastFile,
  PastInterview,
  PastPerson,
  PastQuestion,
} from '../domain/scorecard-import/past-cards';
import type { ReadCards } from '../domain/scorecard-import/plan-cards';
import type { CandidacyRecord, RecordedCard, RecordedInterview } from '../export/candidacy-record';
import { RecordFileShape } from './record-file';

export type ReadRecord =
  | { readonly ok: true; readonly read: ReadCards }
  | { readonly ok: false; readonly problem: CardFileProblem };

/**
 * Our own complete file. A candidate whose part of it is misshapen, or names what the file does not hold, is left
 * unread and said to be; a file that names nobody on purpose cannot say whose cards it holds.
 */
export function readRecordCards(raw: object): ReadRecord {
  const candidacies: readonly unknown[] =
    'candidacies' in raw && Array.isArray(raw.candidacies) ? raw.candidacies : [];
  const issues = RecordFileShape.safeParse(raw).error?.issues ?? [];
  const frame = issues.find(({ path }) => path[0] !== 'candidacies' || typeof path[1] !== 'number');
  if (frame) return { ok: false, problem: { kind: 'broken', path: toPath(frame.path) } };
  const problems: CardProblem[] = issues.map(({ path, message }) => ({
    card: null,
    question: null,
    path: toPath(path),
    value: message,
    kind: 'misshapen',
  }));
  const misshapen = new Set(issues.map(({ path }) => path[1]));
  const places = candidacies.map((_, index) => index).filter((index) => !misshapen.has(index));
  const parsed = RecordFileShape.parse({ ...raw, candidacies: places.map((index) => candidacies[index]) });
  if (parsed.anonymised.candidate || parsed.anonymised.panelists)
    return { ok: false, problem: { kind: 'anonymised' } };
  const placed = parsed.candidacies.map((record, index) => ({ record, place: places[index] ?? 0 }));
  const whole = placed.filter(({ record, place }) => {
    const broken = findBrokenReference(record, place);
    if (broken) problems.push(broken);
    return broken === null;
  });
  const unread = sumCards(candidacies) - whole.reduce((sum, { record }) => sum + record.cards.length, 0);
  return { ok: true, read: { file: toPastFile(whole), problems, unread } };
}

type Placed = { readonly record: CandidacyRecord; readonly place: number };

function toPastFile(placed: readonly Placed[]): PastFile {
  const records = placed.map(({ record }) => record);
  let number = 0;
  return {
    kind: 'bearing',
    people: toPeople(records),
    candidates: placed.map(toCandidate),
    interviews: records.flatMap((record) => record.interviews.map((one) => toInterview(record, one))),
    cards: placed.flatMap(({ record, place }) =>
      record.cards.map((card, index) => {
        number += 1;
        return toCard(card, { number, path: `candidacies[${place}].cards[${index}]` });
      }),
    ),
    notBrought: {
      decisions: records.reduce((sum, { decisions }) => sum + decisions.length, 0),
      outstanding: records.reduce((sum, { outstanding }) => sum + outstanding.length, 0),
    },
  };
}

function toPeople(records: readonly CandidacyRecord[]): readonly PastPerson[] {
  const people = new Map<string, PastPerson>();
  for (const { id, name, email } of records.flatMap((record) => record.people)) {
    if (!people.has(id)) people.set(id, { key: id, name: name, email: email?.toLowerCase() ?? null });
  }
  return [...people.values()];
}

function toCandidate({ record, place }: Placed): PastCandidate {
  const { candidate, recommendation } = record;
  return {
    key: record.candidacyId,
    path: `candidacies[${place}]`,
    name: candidate.name,
    currentTitle: candidate.title,
    currentCompany: candidate.company,
    headline: record.headline,
    sourceChannel: record.sourceChannel,
    addedAt: record.addedAt,
    rubric: record.rubric,
    recommended: recommendation && {
      verdict: recommendation.value.verdict,
      sure: recommendation.value.sure,
      methodVersion: recommendation.value.methodVersion,
    },
  };
}

function toInterview(record: CandidacyRecord, interview: RecordedInterview): PastInterview {
  const { id, title, startsAt, durationMinutes, cancelled, kit, questions, panelistIds } = interview;
  return {
    key: id,
    candidate: record.candidacyId,
    title: title,
    startsAt: new Date(startsAt).toISOString(),
    durationMinutes,
    cancelled,
    panelists: panelistIds,
    kit: { name: kit.name, version: kit.version },
    questions: questions.map(({ key, text }): PastQuestion => {
      const asked = record.askable.find((one) => one.key === key && one.text === text);
      return { key, text: text, competencies: asked?.competencies ?? [] };
    }),
  };
}

function toCard(card: RecordedCard, place: Pick<PastCard, 'number' | 'path'>): PastCard {
  return {
    ...place,
    id: card.id,
    interview: card.interviewId,
    panelist: card.panelistId,
    revision: card.revision,
    submittedAt: new Date(card.submittedAt).toISOString(),
    overall: card.overall,
    // Where it was itself imported without one, it stands as unsure there too.
    roleOpinion: card.imported?.roleOpinionGiven === false ? null : card.roleOpinion,
    ratings: card.ratings,
    marks: [],
    summary: card.summary,
    amendmentReason: card.amendmentReason,
    peersSeen: card.peersSeen,
    notes: card.notes
      .map((note, index) => ({ ...note, number: index + 1, path: `${place.path}.notes[${index}]` }))
      .filter(({ text }) => text !== ''),
    privateNotes: [],
    privateOf: card.panelistId,
  };
}

/** The first thing a candidate's cards name that their part of the file does not hold. */
function findBrokenReference(record: CandidacyRecord, place: number): CardProblem | null {
  const interviews = new Set(record.interviews.map(({ id }) => id));
  const people = new Set(record.people.map(({ id }) => id));
  const index = record.cards.findIndex(
    (card) => !interviews.has(card.interviewId) || !people.has(card.panelistId),
  );
  const card = record.cards[index];
  if (!card) return null;
  const field = interviews.has(card.interviewId) ? 'panelistId' : 'interviewId';
  const path = `candidacies[${place}].cards[${index}].${field}`;
  return { card: null, question: null, path, value: card[field], kind: 'misshapen' };
}

function sumCards(candidacies: readonly unknown[]): number {
  return candidacies.reduce<number>((sum, one) => {
    const cards = typeof one === 'object' && one !== null && 'cards' in one ? one.cards : [];
    return sum + (Array.isArray(cards) ? cards.length : 0);
  }, 0);
}

/** `candidacies[0].cards[2].overall`, as people write a place in JSON. */
export function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
