import type { OpeningRole, WorkspaceRole } from '../domain/policy/policy';
import { endOf } from '../domain/scorecard/overdue';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';
import { isBacked, SENDER } from './invitation';

/** What a message may say, read when it is sent and by the schedule alone. None of it comes from a card. */

export type MailedInvitation = {
  readonly invitedBy: string;
  readonly role: OpeningRole | WorkspaceRole;
  readonly opening: { readonly title: string; readonly company: string } | null;
  readonly expiresAt: string;
};

/** Null where the link no longer works. */
export async function findMailedInvitation(id: string, now: Date): Promise<MailedInvitation | null> {
  const row = await prisma().invitation.findFirst({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    include: { invitedBy: SENDER, opening: { select: { title: true, company: true } } },
  });
  if (!row || !isBacked(row)) return null;
  return {
    invitedBy: row.invitedBy.name,
    role: row.openingRole ?? row.workspaceRole,
    opening: row.opening,
    expiresAt: row.expiresAt.toISOString(),
  };
}

/** A card that is awaited after its interview has begun, of somebody who can be written to. */
const AWAITED: Prisma.AssignmentWhereInput = {
  removedAt: null,
  noCardAt: null,
  scorecards: { none: { status: 'submitted' } },
  person: { deactivatedAt: null, sample: false, external: false },
  interview: { cancelledAt: null, candidacy: { opening: { status: 'open', sample: false } } },
};

export type AwaitedCard = { readonly interviewId: string; readonly email: string; readonly endsAt: Date };

/** Cards of interviews that began after `since`, which is as far back as reminders reach. */
export async function listAwaitedCards(since: Date, now: Date): Promise<readonly AwaitedCard[]> {
  const rows = await prisma().assignment.findMany({
    where: { AND: [AWAITED, { interview: { startsAt: { gte: since, lt: now } } }] },
    select: {
      interviewId: true,
      person: { select: { email: true } },
      interview: { select: { startsAt: true, durationMinutes: true } },
    },
  });
  return rows.map(({ interviewId, person, interview }) => ({
    interviewId,
    email: person.email,
    endsAt: endOf(interview),
  }));
}

export type OwedReminder = {
  readonly interviewId: string;
  readonly personId: string;
  readonly scorecardId: string;
  readonly candidate: string;
  readonly interview: string;
  readonly opening: string;
  readonly endsAt: string;
};

/** Null where the card is not awaited any more, or not yet again: the interview may have been moved. */
export async function findOwedReminder(
  interviewId: string,
  email: string,
  now: Date,
): Promise<OwedReminder | null> {
  const row = await prisma().assignment.findFirst({
    where: { AND: [AWAITED, { interviewId, person: { email } }] },
    select: {
      personId: true,
      scorecards: { orderBy: { revision: 'asc' }, take: 1, select: { id: true } },
      interview: {
        select: {
          title: true,
          startsAt: true,
          durationMinutes: true,
          candidacy: {
            select: {
              candidate: { select: { name: true, email: true } },
              opening: { select: { title: true } },
            },
          },
        },
      },
    },
  });
  const scorecardId = row?.scorecards[0]?.id;
  if (!row || !scorecardId || row.interview.candidacy.candidate.email === email) return null;
  const endsAt = endOf(row.interview);
  if (endsAt.getTime() > now.getTime()) return null;
  return {
    interviewId,
    personId: row.personId,
    scorecardId,
    candidate: row.interview.candidacy.candidate.name,
    interview: row.interview.title,
    opening: row.interview.candidacy.opening.title,
    endsAt: endsAt.toISOString(),
  };
}
