import { isSameEdition, toNextQuestions } from '../domain/kit/edit-kit';
import type { KitQuestion } from '../domain/kit/kit';
import { STANDARD_KIT } from '../domain/kit/standard-kit';
import type { KitEdit } from '../schemas/kit';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { isStandard, toKitQuestion } from './kit';
import type { Scope } from './scope';

export type KitOutcome<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> };

/** A kit of one's own from an edition of another, under a name of its own; both go separate ways from here. */
export async function copyKit(
  scope: Scope,
  copy: { readonly kitId: string; readonly version: number; readonly name: string },
): Promise<KitOutcome<{ kitId: string }, 'not_found'>> {
  return prisma().$transaction(async (tx) => {
    await lockKits(tx);
    const edition = await tx.kitVersion.findUnique({
      where: { kitId_version: { kitId: copy.kitId, version: copy.version } },
      include: { kit: true, questions: { orderBy: { position: 'asc' } } },
    });
    if (!edition) return { ok: false, code: 'not_found' };
    const refusal = await refuseName(tx, copy.name, null);
    if (refusal) return refusal;
    const kit = await tx.kit.create({ data: { name: copy.name, description: edition.kit.description } });
    await addEdition(tx, {
      kitId: kit.id,
      version: 1,
      createdById: scope.personId,
      questions: edition.questions.map(toKitQuestion),
    });
    await recordAudit(tx, scope.personId, {
      ...{ action: 'kit.copied', resource: 'kit', resourceId: kit.id },
      detail: { from: copy.kitId, version: copy.version },
    });
    return { ok: true, value: { kitId: kit.id } };
  });
}

/** Keeps an edit as the next edition; every earlier one stays, and interviews keep theirs. */
export async function saveKit(
  scope: Scope,
  edit: KitEdit,
): Promise<KitOutcome<{ version: number }, 'not_found' | 'kit_of_release' | 'kit_changed_meanwhile'>> {
  return prisma().$transaction(async (tx) => {
    await lockKits(tx);
    const kit = await tx.kit.findUnique({
      where: { id: edit.kitId },
      include: {
        versions: {
          orderBy: { version: 'desc' },
          include: { questions: { orderBy: { position: 'asc' } } },
        },
      },
    });
    const newest = kit?.versions[0];
    if (!kit || !newest) return { ok: false, code: 'not_found' };
    if (isStandard(kit)) return { ok: false, code: 'kit_of_release' };
    if (newest.version !== edit.basedOn) return { ok: false, code: 'kit_changed_meanwhile' };
    const refusal = await refuseName(tx, edit.name, kit.id);
    if (refusal) return refusal;
    const before = newest.questions.map(toKitQuestion);
    const usedKeys = kit.versions.flatMap((edition) => edition.questions.map((question) => question.key));
    const questions = toNextQuestions(edit.questions, before, usedKeys);
    const asked = !isSameEdition(questions, before);
    const titled = kit.name !== edit.name || kit.description !== edit.description;
    if (!asked && !titled) return { ok: true, value: { version: newest.version } };
    const version = asked ? newest.version + 1 : newest.version;
    await tx.kit.update({
      where: { id: kit.id },
      data: { name: edit.name, description: edit.description },
    });
    if (asked) await addEdition(tx, { kitId: kit.id, version, createdById: scope.personId, questions });
    await recordAudit(tx, scope.personId, {
      ...{ action: 'kit.changed', resource: 'kit', resourceId: kit.id },
      detail: { version, questions: questions.length },
    });
    return { ok: true, value: { version } };
  });
}

/** Takes a kit out of what interviews can be planned with, or back; those planned with it go on. */
export async function setKitArchived(
  scope: Scope,
  kitId: string,
  archivedAt: Date | null,
): Promise<KitOutcome<null, 'last_kit'>> {
  return prisma().$transaction(async (tx) => {
    await lockKits(tx);
    const kit = await tx.kit.findUniqueOrThrow({ where: { id: kitId } });
    if ((kit.archivedAt === null) === (archivedAt === null)) return { ok: true, value: null };
    const others = await tx.kit.count({
      where: { id: { not: kitId }, archivedAt: null, versions: { some: {} } },
    });
    if (archivedAt && others === 0) return { ok: false, code: 'last_kit' };
    await tx.kit.update({ where: { id: kitId }, data: { archivedAt } });
    await recordAudit(tx, scope.personId, {
      action: archivedAt ? 'kit.archived' : 'kit.restored',
      resource: 'kit',
      resourceId: kitId,
    });
    return { ok: true, value: null };
  });
}

/** Deeds on kits queue here: names stay unique, versions follow one another, one kit stays in use. */
async function lockKits(tx: Connection): Promise<void> {
  await tx.$executeRaw`LOCK TABLE kit IN SHARE ROW EXCLUSIVE MODE`;
}

async function refuseName(tx: Connection, name: string, kitId: string | null) {
  const taken = await tx.kit.findFirst({
    where: { name: { equals: name, mode: 'insensitive' }, ...(kitId ? { id: { not: kitId } } : {}) },
    select: { id: true },
  });
  // The name is how a release finds its own kit, also one that is to come.
  if (!taken && name.toLowerCase() !== STANDARD_KIT.name.toLowerCase()) return null;
  const sentence = 'Another kit has this name already. Choose another.';
  return { ok: false, code: 'invalid', fields: { name: sentence } } as const;
}

/** Writes an edition with its questions in order. */
export async function addEdition(
  tx: Connection,
  edition: {
    readonly kitId: string;
    readonly version: number;
    readonly createdById: string | null;
    readonly questions: readonly KitQuestion[];
  },
): Promise<void> {
  const { questions, ...row } = edition;
  const { id } = await tx.kitVersion.create({ data: row });
  await tx.question.createMany({
    data: questions.map((question, index) => ({
      kitVersionId: id,
      position: index + 1,
      key: question.key,
      text: question.text,
      why: question.why,
      listenStrategic: question.listenStrategic,
      listenOperational: question.listenOperational,
      followUps: [...question.followUps],
      competencies: [...question.competencies],
      signature: question.signature,
      sources: question.sources.map((source) => ({ ...source })),
    })),
  });
}
