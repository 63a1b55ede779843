import type { Allowance, Refusal } from '../domain/policy/policy';
import { canInSelfAssessment } from '../domain/policy/self-assessment-policy';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { hashToken, makeToken } from './invitation-token';
import type { Scope } from './scope';
import { findCandidacyStanding, type StandingInCandidacy } from './standing';

const FOURTEEN_DAYS_MS = 14 * 24 * 60 * 60 * 1000;

/** A link that still works. Nothing of whether anybody used it. */
export type OpenLink = {
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** Whether the person may make a link for the candidacy; null for unknown and out of reach. */
export async function findLinkAllowance(scope: Scope, candidacyId: string): Promise<Allowance | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  return standing && canInSelfAssessment(standing, 'invite');
}

export type LinkOutcome =
  | { readonly ok: true; readonly value: { readonly token: string; readonly expiresAt: string } }
  | { readonly ok: false; readonly code: 'not_found' | 'opening_closed' | Refusal };

/** A new link takes an earlier one's place. The token is answered once and stored nowhere. */
export async function makeSelfAssessmentLink(
  scope: Scope,
  candidacyId: string,
  now: Date,
): Promise<LinkOutcome> {
  return prisma().$transaction(async (tx): Promise<LinkOutcome> => {
    await tx.$queryRaw`SELECT id FROM candidacy WHERE id = ${candidacyId} FOR UPDATE`;
    const standing = await findCandidacyStanding(scope, candidacyId, tx);
    if (!standing) return { ok: false, code: 'not_found' };
    const allowance = canInSelfAssessment(standing, 'invite');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };
    const opening = await tx.opening.findUniqueOrThrow({
      where: { id: standing.openingId },
      select: { status: true },
    });
    if (opening.status === 'closed') return { ok: false, code: 'opening_closed' };
    const earlier = await tx.selfAssessmentLink.findMany({
      where: working(candidacyId, now),
      select: { id: true },
    });
    for (const { id } of earlier) await revoke(tx, scope, { id, standing, now, replaced: true });
    const token = makeToken();
    const expiresAt = new Date(now.getTime() + FOURTEEN_DAYS_MS);
    await tx.selfAssessmentLink.create({
      data: {
        tokenHash: hashToken(token),
        candidacyId,
        createdById: scope.personId,
        createdAt: now,
        expiresAt,
      },
    });
    await recordAudit(tx, scope.personId, {
      action: 'self_assessment_link.made',
      ...candidacyOf(standing),
    });
    return { ok: true, value: { token, expiresAt: expiresAt.toISOString() } };
  });
}

/** The allowance to revoke a link, by its candidacy; null for unknown and out of reach. */
export async function findLinkRevokeAllowance(scope: Scope, linkId: string): Promise<Allowance | null> {
  const link = await prisma().selfAssessmentLink.findUnique({
    where: { id: linkId },
    select: { candidacyId: true },
  });
  return link && findLinkAllowance(scope, link.candidacyId);
}

export type LinkRevokeOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | Refusal };

/** Revoking a link twice, or one that has ended, is done already. */
export async function revokeSelfAssessmentLink(
  scope: Scope,
  linkId: string,
  now: Date,
): Promise<LinkRevokeOutcome> {
  return prisma().$transaction(async (tx): Promise<LinkRevokeOutcome> => {
    const link = await tx.selfAssessmentLink.findUnique({
      where: { id: linkId },
      select: { candidacyId: true },
    });
    const standing = link && (await findCandidacyStanding(scope, link.candidacyId, tx));
    if (!standing) return { ok: false, code: 'not_found' };
    const allowance = canInSelfAssessment(standing, 'invite');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };
    await revoke(tx, scope, { id: linkId, standing, now, replaced: false });
    return { ok: true, value: null };
  });
}

/** The candidacy's working link. Applies no policy: its one caller has asked `invite` before. */
export async function findOpenLink(candidacyId: string, now: Date): Promise<OpenLink | null> {
  const link = await prisma().selfAssessmentLink.findFirst({
    where: working(candidacyId, now),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
  });
  return (
    link && {
      id: link.id,
      createdBy: link.createdBy.name,
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
    }
  );
}

function working(candidacyId: string, now: Date) {
  return { candidacyId, revokedAt: null, expiresAt: { gt: now } };
}

async function revoke(
  tx: Connection,
  scope: Scope,
  deed: {
    readonly id: string;
    readonly standing: StandingInCandidacy;
    readonly now: Date;
    readonly replaced: boolean;
  },
): Promise<void> {
  const { id, standing, now, replaced } = deed;
  const { count } = await tx.selfAssessmentLink.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) return;
  await recordAudit(tx, scope.personId, {
    action: 'self_assessment_link.revoked',
    ...candidacyOf(standing),
    detail: { replaced },
  });
}

function candidacyOf({ candidacyId, openingId }: StandingInCandidacy) {
  return { resource: 'candidacy', resourceId: candidacyId, openingId, candidacyId } as const;
}
