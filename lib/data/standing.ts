import type {
  CandidacyStanding,
  OpeningStanding,
  ScorecardStanding,
  WorkspaceStanding,
} from '../domain/policy/policy';
import { type CardScope, onlyCardOf } from './card-scope';
import { type Connection, prisma } from './database/current';
import { reachableCandidacies, reachableOpenings, type Scope } from './scope';

/** What the person is to the workspace. */
export async function findWorkspaceStanding(scope: Scope): Promise<WorkspaceStanding> {
  const recruiting = await prisma().openingMember.findFirst({
    where: { personId: scope.personId, role: 'recruiter' },
    select: { openingId: true },
  });
  return { workspaceRole: scope.workspaceRole, recruits: recruiting !== null };
}

export type StandingInOpening = OpeningStanding & { readonly openingId: string };

/** What the person is to an opening; null for unknown and for out of reach. */
export async function findOpeningStanding(
  scope: Scope,
  openingId: string,
): Promise<StandingInOpening | null> {
  const opening = await prisma().opening.findFirst({
    where: { AND: [{ id: openingId }, reachableOpenings(scope)] },
    select: { members: { where: { personId: scope.personId }, select: { role: true } } },
  });
  if (!opening) return null;
  return { openingId, workspaceRole: scope.workspaceRole, openingRole: opening.members[0]?.role ?? null };
}

export type StandingInCandidacy = CandidacyStanding & {
  readonly candidacyId: string;
  readonly openingId: string;
};

/** What the person is to a candidacy; null for unknown and for out of reach. */
export async function findCandidacyStanding(
  scope: Scope,
  candidacyId: string,
  connection: Connection = prisma(),
): Promise<StandingInCandidacy | null> {
  const candidacy = await connection.candidacy.findFirst({
    where: { AND: [{ id: candidacyId }, reachableCandidacies(scope)] },
    select: standingFields(scope),
  });
  return candidacy && toCandidacyStanding(scope, candidacyId, candidacy);
}

export type StandingOnScorecard = ScorecardStanding & {
  readonly scorecardId: string;
  readonly candidacyId: string;
  readonly openingId: string;
};

/** What the person is to a scorecard; the policy says what follows. Null for an unknown id, and past the card of a link. */
export async function findScorecardStanding(
  scope: CardScope,
  scorecardId: string,
  connection: Connection = prisma(),
): Promise<StandingOnScorecard | null> {
  const only = onlyCardOf(scope);
  if (only !== null && only !== scorecardId) return null;
  const card = await connection.scorecard.findUnique({
    where: { id: scorecardId },
    select: {
      status: true,
      revision: true,
      panelistId: true,
      assignment: {
        select: {
          removedAt: true,
          scorecards: { select: { revision: true } },
          interview: {
            select: { cancelledAt: true, candidacyId: true, candidacy: { select: standingFields(scope) } },
          },
        },
      },
    },
  });
  if (!card) return null;
  const { assignment } = card;
  const { interview } = assignment;
  return {
    ...toCandidacyStanding(scope, interview.candidacyId, interview.candidacy),
    scorecardId,
    author: card.panelistId === scope.personId,
    status: card.status,
    latest: assignment.scorecards.every((other) => other.revision <= card.revision),
    interviewCancelled: interview.cancelledAt !== null,
    removed: assignment.removedAt !== null,
  };
}

/** The one place that says which rows a standing is read from. */
function standingFields(scope: CardScope) {
  return {
    openingId: true,
    candidate: { select: { email: true } },
    opening: { select: { members: { where: { personId: scope.personId }, select: { role: true } } } },
    interviews: {
      where: { cancelledAt: null },
      select: {
        assignments: {
          where: { personId: scope.personId, removedAt: null },
          select: { scorecards: { where: { status: 'submitted' as const }, select: { id: true } } },
        },
      },
    },
  };
}

type StandingRow = {
  openingId: string;
  candidate: { email: string | null };
  opening: { members: { role: 'recruiter' | 'hiring_manager' | 'interviewer' }[] };
  interviews: { assignments: { scorecards: { id: string }[] }[] }[];
};

function toCandidacyStanding(scope: CardScope, candidacyId: string, row: StandingRow): StandingInCandidacy {
  const own = row.interviews.flatMap((interview) => interview.assignments);
  return {
    candidacyId,
    openingId: row.openingId,
    workspaceRole: scope.workspaceRole,
    openingRole: row.opening.members[0]?.role ?? null,
    panelist: own.length > 0,
    owesCard: own.some((assignment) => assignment.scorecards.length === 0),
    isCandidate: row.candidate.email !== null && row.candidate.email === scope.email,
  };
}
