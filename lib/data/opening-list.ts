import type { SoughtRole } from '../domain/role-need/role-need';
import { prisma } from './database/current';
import { isOver } from './interview-list';
import { reachableCandidacies, reachableOpenings, type Scope, sealedCandidacies } from './scope';

export type ListedOpening = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly status: 'open' | 'closed';
  readonly sample: boolean;
  readonly sought: SoughtRole | null;
  readonly createdAt: Date;
  /** Candidates the viewer reaches; for interviewers those they score. */
  readonly candidates: number;
  /** Cards of interviews that are over. `others` leaves out candidates who are sealed to the viewer. */
  readonly owed: { readonly mine: number; readonly others: number };
};

/** The openings the person reaches, open ones first, newest first. */
export async function listOpenings(scope: Scope, now: Date): Promise<readonly ListedOpening[]> {
  const reachable = reachableCandidacies(scope);
  const [openings, candidates, owed] = await Promise.all([
    prisma().opening.findMany({
      where: reachableOpenings(scope),
      orderBy: [{ status: 'asc' }, { createdAt: 'desc' }],
      select: {
        id: true,
        title: true,
        company: true,
        status: true,
        sample: true,
        createdAt: true,
        roleNeeds: { orderBy: { version: 'desc' }, take: 1, select: { sought: true } },
      },
    }),
    prisma().candidacy.groupBy({ by: ['openingId'], where: reachable, _count: { _all: true } }),
    prisma().assignment.findMany({
      where: {
        removedAt: null,
        noCardAt: null,
        scorecards: { none: { status: 'submitted' } },
        interview: {
          cancelledAt: null,
          startsAt: { lte: now },
          candidacy: { AND: [reachable, { opening: { status: 'open' } }] },
        },
        OR: [{ personId: scope.personId }, { interview: { candidacy: { NOT: sealedCandidacies(scope) } } }],
      },
      select: {
        personId: true,
        interview: {
          select: { startsAt: true, durationMinutes: true, candidacy: { select: { openingId: true } } },
        },
      },
    }),
  ]);
  const candidateCounts = new Map(candidates.map((row) => [row.openingId, row._count._all]));
  return openings.map(({ roleNeeds, ...opening }) => {
    const here = owed.filter(
      ({ interview }) => interview.candidacy.openingId === opening.id && isOver(interview, now),
    );
    const mine = here.filter((assignment) => assignment.personId === scope.personId).length;
    return {
      ...opening,
      sought: roleNeeds[0]?.sought ?? null,
      candidates: candidateCounts.get(opening.id) ?? 0,
      owed: { mine, others: here.length - mine },
    };
  });
}
