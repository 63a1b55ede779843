import { randomUUID } from 'node:crypto';
import { STANDARD_KIT } from '../domain/kit/standard-kit';
import type { PastInterview, PastQuestion } from '../domain/scorecard-import/past-cards';
import { ATTRIBUTES_QUESTION, type PlannedChain } from '../domain/scorecard-import/plan-cards';
import type { Prisma } from '../generated/prisma/client';
import type { Connection } from './database/current';

/** The questions an interview's cards were written under: a kit version, and its questions by key. */
export type PlacedKit = { readonly kitVersionId: string; readonly questionIds: ReadonlyMap<string, string> };

const EDITION = {
  id: true,
  version: true,
  kit: { select: { name: true, importedAs: true } },
  questions: { orderBy: { position: 'asc' }, select: { id: true, key: true, text: true } },
} satisfies Prisma.KitVersionSelect;
type Edition = Prisma.KitVersionGetPayload<{ select: typeof EDITION }>;

/** Finds the edition of each interview's questions, or makes one that is nobody's to plan with. */
export function toKitPlacer(tx: Connection, createdById: string, now: Date) {
  const placed = new Map<string, PlacedKit>();
  return async (chains: readonly PlannedChain[]): Promise<PlacedKit> => {
    const [first] = chains;
    if (!first) throw new Error('An interview is placed with its cards.');
    const wanted = toWanted(first.interview, chains);
    const key = JSON.stringify(wanted);
    const before = placed.get(key);
    if (before) return before;
    const edition = (await findEdition(tx, wanted)) ?? (await makeEdition(tx, wanted, { createdById, now }));
    const kit = {
      kitVersionId: edition.id,
      questionIds: new Map(edition.questions.map((question) => [question.key, question.id])),
    };
    placed.set(key, kit);
    return kit;
  };
}

type Wanted = {
  readonly name: string;
  readonly version: number;
  readonly questions: readonly PastQuestion[];
  /** The file says which edition it was: another with more questions is not the same. */
  readonly exact: boolean;
};

function toWanted({ kit, title, questions }: PastInterview, chains: readonly PlannedChain[]): Wanted {
  const told = chains.some(({ cards }) => cards.some(({ attributesText }) => attributesText !== ''));
  return {
    name: kit?.name ?? title,
    version: kit?.version ?? 1,
    questions: told ? [...questions, ATTRIBUTES_QUESTION] : questions,
    exact: kit !== null,
  };
}

async function findEdition(tx: Connection, wanted: Wanted): Promise<Edition | null> {
  const { name, version, questions, exact } = wanted;
  const [first] = questions;
  const named = { version, kit: { OR: [{ name, importedAs: null }, { importedAs: name }] } };
  const ours = first
    ? { kit: { importedAs: null }, questions: { some: { key: first.key, text: first.text } } }
    : null;
  const found = await tx.kitVersion.findMany({
    where: exact || !ours ? named : { OR: [ours, named] },
    orderBy: [{ kit: { importedAs: { sort: 'asc', nulls: 'first' } } }, { version: 'desc' }, { id: 'desc' }],
    select: EDITION,
  });
  return (
    found.find(
      (edition) => isSame(edition, questions) || (!exact && isOurs(edition) && holds(edition, questions)),
    ) ?? null
  );
}

function isOurs({ kit }: Edition): boolean {
  return kit.importedAs === null;
}

function isSame(edition: Edition, questions: readonly PastQuestion[]): boolean {
  return edition.questions.length === questions.length && holds(edition, questions);
}

function holds(edition: Edition, questions: readonly PastQuestion[]): boolean {
  return (
    questions.length > 0 &&
    questions.every(({ key, text }) => edition.questions.some((one) => one.key === key && one.text === text))
  );
}

async function makeEdition(
  tx: Connection,
  { name, version, questions }: Wanted,
  { createdById, now }: { createdById: string; now: Date },
): Promise<Edition> {
  return tx.kitVersion.create({
    data: {
      version,
      createdBy: { connect: { id: createdById } },
      // The name of a kit is taken for everybody; the one in a file is nobody's to take.
      kit: {
        create: { name: `imported ${randomUUID()}`, importedAs: name, description: '', archivedAt: now },
      },
      questions: { create: questions.map(toQuestionRow) },
    },
    select: EDITION,
  });
}

/** What a question of the standard kit was asked for is known, whatever file it comes back in. */
function toQuestionRow(question: PastQuestion, index: number) {
  const { key, text } = question;
  const standard = STANDARD_KIT.questions.find((one) => one.key === key && one.text === text);
  return {
    position: index + 1,
    key,
    text,
    why: standard?.why ?? '',
    listenStrategic: standard?.listenStrategic ?? '',
    listenOperational: standard?.listenOperational ?? '',
    followUps: [...(standard?.followUps ?? [])],
    competencies: [...(standard?.competencies ?? question.competencies)],
    signature: standard?.signature ?? false,
  };
}
