import { COMPARED } from '../domain/panel/compare-candidates';
import type { Allowance, Refusal } from '../domain/policy/policy';
import { kindOf, type SharedDays } from '../domain/sharing/shared-link';
import type { Anonymity } from '../export/anonymise';
import { SHARED_LINK } from '../export/shared-link';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { openOpeningExport } from './export';
import { hashToken, makeToken } from './invitation-token';
import type { Scope } from './scope';
import { findManageAllowance, findShareAllowance, type SharedSubject } from './share-standing';

const DAY_MS = 24 * 60 * 60 * 1000;

export type NewSharedLink = SharedSubject & {
  /** For whom it is: the watermark. */
  readonly label: string;
  readonly days: SharedDays;
  readonly anonymity: Anonymity;
  /** Null where the address alone opens it. */
  readonly passcodeHash: string | null;
};

export type SharedLinkOutcome =
  | { readonly ok: true; readonly value: { readonly token: string; readonly expiresAt: string } }
  | { readonly ok: false; readonly code: 'not_found' | Refusal };

/** The token is answered once and stored nowhere. What the link shows is read anew each time somebody opens it. */
export async function makeSharedLink(
  scope: Scope,
  asked: NewSharedLink,
  now: Date,
): Promise<SharedLinkOutcome> {
  const { openingId, label, days, anonymity, passcodeHash } = asked;
  const candidacyIds = [...new Set(asked.candidacyIds)];
  if (candidacyIds.length > COMPARED.most) return { ok: false, code: 'not_found' };
  const allowance = await findShareAllowance(scope, { openingId, candidacyIds });
  if (!allowance) return { ok: false, code: 'not_found' };
  if (!allowance.allowed) return { ok: false, code: allowance.refusal };
  // The log of exports has its line first, as it has one for every file.
  const logged = await openOpeningExport(
    scope,
    { openingId, candidacyIds },
    {
      format: SHARED_LINK.id,
      anonymity,
      options: { shows: kindOf(candidacyIds.length), days: String(days), passcode: passcodeHash !== null },
      now,
    },
  );
  if (!logged) return { ok: false, code: 'not_found' };
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  await prisma().$transaction(async (tx) => {
    const link = await tx.sharedLink.create({
      data: {
        tokenHash: hashToken(token),
        openingId,
        createdById: scope.personId,
        createdAt: now,
        expiresAt,
        label,
        anonymiseCandidates: anonymity.candidate,
        anonymisePanelists: anonymity.panelists,
        passcodeHash,
        candidacies: {
          create: candidacyIds.map((candidacyId, index) => ({ candidacyId, position: index + 1 })),
        },
      },
      select: { id: true },
    });
    await recordOnEach(tx, scope, {
      action: 'shared_link.made',
      subject: { openingId, candidacyIds },
      detail: { linkId: link.id, days, candidates: candidacyIds.length, passcode: passcodeHash !== null },
    });
  });
  return { ok: true, value: { token, expiresAt: expiresAt.toISOString() } };
}

/** Whether the person may end a link; null for unknown ones and for links to what they do not reach. */
export async function findSharedLinkAllowance(scope: Scope, linkId: string): Promise<Allowance | null> {
  const link = await findSubject(prisma(), linkId);
  return link && findManageAllowance(scope, link);
}

export type SharedRevokeOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | Refusal };

/** Ends a link at once, for whoever reads by it too. Ending one that has ended is done already. */
export async function revokeSharedLink(
  scope: Scope,
  linkId: string,
  now: Date,
): Promise<SharedRevokeOutcome> {
  const subject = await findSubject(prisma(), linkId);
  const allowance = subject && (await findManageAllowance(scope, subject));
  if (!allowance) return { ok: false, code: 'not_found' };
  if (!allowance.allowed) return { ok: false, code: allowance.refusal };
  return prisma().$transaction(async (tx): Promise<SharedRevokeOutcome> => {
    const { count } = await tx.sharedLink.updateMany({
      where: { id: linkId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count > 0) {
      await recordOnEach(tx, scope, { action: 'shared_link.revoked', subject, detail: { linkId } });
    }
    return { ok: true, value: null };
  });
}

async function findSubject(connection: Connection, linkId: string) {
  const link = await connection.sharedLink.findUnique({
    where: { id: linkId },
    select: {
      openingId: true,
      createdById: true,
      candidacies: { orderBy: { position: 'asc' }, select: { candidacyId: true } },
    },
  });
  if (!link) return null;
  const { candidacies, ...facts } = link;
  return { ...facts, candidacyIds: candidacies.map(({ candidacyId }) => candidacyId) };
}

/** One event for each candidate, so that the trail of each has it, and is sealed for whoever owes a card there. */
async function recordOnEach(
  tx: Connection,
  scope: Scope,
  deed: {
    readonly action: 'shared_link.made' | 'shared_link.revoked';
    readonly subject: SharedSubject;
    readonly detail: Readonly<Record<string, string | number | boolean>>;
  },
): Promise<void> {
  const { openingId, candidacyIds } = deed.subject;
  for (const candidacyId of candidacyIds) {
    await recordAudit(tx, scope.personId, {
      action: deed.action,
      resource: 'candidacy',
      resourceId: candidacyId,
      openingId,
      candidacyId,
      detail: deed.detail,
    });
  }
}
