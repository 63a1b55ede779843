import { canInOpening } from '../domain/policy/policy';
import { kindOf, type SharedKind, type SharedState, stateOf } from '../domain/sharing/shared-link';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';
import { mintScopeOf, reachableCandidacies, reachableOpenings, type Scope } from './scope';
import { findManageAllowance, findShareAllowance, type SharedSubject } from './share-standing';

/** Ended links are of interest for a while; what is older stands in the audit trail. */
const MOST_LINKS = 200;

/** Views told one by one; earlier ones are counted. */
const MOST_VIEWS = 20;

/** A link as whoever may end it sees it. The address itself was shown once and is stored nowhere. */
export type SharedLinkLine = {
  readonly id: string;
  readonly label: string;
  readonly kind: SharedKind;
  readonly candidates: readonly { readonly candidacyId: string; readonly name: string }[];
  readonly opening: { readonly id: string; readonly title: string };
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly state: SharedState;
  readonly anonymised: { readonly candidate: boolean; readonly panelists: boolean };
  readonly passcode: boolean;
  readonly wrongPasscodes: number;
  readonly views: number;
  /** Newest first, the latest of them. */
  readonly viewed: readonly { readonly id: string; readonly at: string; readonly passcode: boolean }[];
};

/** What the share dialog of a candidacy shows; null for whoever may not share it. */
export async function findSharing(
  scope: Scope,
  subject: SharedSubject,
  now: Date,
): Promise<readonly SharedLinkLine[] | null> {
  const allowance = await findShareAllowance(scope, subject);
  if (!allowance?.allowed) return null;
  const within = { candidacies: { some: { candidacyId: { in: [...subject.candidacyIds] } } } };
  return listManaged(scope, within, now);
}

/** Every link the person may end, newest first: of one opening, or of all. Null for whoever runs no opening. */
export async function listSharedLinks(
  scope: Scope,
  openingId: string | null,
  now: Date,
): Promise<readonly SharedLinkLine[] | null> {
  const memberships = await prisma().openingMember.findMany({
    where: { personId: scope.personId, ...(openingId === null ? {} : { openingId }) },
    select: { role: true },
  });
  const roles = [null, ...memberships.map(({ role }) => role)];
  const { workspaceRole } = scope;
  if (!roles.some((openingRole) => canInOpening({ workspaceRole, openingRole }, 'edit').allowed)) return null;
  return listManaged(scope, openingId === null ? {} : { openingId }, now);
}

async function listManaged(
  scope: Scope,
  within: Prisma.SharedLinkWhereInput,
  now: Date,
): Promise<readonly SharedLinkLine[]> {
  const rows = await prisma().sharedLink.findMany({
    where: {
      AND: [
        within,
        { opening: reachableOpenings(scope) },
        { candidacies: { every: { candidacy: reachableCandidacies(scope) } } },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_LINKS,
    include: WITH,
  });
  const lines: SharedLinkLine[] = [];
  for (const row of rows) {
    const allowance = await findManageAllowance(scope, { ...toSubject(row), createdById: row.createdById });
    if (allowance?.allowed) lines.push(toLine(row, await isBacked(row, now), now));
  }
  return lines;
}

const WITH = {
  opening: { select: { id: true, title: true } },
  createdBy: { select: { name: true } },
  candidacies: {
    orderBy: { position: 'asc' },
    select: { candidacyId: true, candidacy: { select: { candidate: { select: { name: true } } } } },
  },
  views: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: MOST_VIEWS },
  _count: { select: { views: true } },
} satisfies Prisma.SharedLinkInclude;

type Row = Prisma.SharedLinkGetPayload<{ include: typeof WITH }>;

function toSubject({ openingId, candidacies }: Row): SharedSubject {
  return { openingId, candidacyIds: candidacies.map(({ candidacyId }) => candidacyId) };
}

/** Whether whoever made the link could make it now. Of one that has ended nobody asks. */
async function isBacked(row: Row, now: Date): Promise<boolean> {
  if (stateOf(row, true, now) !== 'working') return true;
  const maker = await mintScopeOf(row.createdById);
  return maker !== null && (await findShareAllowance(maker, toSubject(row)))?.allowed === true;
}

function toLine(row: Row, backed: boolean, now: Date): SharedLinkLine {
  return {
    id: row.id,
    label: row.label,
    kind: kindOf(row.candidacies.length),
    candidates: row.candidacies.map(({ candidacyId, candidacy }) => ({
      candidacyId,
      name: candidacy.candidate.name,
    })),
    opening: row.opening,
    madeBy: row.createdBy.name,
    madeAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    state: stateOf(row, backed, now),
    anonymised: { candidate: row.anonymiseCandidates, panelists: row.anonymisePanelists },
    passcode: row.passcodeHash !== null,
    wrongPasscodes: row.wrongPasscodes,
    views: row._count.views,
    viewed: row.views.map(({ id, at, passcode }) => ({ id, at: at.toISOString(), passcode })),
  };
}
