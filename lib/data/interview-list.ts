import { canInCandidacy, canInOpening, canOnInterview, type OpeningRole } from '../domain/policy/policy';
import type { NoCardReason } from '../domain/scorecard/no-card';
import { prisma } from './database/current';
import { isStandard } from './kit';
import { type Editions, findEditions, listSeats, type PlannedSeat } from './planned-seats';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findOpeningStanding } from './standing';

/** `withheld`: not for this viewer to know. `waiting`: the interview is not over. `not_due`: nobody waits for it. */
export type CardState = 'in' | 'owed' | 'waiting' | 'not_due' | 'withheld';

export type ListedPanelist = {
  readonly personId: string;
  readonly name: string;
  readonly isViewer: boolean;
  /** Without an account; writes by a link. */
  readonly external: boolean;
  readonly card: CardState;
  /** Why no card is due; null where it is, and where the viewer may not know. */
  readonly noCard: { readonly reason: NoCardReason; readonly note: string } | null;
  /** The viewer may say that no card is due, or that it is due again. */
  readonly mayWaive: boolean;
  /** When the link of an external panelist ends, for those who may make one; null without one that works. */
  readonly linkUntil: string | null;
  /** The viewer's own card; null for everybody else's. */
  readonly ownCardId: string | null;
};

export type ListedInterview = {
  readonly id: string;
  readonly title: string;
  readonly candidacyId: string;
  readonly candidate: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly over: boolean;
  readonly cancelled: boolean;
  /** The viewer may open its preparation and take it into a calendar. */
  readonly mayPrepare: boolean;
  readonly panelists: readonly ListedPanelist[];
};

/** Interviews of the candidacies the person reaches, by time. */
export async function listInterviews(
  scope: Scope,
  openingId: string,
  now: Date,
): Promise<readonly ListedInterview[] | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing) return null;
  const reachable = { AND: [{ openingId }, reachableCandidacies(scope)] };
  const [interviews, sealedRows] = await Promise.all([
    prisma().interview.findMany({
      where: { candidacy: reachable },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        title: true,
        startsAt: true,
        durationMinutes: true,
        cancelledAt: true,
        candidacyId: true,
        candidacy: { select: { candidate: { select: { name: true } } } },
        assignments: {
          where: { removedAt: null },
          orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
          select: {
            personId: true,
            noCardReason: true,
            noCardNote: true,
            person: { select: { name: true, external: true } },
            links: {
              where: { revokedAt: null, expiresAt: { gt: now } },
              orderBy: { createdAt: 'desc' },
              take: 1,
              select: { expiresAt: true },
            },
          },
        },
      },
    }),
    prisma().candidacy.findMany({
      where: { AND: [reachable, sealedCandidacies(scope)] },
      select: { id: true },
    }),
  ]);
  const runs = canInOpening(standing, 'interview.plan').allowed;
  const sealed = new Set(sealedRows.map((row) => row.id));
  const told = interviews
    .map((interview) => interview.candidacyId)
    .filter((id) => {
      const here = { ...standing, panelist: true, owesCard: sealed.has(id), isCandidate: false };
      return runs && canInCandidacy(here, 'panel.read').allowed;
    });
  const cards = await listVisibleCards(scope, interviews, new Set(told));
  return interviews.map(({ assignments, candidacy, cancelledAt, ...interview }) => {
    const over = isOver(interview, now);
    return {
      ...interview,
      candidate: candidacy.candidate.name,
      over,
      cancelled: cancelledAt !== null,
      mayPrepare: canOnInterview(
        {
          ...standing,
          onPanel: assignments.some(({ personId }) => personId === scope.personId),
          isCandidate: false,
        },
        'prepare',
      ).allowed,
      panelists: assignments.map(({ personId, person, noCardReason, noCardNote, links }) => {
        const card = cards.get(`${interview.id} ${personId}`);
        const isViewer = personId === scope.personId;
        const waived = card && !card.submitted && noCardReason !== null;
        return {
          personId,
          name: person.name,
          isViewer,
          external: person.external,
          linkUntil: runs ? (links[0]?.expiresAt.toISOString() ?? null) : null,
          card: !card ? 'withheld' : card.submitted ? 'in' : waived ? 'not_due' : over ? 'owed' : 'waiting',
          noCard: waived ? { reason: noCardReason, note: noCardNote } : null,
          mayWaive: card !== undefined && !card.submitted && over && cancelledAt === null,
          ownCardId: isViewer ? (card?.id ?? null) : null,
        };
      }),
    };
  });
}

/** A card is owed from the end of the conversation, not from the day it was planned. */
export function isOver(interview: { startsAt: Date; durationMinutes: number }, now: Date): boolean {
  return interview.startsAt.getTime() + interview.durationMinutes * 60_000 <= now.getTime();
}

/** The newest card of each panelist whose state the viewer may know: their own, and those of open panels. */
async function listVisibleCards(
  scope: Scope,
  interviews: readonly { readonly id: string; readonly candidacyId: string }[],
  open: ReadonlySet<string>,
): Promise<ReadonlyMap<string, { readonly id: string; readonly submitted: boolean }>> {
  const all = interviews.map((interview) => interview.id);
  const openOnes = interviews.filter((interview) => open.has(interview.candidacyId));
  const rows = await prisma().scorecard.findMany({
    where: {
      OR: [
        { interviewId: { in: all }, panelistId: scope.personId },
        { interviewId: { in: openOnes.map((interview) => interview.id) } },
      ],
    },
    orderBy: { revision: 'asc' },
    select: { id: true, interviewId: true, panelistId: true, status: true },
  });
  const cards = new Map<string, { id: string; submitted: boolean }>();
  for (const { id, interviewId, panelistId, status } of rows) {
    const key = `${interviewId} ${panelistId}`;
    const before = cards.get(key);
    // An amendment being drafted does not undo the submission before it.
    if (!before || status === 'submitted') cards.set(key, { id, submitted: status === 'submitted' });
  }
  return cards;
}

export type PlanningChoices = {
  readonly candidates: readonly { readonly candidacyId: string; readonly name: string }[];
  readonly team: readonly { readonly personId: string; readonly name: string; readonly role: OpeningRole }[];
  readonly kits: readonly {
    readonly kitId: string;
    readonly name: string;
    readonly version: number;
    readonly editionId: string;
  }[];
  /** Who sits on the interviews that stand already, and what they look at. */
  readonly seats: readonly PlannedSeat[];
  /** Questions of each kit that can be chosen and of each that a seat asks from. */
  readonly editions: Editions;
};

/** What an interview can be made of; null where the person may not plan any. */
export async function findPlanningChoices(scope: Scope, openingId: string): Promise<PlanningChoices | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing || !canInOpening(standing, 'interview.plan').allowed) return null;
  const [candidacies, members, kits, seats] = await Promise.all([
    prisma().candidacy.findMany({
      where: { AND: [{ openingId }, reachableCandidacies(scope)] },
      orderBy: [{ candidate: { name: 'asc' } }, { id: 'asc' }],
      select: { id: true, candidate: { select: { name: true } } },
    }),
    prisma().openingMember.findMany({
      where: { openingId, person: { deactivatedAt: null } },
      orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
      select: { personId: true, role: true, person: { select: { name: true } } },
    }),
    prisma().kit.findMany({
      where: { archivedAt: null, versions: { some: {} } },
      orderBy: { name: 'asc' },
      select: {
        id: true,
        name: true,
        versions: { orderBy: { version: 'desc' }, take: 1, select: { id: true, version: true } },
      },
    }),
    listSeats({ AND: [{ openingId }, reachableCandidacies(scope)] }),
  ]);
  const choosable = kits
    .toSorted((a, b) => Number(isStandard(b)) - Number(isStandard(a)))
    .flatMap(({ id, name, versions: [newest] }) =>
      newest ? [{ kitId: id, name, version: newest.version, editionId: newest.id }] : [],
    );
  return {
    candidates: candidacies.map(({ id, candidate }) => ({ candidacyId: id, name: candidate.name })),
    team: members.map(({ personId, role, person }) => ({ personId, role, name: person.name })),
    kits: choosable,
    seats,
    editions: await findEditions([...choosable, ...seats].map(({ editionId }) => editionId)),
  };
}
