import type { KitQuestion } from '../domain/kit/kit';
import { STANDARD_KIT } from '../domain/kit/standard-kit';
import type { Source } from '../domain/orientation/signal';
import { canInWorkspace, type WorkspaceStanding } from '../domain/policy/policy';
import type { Question } from '../generated/prisma/client';
import { prisma } from './database/current';
import type { Scope } from './scope';
import { findWorkspaceStanding } from './standing';

export type ListedKit = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Comes with a release, which alone changes it. */
  readonly standard: boolean;
  readonly archived: boolean;
  readonly version: number;
  readonly questions: number;
};

/**
 * Every kit, the standard one first, archived ones last. Kits hold nothing about anybody: all signed in read them. What
 * a file of past scorecards asked may, and is nobody's to read here.
 */
export async function listKits(
  scope: Scope,
): Promise<{ readonly kits: readonly ListedKit[]; readonly mayEdit: boolean }> {
  const rows = await prisma().kit.findMany({
    where: { versions: { some: {} }, importedAs: null },
    orderBy: { name: 'asc' },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { version: true, _count: { select: { questions: true } } },
      },
    },
  });
  const kits = rows.flatMap(
    ({ versions: [newest], archivedAt, createdAt: _made, importedAs: _none, ...kit }) =>
      newest
        ? [
            {
              ...kit,
              standard: isStandard(kit),
              archived: archivedAt !== null,
              version: newest.version,
              questions: newest._count.questions,
            },
          ]
        : [],
  );
  const rank = (kit: ListedKit) => (kit.archived ? 2 : kit.standard ? 0 : 1);
  return {
    kits: kits.toSorted((a, b) => rank(a) - rank(b)),
    mayEdit: await mayEditKits(scope),
  };
}

export type KitVersionLine = {
  readonly version: number;
  readonly createdAt: Date;
  /** Null for an edition that a release brought. */
  readonly createdBy: string | null;
};

export type KitPage = Omit<ListedKit, 'questions'> & {
  readonly questions: readonly (KitQuestion & { readonly id: string })[];
  /** Newest first. */
  readonly versions: readonly KitVersionLine[];
  readonly mayEdit: boolean;
};

/** One edition of a kit, the newest unless a version is named; null for a kit or version there is not. */
export async function findKitPage(scope: Scope, kitId: string, version?: number): Promise<KitPage | null> {
  const kit = await prisma().kit.findUnique({
    where: { id: kitId, importedAs: null },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        select: { version: true, createdAt: true, createdBy: { select: { name: true } } },
      },
    },
  });
  const shown = version ?? kit?.versions[0]?.version;
  if (!kit || shown === undefined) return null;
  const edition = await prisma().kitVersion.findUnique({
    where: { kitId_version: { kitId, version: shown } },
    select: { questions: { orderBy: { position: 'asc' } } },
  });
  if (!edition) return null;
  return {
    id: kit.id,
    name: kit.name,
    description: kit.description,
    standard: isStandard(kit),
    archived: kit.archivedAt !== null,
    version: shown,
    questions: edition.questions.map((row) => ({ ...toKitQuestion(row), id: row.id })),
    versions: kit.versions.map((line) => ({ ...line, createdBy: line.createdBy?.name ?? null })),
    mayEdit: await mayEditKits(scope),
  };
}

/** Where the kit of this release stands. */
export async function findStandardKitId(_scope: Scope): Promise<string | null> {
  const kit = await prisma().kit.findUnique({ where: { name: STANDARD_KIT.name }, select: { id: true } });
  return kit?.id ?? null;
}

export type StandingOnKit = WorkspaceStanding & { readonly kitId: string };

/** What the person is to a kit; null for an unknown one. */
export async function findKitStanding(scope: Scope, kitId: string): Promise<StandingOnKit | null> {
  const kit = await prisma().kit.findUnique({
    where: { id: kitId, importedAs: null },
    select: { id: true },
  });
  return kit && { ...(await findWorkspaceStanding(scope)), kitId };
}

export function isStandard({ name }: { readonly name: string }): boolean {
  return name === STANDARD_KIT.name;
}

export function toKitQuestion(row: Question): KitQuestion {
  const { key, text, why, listenStrategic, listenOperational, followUps, competencies, signature } = row;
  return {
    ...{ key, text, why, listenStrategic, listenOperational, followUps, competencies, signature },
    sources: row.sources as unknown as readonly Source[],
  };
}

async function mayEditKits(scope: Scope): Promise<boolean> {
  return canInWorkspace(await findWorkspaceStanding(scope), 'kit.edit').allowed;
}
