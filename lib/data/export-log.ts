import { canInOpening } from '../domain/policy/policy';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';

const PAGE_SIZE = 50;

/** One file that left Bearing. */
export type ExportLine = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly format: string;
  readonly openingTitle: string;
  /** Whether the opening still exists. */
  readonly openingId: string | null;
  /** Names of the candidates that were in it, those gone since then left out. */
  readonly candidates: readonly { readonly candidacyId: string; readonly name: string }[];
  readonly candidacies: number;
  readonly leftOut: number;
  readonly anonymised: { readonly candidate: boolean; readonly panelists: boolean };
  readonly options: Readonly<Record<string, unknown>>;
  readonly methodVersion: string;
  /** Candidates that had been handed out when it was stopped; null where the server handed out all of it. */
  readonly brokenOffAfter: number | null;
};

export type ExportLogPage = {
  readonly lines: readonly ExportLine[];
  /** Where the next page begins; null on the last. */
  readonly older: string | null;
};

/**
 * What left Bearing, newest first: everything for an admin, their openings' for those who run them; null for everybody
 * else. Files that held a candidacy whose card the reader owes, or the reader's own, are not in it: that somebody took
 * them tells that there was something to take.
 */
export async function listExportLog(
  scope: Scope,
  { before = '' }: { readonly before?: string },
): Promise<ExportLogPage | null> {
  const openings = await listRunOpenings(scope);
  if (openings !== null && openings.length === 0) return null;
  const [sealed, own] = await Promise.all([
    prisma().candidacy.findMany({ where: sealedCandidacies(scope), select: { id: true } }),
    prisma().candidacy.findMany({ where: ownCandidacies(scope), select: { id: true } }),
  ]);
  const hidden = [...sealed, ...own].map(({ id }) => id);
  const rows = await prisma().exportEntry.findMany({
    where: {
      AND: [
        openings === null ? {} : { openingId: { in: [...openings] } },
        hidden.length === 0 ? {} : { NOT: { candidacyIds: { hasSome: hidden } } },
        olderThan(before),
      ],
    },
    orderBy: [{ takenAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    include: WITH,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    lines: await toLines(scope, shown),
    older: rows.length > PAGE_SIZE && last ? `${last.takenAt.toISOString()}~${last.id}` : null,
  };
}

/** Null for an admin, who reads every opening's. */
async function listRunOpenings(scope: Scope): Promise<readonly string[] | null> {
  if (scope.workspaceRole === 'admin') return null;
  const memberships = await prisma().openingMember.findMany({
    where: { personId: scope.personId },
    select: { openingId: true, role: true },
  });
  return memberships
    .filter(
      ({ role }) => canInOpening({ workspaceRole: scope.workspaceRole, openingRole: role }, 'edit').allowed,
    )
    .map(({ openingId }) => openingId);
}

/** The reader is the candidate: the one thing an admin does not reach. */
function ownCandidacies(scope: Scope): Prisma.CandidacyWhereInput {
  return { candidate: { email: scope.email } };
}

function olderThan(before: string): Prisma.ExportEntryWhereInput {
  const [moment = '', id = ''] = before.split('~');
  const takenAt = new Date(moment);
  if (id === '' || Number.isNaN(takenAt.getTime())) return {};
  return { OR: [{ takenAt: { lt: takenAt } }, { takenAt, id: { lt: id } }] };
}

const WITH = {
  takenBy: { select: { name: true } },
  breakOff: { select: { candidates: true } },
} satisfies Prisma.ExportEntryInclude;

type Row = Prisma.ExportEntryGetPayload<{ include: typeof WITH }>;

async function toLines(scope: Scope, rows: readonly Row[]): Promise<readonly ExportLine[]> {
  const [candidacies, openings] = await Promise.all([
    prisma().candidacy.findMany({
      where: { AND: [{ id: { in: rows.flatMap((row) => row.candidacyIds) } }, reachableCandidacies(scope)] },
      select: { id: true, candidate: { select: { name: true } } },
    }),
    prisma().opening.findMany({
      where: { id: { in: rows.map((row) => row.openingId) } },
      select: { id: true },
    }),
  ]);
  const names = new Map(candidacies.map(({ id, candidate }) => [id, candidate.name]));
  const standing = new Set(openings.map(({ id }) => id));
  return rows.map((row) => ({
    id: row.id,
    at: row.takenAt.toISOString(),
    by: row.takenBy.name,
    format: row.format,
    openingTitle: row.openingTitle,
    openingId: standing.has(row.openingId) ? row.openingId : null,
    candidates: row.candidacyIds.flatMap((candidacyId) => {
      const name = names.get(candidacyId);
      return name === undefined ? [] : [{ candidacyId, name }];
    }),
    candidacies: row.candidacyIds.length,
    leftOut: row.leftOut,
    anonymised: { candidate: row.anonymiseCandidates, panelists: row.anonymisePanelists },
    options:
      typeof row.options === 'object' && row.options !== null && !Array.isArray(row.options)
        ? row.options
        : {},
    methodVersion: row.methodVersion,
    brokenOffAfter: row.breakOff?.candidates ?? null,
  }));
}
