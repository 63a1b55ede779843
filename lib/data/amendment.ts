import { type Allowance, canOnScorecard } from '../domain/policy/policy';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import type { Scope } from './scope';
import { type CardDeed, lockScorecard, refuseDeed } from './scorecard-lock';
import { findScorecardStanding, type StandingOnScorecard } from './standing';

/** A card with the amendment of it that its author has begun, if any. */
export type Amendable = { readonly standing: StandingOnScorecard; readonly openAmendmentId: string | null };

/** What can be amended of this card; null for unknown and for somebody else's. */
export async function findAmendable(
  scope: Scope,
  scorecardId: string,
  connection: Connection = prisma(),
): Promise<Amendable | null> {
  const standing = await findScorecardStanding(scope, scorecardId, connection);
  if (!standing || !canOnScorecard(standing, 'read').allowed) return null;
  return { standing, openAmendmentId: await findOpenAmendment(scope, scorecardId, connection) };
}

/** An amendment that is already begun is gone on with, so its rule is that of a draft. */
export function canAmend({ standing, openAmendmentId }: Amendable): Allowance {
  if (openAmendmentId === null) return canOnScorecard(standing, 'amend');
  return canOnScorecard({ ...standing, status: 'draft' }, 'write');
}

/** Opens the next revision with all the latest one says, or returns the one that is open. */
export async function beginAmendment(
  scope: Scope,
  scorecardId: string,
): Promise<CardDeed<{ readonly scorecardId: string }> | null> {
  return prisma().$transaction(async (tx) => {
    await lockScorecard(tx, scorecardId);
    const amendable = await findAmendable(scope, scorecardId, tx);
    if (!amendable) return null;
    const allowance = canAmend(amendable);
    if (!allowance.allowed) return refuseDeed(allowance.refusal);
    if (amendable.openAmendmentId) return { ok: true, value: { scorecardId: amendable.openAmendmentId } };
    const draft = await copyAsDraft(tx, scorecardId);
    const { candidacyId, openingId } = amendable.standing;
    await recordAudit(tx, scope.personId, {
      action: 'scorecard.amendment_begun',
      resource: 'scorecard',
      resourceId: draft.id,
      openingId,
      candidacyId,
      detail: { revision: draft.revision },
    });
    return { ok: true, value: { scorecardId: draft.id } };
  });
}

/** Throws an amendment away before it is submitted; the submitted card stands as it was. Null for a first revision. */
export async function discardAmendment(
  scope: Scope,
  scorecardId: string,
): Promise<CardDeed<{ readonly scorecardId: string }> | null> {
  return prisma().$transaction(async (tx) => {
    await lockScorecard(tx, scorecardId);
    const standing = await findScorecardStanding(scope, scorecardId, tx);
    if (!standing) return null;
    const allowance = canOnScorecard(standing, 'write');
    if (!allowance.allowed) return refuseDeed(allowance.refusal);
    const { revision, interviewId, panelistId } = await tx.scorecard.findUniqueOrThrow({
      where: { id: scorecardId },
    });
    if (revision === 1) return null;
    const amended = await tx.scorecard.findUniqueOrThrow({
      where: {
        interviewId_panelistId_revision: { interviewId, panelistId, revision: revision - 1 },
      },
    });
    await tx.scorecard.delete({ where: { id: scorecardId } });
    await recordAudit(tx, scope.personId, {
      action: 'scorecard.amendment_discarded',
      resource: 'scorecard',
      resourceId: amended.id,
      openingId: standing.openingId,
      candidacyId: standing.candidacyId,
      detail: { revision },
    });
    return { ok: true, value: { scorecardId: amended.id } };
  });
}

/** The draft amendment of the same interview, where the card is the viewer's own. */
export async function findOpenAmendment(
  scope: Scope,
  scorecardId: string,
  connection: Connection = prisma(),
): Promise<string | null> {
  const draft = await connection.scorecard.findFirst({
    where: {
      status: 'draft',
      revision: { gt: 1 },
      assignment: { personId: scope.personId, scorecards: { some: { id: scorecardId } } },
    },
    select: { id: true },
  });
  return draft?.id ?? null;
}

async function copyAsDraft(tx: Connection, scorecardId: string): Promise<{ id: string; revision: number }> {
  const card = await tx.scorecard.findUniqueOrThrow({
    where: { id: scorecardId },
    include: { ratings: true, notes: { include: { evidence: true } } },
  });
  return tx.scorecard.create({
    data: {
      interviewId: card.interviewId,
      panelistId: card.panelistId,
      revision: card.revision + 1,
      overall: card.overall,
      roleOpinion: card.roleOpinion,
      summary: card.summary,
      unsorted: card.unsorted,
      ratings: { create: card.ratings.map(({ competency, level }) => ({ competency, level })) },
      notes: {
        create: card.notes.map(({ questionId, text, evidence }) => ({
          questionId,
          text,
          evidence: { create: evidence.map(({ id: _id, noteId: _noteId, ...passage }) => passage) },
        })),
      },
    },
    select: { id: true, revision: true },
  });
}
