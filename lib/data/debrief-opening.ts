import { canInCandidacy, canInOpening, type Refusal } from '../domain/policy/policy';
import { parseInputs } from '../schemas/recommendation';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { findLatestDebrief } from './debrief-notes';
import { lockOpening } from './opening-lock';
import { findLatestRow } from './panel';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type DebriefAnswer =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | {
      readonly ok: false;
      readonly code: 'not_found' | 'no_card_yet' | 'debrief_open' | 'cards_missing' | Refusal;
    };

/**
 * Opens the debrief and freezes the figure that stands at this moment. Before all cards are in only a hiring manager
 * opens it, who says that they mean to. Once cards arrived that the frozen figure does not hold, another can be opened.
 */
export async function openDebrief(
  scope: Scope,
  { candidacyId, early }: { readonly candidacyId: string; readonly early: boolean },
  now: Date,
): Promise<DebriefAnswer> {
  return prisma().$transaction(async (tx): Promise<DebriefAnswer> => {
    // A card being submitted at this moment moves the figure; one of the two waits for the other.
    await tx.$queryRaw`SELECT id FROM candidacy WHERE id = ${candidacyId} FOR NO KEY UPDATE`;
    const standing = await findCandidacyStanding(scope, candidacyId, tx);
    if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return { ok: false, code: 'not_found' };
    const missing = await countMissing(tx, candidacyId);
    const allowance = canInCandidacy(standing, missing > 0 ? 'debrief.open_early' : 'debrief.open');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };
    if (missing > 0 && !early) return { ok: false, code: 'cards_missing' };
    const figure = await findLatestRow(tx, candidacyId);
    if (!figure) return { ok: false, code: 'no_card_yet' };
    const before = await findLatestDebrief(tx, candidacyId);
    if (before && !(await bringsNewCards(tx, before.recommendation.inputs, figure.inputs))) {
      return { ok: false, code: 'debrief_open' };
    }
    const debrief = await tx.debrief.create({
      data: {
        candidacyId,
        number: (before?.number ?? 0) + 1,
        recommendationId: figure.id,
        openedById: scope.personId,
        openedAt: now,
        missingCards: missing,
      },
      select: { id: true },
    });
    await recordAudit(tx, scope.personId, {
      action: missing > 0 ? 'debrief.opened_early' : 'debrief.opened',
      resource: 'candidacy',
      resourceId: candidacyId,
      openingId: standing.openingId,
      candidacyId,
      ...(missing > 0 ? { detail: { missing } } : {}),
    });
    return { ok: true, value: debrief };
  });
}

/** Whether there is a card of an interview that the earlier figure holds no card of its panelist for. */
export async function bringsNewCards(tx: Connection, before: unknown, after: unknown): Promise<boolean> {
  const [old, now] = [parseInputs(before).scorecards, parseInputs(after).scorecards];
  const rows = await tx.scorecard.findMany({
    where: { id: { in: [...old, ...now] } },
    select: { id: true, interviewId: true, panelistId: true },
  });
  const seats = (ids: readonly string[]) =>
    rows
      .filter(({ id }) => ids.includes(id))
      .map(({ interviewId, panelistId }) => `${interviewId} ${panelistId}`);
  const held = new Set(seats(old));
  return seats(now).some((seat) => !held.has(seat));
}

function countMissing(tx: Connection, candidacyId: string): Promise<number> {
  return tx.assignment.count({
    where: {
      removedAt: null,
      noCardAt: null,
      interview: { candidacyId, cancelledAt: null },
      scorecards: { none: { status: 'submitted' } },
    },
  });
}

export type OrderAnswer =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | Refusal };

/** Gives the team its places in the order of speaking; members who are not named keep following their role. */
export async function setSpeakingOrder(
  scope: Scope,
  { candidacyId, speakers }: { readonly candidacyId: string; readonly speakers: readonly string[] },
): Promise<OrderAnswer> {
  return prisma().$transaction(async (tx): Promise<OrderAnswer> => {
    const standing = await findCandidacyStanding(scope, candidacyId, tx);
    if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return { ok: false, code: 'not_found' };
    const allowance = canInOpening(standing, 'team.manage');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };
    const { openingId } = standing;
    await lockOpening(tx, openingId);
    for (const [index, personId] of speakers.entries()) {
      await tx.openingMember.updateMany({ where: { openingId, personId }, data: { seniority: index + 1 } });
    }
    await recordAudit(tx, scope.personId, {
      action: 'debrief.order_changed',
      resource: 'candidacy',
      resourceId: candidacyId,
      openingId,
      candidacyId,
    });
    return { ok: true, value: null };
  });
}
