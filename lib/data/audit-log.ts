import { canInWorkspace } from '../domain/policy/policy';
import type { Prisma } from '../generated/prisma/client';
import { AUDIT_ACTIONS, type AuditAction } from './audit';
import { listSubjectNames, type SubjectNames } from './audit-subjects';
import { prisma } from './database/current';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findWorkspaceStanding } from './standing';

const PAGE_SIZE = 50;

/** What tells that a peer wrote, changed or judged something; sealed with the card the reader owes. */
const PANEL_ACTIONS: readonly AuditAction[] = AUDIT_ACTIONS.filter((action) =>
  /^(scorecard|decision|recommendation|self_assessment|shared_link)\./.test(action),
);

export type AuditLine = {
  readonly id: string;
  readonly at: string;
  readonly action: AuditAction;
  /** Null where nobody was signed in. */
  readonly actor: string | null;
  /** Name of what it was done to, as it is called today; null when there is none or it is gone. */
  readonly subject: string | null;
  readonly opening: { readonly id: string; readonly name: string } | null;
  readonly candidacy: { readonly id: string; readonly name: string } | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** As the address bar has it; what is not known there is left out of the filter. */
export type AuditQuery = {
  readonly action?: string;
  readonly personId?: string;
  /** Lines before this one, as an earlier page's `older` named it. */
  readonly before?: string;
};

export type AuditPage = {
  readonly lines: readonly AuditLine[];
  /** Where the next page begins; null on the last. */
  readonly older: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** The trail, newest first, without what is sealed to the reader; null for people who may not read it. */
export async function listAuditPage(scope: Scope, query: AuditQuery): Promise<AuditPage | null> {
  const allowance = canInWorkspace(await findWorkspaceStanding(scope), 'audit.read');
  if (!allowance.allowed) return null;
  const rows = await prisma().auditEvent.findMany({
    where: { AND: [await readableEvents(scope), matching(query), olderThan(query.before)] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    include: { actor: { select: { name: true } } },
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const names = await listSubjectNames(shown);
  return {
    lines: shown.flatMap((row) => toLine(row, names)),
    older: rows.length > PAGE_SIZE && last ? `${last.at.toISOString()}~${last.id}` : null,
    people: await prisma().person.findMany({
      where: { sample: false },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true },
    }),
  };
}

/**
 * Everything but the panel's doings on candidacies whose card the reader owes, and all of a candidacy that is
 * the reader's own. Spelled as alternatives, because a null candidacy would fall out of a plain NOT.
 */
async function readableEvents(scope: Scope): Promise<Prisma.AuditEventWhereInput> {
  const [sealed, own] = await Promise.all([
    prisma().candidacy.findMany({ where: sealedCandidacies(scope), select: { id: true } }),
    prisma().candidacy.findMany({ where: { NOT: reachableCandidacies(scope) }, select: { id: true } }),
  ]);
  const besides = (rows: readonly { id: string }[]): Prisma.AuditEventWhereInput[] => [
    { candidacyId: null },
    { candidacyId: { notIn: rows.map(({ id }) => id) } },
  ];
  return {
    AND: [{ OR: besides(own) }, { OR: [...besides(sealed), { action: { notIn: [...PANEL_ACTIONS] } }] }],
  };
}

function matching({ action, personId }: AuditQuery): Prisma.AuditEventWhereInput {
  return {
    ...(isAuditAction(action) ? { action } : {}),
    ...(personId ? { OR: [{ actorId: personId }, { resource: 'person', resourceId: personId }] } : {}),
  };
}

function olderThan(before: string | undefined): Prisma.AuditEventWhereInput {
  const [moment = '', id = ''] = before?.split('~') ?? [];
  const at = new Date(moment);
  if (id === '' || Number.isNaN(at.getTime())) return {};
  return { OR: [{ at: { lt: at } }, { at, id: { lt: id } }] };
}

function isAuditAction(action: string | undefined): action is AuditAction {
  return AUDIT_ACTIONS.some((known) => known === action);
}

type Row = Prisma.AuditEventGetPayload<{ include: { actor: { select: { name: true } } } }>;

/** An action this release does not know, written by a later one, is skipped rather than mistold. */
function toLine(row: Row, names: SubjectNames): readonly AuditLine[] {
  if (!isAuditAction(row.action)) return [];
  const named = (id: string | null) => {
    const name = id === null ? undefined : names.get(id);
    return id === null || name === undefined ? null : { id, name };
  };
  const detail =
    typeof row.detail === 'object' && row.detail !== null && !Array.isArray(row.detail) ? row.detail : {};
  const person = detail.personId;
  return [
    {
      id: row.id,
      at: row.at.toISOString(),
      action: row.action,
      actor: row.actor?.name ?? null,
      subject: named(typeof person === 'string' ? person : row.resourceId)?.name ?? null,
      opening: named(row.openingId),
      candidacy: named(row.candidacyId),
      detail,
    },
  ];
}
