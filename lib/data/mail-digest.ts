import { endOf, isLate } from '../domain/scorecard/overdue';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';
import { mintScopeOf, reachableCandidacies, type Scope, sealedCandidacies } from './scope';

/** What stands in a morning's digest: who is late and who meets whom, never whose card says what. */
export type Digest = {
  /** Longest ago first. */
  readonly late: readonly {
    readonly panelist: string;
    readonly candidate: string;
    readonly interview: string;
    readonly opening: string;
    readonly endsAt: string;
  }[];
  readonly today: readonly {
    readonly candidate: string;
    readonly interview: string;
    readonly opening: string;
    readonly startsAt: string;
    readonly panelists: readonly string[];
  }[];
};

/** Openings whose chasing falls to a person: those they recruit for, and those they hire for that have no recruiter. */
function openingsToChase(personId: string): Prisma.OpeningWhereInput {
  const active = { person: { deactivatedAt: null } };
  return {
    status: 'open',
    sample: false,
    OR: [
      { members: { some: { personId, role: 'recruiter' } } },
      { members: { some: { personId, role: 'hiring_manager' }, none: { role: 'recruiter', ...active } } },
    ],
  };
}

/** Addresses of everybody a digest could go to. */
export async function listDigestReaders(): Promise<readonly string[]> {
  const people = await prisma().person.findMany({
    where: {
      deactivatedAt: null,
      sample: false,
      wantsDigest: true,
      memberships: {
        some: {
          role: { in: ['recruiter', 'hiring_manager'] },
          opening: { status: 'open', sample: false },
        },
      },
    },
    select: { email: true },
  });
  return people.map(({ email }) => email);
}

type Day = { readonly from: Date; readonly to: Date };

/** Null where there is nothing to say, or nobody to say it to. Read through the reader's own scope. */
export async function findDigest(email: string, { from, to }: Day, now: Date): Promise<Digest | null> {
  const person = await prisma().person.findUnique({
    where: { email },
    select: { id: true, wantsDigest: true },
  });
  const scope = person?.wantsDigest ? await mintScopeOf(person.id) : null;
  if (!scope) return null;
  const [late, today] = await Promise.all([listLate(scope, now), listToday(scope, { from, to })]);
  return late.length + today.length > 0 ? { late, today } : null;
}

/** A candidacy sealed to the reader is left out, since who has not submitted tells who has. */
async function listLate(scope: Scope, now: Date): Promise<Digest['late']> {
  const rows = await prisma().assignment.findMany({
    where: {
      personId: { not: scope.personId },
      removedAt: null,
      noCardAt: null,
      scorecards: { none: { status: 'submitted' } },
      interview: {
        cancelledAt: null,
        startsAt: { lt: now },
        candidacy: {
          AND: [
            reachableCandidacies(scope),
            { NOT: sealedCandidacies(scope) },
            { opening: openingsToChase(scope.personId) },
          ],
        },
      },
    },
    orderBy: [{ interview: { startsAt: 'asc' } }, { person: { name: 'asc' } }],
    select: { person: { select: { name: true } }, interview: { select: INTERVIEW_FIELDS } },
  });
  return rows
    .filter(({ interview }) => isLate(endOf(interview), now))
    .map(({ person, interview }) => ({
      panelist: person.name,
      ...toPlace(interview),
      endsAt: endOf(interview).toISOString(),
    }));
}

async function listToday(scope: Scope, { from, to }: Day): Promise<Digest['today']> {
  const rows = await prisma().interview.findMany({
    where: {
      cancelledAt: null,
      startsAt: { gte: from, lt: to },
      candidacy: { AND: [reachableCandidacies(scope), { opening: openingsToChase(scope.personId) }] },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      ...INTERVIEW_FIELDS,
      assignments: {
        where: { removedAt: null },
        orderBy: { person: { name: 'asc' } },
        select: { person: { select: { name: true } } },
      },
    },
  });
  return rows.map((row) => ({
    ...toPlace(row),
    startsAt: row.startsAt.toISOString(),
    panelists: row.assignments.map(({ person }) => person.name),
  }));
}

const INTERVIEW_FIELDS = {
  title: true,
  startsAt: true,
  durationMinutes: true,
  candidacy: {
    select: { candidate: { select: { name: true } }, opening: { select: { title: true } } },
  },
} as const;

function toPlace({
  title,
  candidacy,
}: {
  title: string;
  candidacy: { candidate: { name: string }; opening: { title: string } };
}) {
  return { candidate: candidacy.candidate.name, interview: title, opening: candidacy.opening.title };
}
