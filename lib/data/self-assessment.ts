import { canInSelfAssessment } from '../domain/policy/self-assessment-policy';
import { findInstrument } from '../domain/self-assessment/editions';
import { readSelfAssessment, type SelfView } from '../domain/self-assessment/read-self-assessment';
import { parseSelfAnswers, type SelfAssessmentSending } from '../schemas/self-assessment';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { hashToken } from './invitation-token';
import type { Scope } from './scope';
import { findOpenLink, type OpenLink } from './self-assessment-link';
import { findCandidacyStanding } from './standing';

/** Enough to correct oneself, too few to fill a disk. */
const MOST_SENDINGS = 5;

/** What the candidacy's page may show of the candidate's own view. */
export type SelfAssessmentSection = {
  readonly candidacyId: string;
  readonly mayInvite: boolean;
  /** Null also where the viewer may not make links. */
  readonly link: OpenLink | null;
  /** `sealed` looks the same whether something was sent or not. */
  readonly own:
    | { readonly kind: 'sealed' }
    | { readonly kind: 'none' }
    | { readonly kind: 'sent'; readonly at: string; readonly times: number; readonly view: SelfView };
};

/** Null for unknown, out of reach and one's own candidacy. */
export async function findSelfAssessmentSection(
  scope: Scope,
  candidacyId: string,
  now: Date,
): Promise<SelfAssessmentSection | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing) return null;
  const mayInvite = canInSelfAssessment(standing, 'invite').allowed;
  const mayRead = canInSelfAssessment(standing, 'read').allowed;
  return {
    candidacyId,
    mayInvite,
    link: mayInvite ? await findOpenLink(candidacyId, now) : null,
    own: mayRead ? await findNewest(candidacyId) : { kind: 'sealed' },
  };
}

/** What the page behind a link tells: which opening it is for, and until when it works. Nothing that was sent. */
export type SelfAssessmentInvitation = {
  readonly company: string;
  readonly openingTitle: string;
  readonly expiresAt: string;
};

/** Null alike for unknown, expired and revoked links and closed openings. The token itself is the right to ask. */
export async function findSelfAssessmentInvitation(
  token: string,
  now: Date,
): Promise<SelfAssessmentInvitation | null> {
  const link = await findWorkingLink(prisma(), token, now);
  if (!link) return null;
  const { opening } = link.candidacy;
  return {
    company: opening.company,
    openingTitle: opening.title,
    expiresAt: link.expiresAt.toISOString(),
  };
}

export type SendOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'link_closed' };

/** Stores what a candidate sends. The same sending twice, as after an answer that was lost, is stored once. */
export async function sendSelfAssessment(sending: SelfAssessmentSending, now: Date): Promise<SendOutcome> {
  const { token, id, version, answers } = sending;
  return prisma().$transaction(async (tx): Promise<SendOutcome> => {
    const found = await findWorkingLink(tx, token, now);
    if (!found) return { ok: false, code: 'link_closed' };
    // Two sendings by one link queue here, and a revocation either came before or waits.
    await tx.$queryRaw`SELECT id FROM self_assessment_link WHERE id = ${found.id} FOR UPDATE`;
    const link = await findWorkingLink(tx, token, now);
    if (!link) return { ok: false, code: 'link_closed' };
    const same = await tx.selfAssessment.findUnique({ where: { id }, select: { linkId: true } });
    if (same) return same.linkId === link.id ? { ok: true, value: null } : { ok: false, code: 'link_closed' };
    if ((await tx.selfAssessment.count({ where: { linkId: link.id } })) >= MOST_SENDINGS) {
      return { ok: false, code: 'link_closed' };
    }
    await tx.selfAssessment.create({
      data: { id, linkId: link.id, instrumentVersion: version, answers: { ...answers }, sentAt: now },
    });
    await recordAudit(tx, null, {
      action: 'self_assessment.sent',
      resource: 'candidacy',
      resourceId: link.candidacyId,
      openingId: link.candidacy.openingId,
      candidacyId: link.candidacyId,
    });
    return { ok: true, value: null };
  });
}

function findWorkingLink(connection: Connection, token: string, now: Date) {
  return connection.selfAssessmentLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: now },
      candidacy: { opening: { status: 'open' } },
    },
    select: {
      id: true,
      candidacyId: true,
      expiresAt: true,
      candidacy: { select: { openingId: true, opening: { select: { title: true, company: true } } } },
    },
  });
}

async function findNewest(candidacyId: string): Promise<SelfAssessmentSection['own']> {
  const rows = await prisma().selfAssessment.findMany({
    where: { link: { candidacyId } },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
  });
  const newest = rows[0];
  const instrument = newest && findInstrument(newest.instrumentVersion);
  const answers = newest && parseSelfAnswers(newest.answers);
  if (!newest || !instrument || !answers) return { kind: 'none' };
  return {
    kind: 'sent',
    at: newest.sentAt.toISOString(),
    times: rows.length,
    view: readSelfAssessment(instrument, answers),
  };
}
