import { canWaiveCard, type SeatStanding } from '../domain/policy/no-card-policy';
import type { Allowance, Refusal } from '../domain/policy/policy';
import type { NoCardReason } from '../domain/scorecard/no-card';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { lockInterview } from './interview-lock';
import { findInterviewSeat } from './interview-seat';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type Seat = { readonly interviewId: string; readonly personId: string };

export type StandingAtSeat = SeatStanding &
  Seat & { readonly candidacyId: string; readonly openingId: string };

/** What the person is to a seat that is taken; null for unknown ones and those nobody sits on. */
export async function findSeatStanding(
  scope: Scope,
  { interviewId, personId }: Seat,
  now: Date,
): Promise<StandingAtSeat | null> {
  const [seat, assignment] = await Promise.all([
    findInterviewSeat(scope, interviewId),
    prisma().assignment.findUnique({
      where: { interviewId_personId: { interviewId, personId }, removedAt: null },
      select: { interview: { select: { startsAt: true, cancelledAt: true } } },
    }),
  ]);
  if (!seat || !assignment) return null;
  const candidacy = await findCandidacyStanding(scope, seat.candidacyId);
  const { startsAt, cancelledAt } = assignment.interview;
  return {
    ...seat,
    personId,
    own: personId === scope.personId,
    owesCard: candidacy?.owesCard ?? true,
    begun: startsAt.getTime() <= now.getTime(),
    cancelled: cancelledAt !== null,
  };
}

export type NoCardOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' | Refusal };

export type Waiver = {
  readonly reason: NoCardReason;
  /** In words; empty unless the reason asks for them. */
  readonly note: string;
  /** Said by the link of a reminder, without a session. */
  readonly byLink: boolean;
};

/**
 * Stops waiting for a card. What its panelist wrote is kept, and what their peers wrote stays sealed to them: sealing
 * asks for a submitted card and for nothing else, so saying that none is due is no way to look.
 */
export async function waiveCard(scope: Scope, seat: Seat, waiver: Waiver, now: Date): Promise<NoCardOutcome> {
  const allowed = await findAllowed(scope, seat, now);
  if (!allowed.ok) return allowed;
  const { reason, note, byLink } = waiver;
  return prisma().$transaction(async (tx) => {
    await lockInterview(tx, seat.interviewId);
    if (await isSubmitted(tx, seat)) return { ok: false, code: 'already_submitted' };
    const { count } = await tx.assignment.updateMany({
      where: { interviewId: seat.interviewId, personId: seat.personId, removedAt: null },
      data: { noCardReason: reason, noCardNote: note, noCardAt: now, noCardById: scope.personId },
    });
    if (count === 0) return { ok: false, code: 'not_found' };
    await recordAudit(tx, scope.personId, {
      action: 'scorecard.waived',
      ...onSeat(allowed.standing),
      detail: { personId: seat.personId, reason, byLink },
    });
    return { ok: true, value: null };
  });
}

/** Waits for the card again. */
export async function awaitCardAgain(
  scope: Scope,
  seat: Seat,
  { now, byLink }: { readonly now: Date; readonly byLink: boolean },
): Promise<NoCardOutcome> {
  const { interviewId, personId } = seat;
  const allowed = await findAllowed(scope, seat, now);
  if (!allowed.ok) return allowed;
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.assignment.updateMany({
      where: { interviewId, personId, removedAt: null, noCardAt: { not: null } },
      data: { noCardReason: null, noCardNote: '', noCardAt: null, noCardById: null },
    });
    if (count > 0) {
      await recordAudit(tx, scope.personId, {
        action: 'scorecard.awaited_again',
        ...onSeat(allowed.standing),
        detail: { personId: seat.personId, byLink },
      });
    }
    return { ok: true, value: null };
  });
}

/** What the small page of a link shows: the panelist's own interview and card, nothing of anybody else's. */
export type OwnSeat = Seat & {
  readonly panelist: string;
  readonly candidate: string;
  readonly interview: string;
  readonly opening: string;
  readonly startsAt: string;
  readonly submitted: boolean;
  /** Why no card is due; null while it is. */
  readonly noCard: { readonly reason: NoCardReason; readonly note: string } | null;
};

/** Null where the person has no seat there, or nothing can be said of it. */
export async function findOwnSeat(scope: Scope, interviewId: string, now: Date): Promise<OwnSeat | null> {
  const seat = { interviewId, personId: scope.personId };
  const standing = await findSeatStanding(scope, seat, now);
  if (!standing || !canWaiveCard(standing).allowed) return null;
  const row = await prisma().assignment.findUniqueOrThrow({
    where: { interviewId_personId: seat },
    select: {
      noCardReason: true,
      noCardNote: true,
      scorecards: { where: { status: 'submitted' }, take: 1, select: { id: true } },
      interview: {
        select: {
          title: true,
          startsAt: true,
          candidacy: {
            select: { candidate: { select: { name: true } }, opening: { select: { title: true } } },
          },
        },
      },
    },
  });
  const { candidacy, title, startsAt } = row.interview;
  return {
    ...seat,
    panelist: scope.name,
    candidate: candidacy.candidate.name,
    interview: title,
    opening: candidacy.opening.title,
    startsAt: startsAt.toISOString(),
    submitted: row.scorecards.length > 0,
    noCard: row.noCardReason && { reason: row.noCardReason, note: row.noCardNote },
  };
}

type Allowed =
  | { readonly ok: true; readonly standing: StandingAtSeat }
  | { readonly ok: false; readonly code: 'not_found' | Refusal };

async function findAllowed(scope: Scope, seat: Seat, now: Date): Promise<Allowed> {
  const standing = await findSeatStanding(scope, seat, now);
  if (!standing) return { ok: false, code: 'not_found' };
  const allowance: Allowance = canWaiveCard(standing);
  return allowance.allowed ? { ok: true, standing } : { ok: false, code: allowance.refusal };
}

async function isSubmitted(tx: Connection, { interviewId, personId }: Seat): Promise<boolean> {
  const card = await tx.scorecard.findFirst({
    where: { interviewId, panelistId: personId, status: 'submitted' },
    select: { id: true },
  });
  return card !== null;
}

function onSeat({ interviewId, candidacyId, openingId }: StandingAtSeat) {
  return { resource: 'interview', resourceId: interviewId, candidacyId, openingId } as const;
}
