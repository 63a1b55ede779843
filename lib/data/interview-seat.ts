import type { InterviewStanding } from '../domain/policy/policy';
import { prisma } from './database/current';
import type { Scope } from './scope';

export type StandingAtInterview = InterviewStanding & {
  readonly interviewId: string;
  readonly candidacyId: string;
  readonly openingId: string;
};

/** What the person is to an interview, cancelled or not; null for an unknown one. The policy says what follows. */
export async function findInterviewSeat(
  scope: Scope,
  interviewId: string,
): Promise<StandingAtInterview | null> {
  const interview = await prisma().interview.findUnique({
    where: { id: interviewId },
    select: {
      candidacyId: true,
      assignments: {
        where: { personId: scope.personId, removedAt: null },
        select: { personId: true },
      },
      candidacy: {
        select: {
          openingId: true,
          candidate: { select: { email: true } },
          opening: {
            select: { members: { where: { personId: scope.personId }, select: { role: true } } },
          },
        },
      },
    },
  });
  if (!interview) return null;
  const { candidacy } = interview;
  return {
    interviewId,
    candidacyId: interview.candidacyId,
    openingId: candidacy.openingId,
    workspaceRole: scope.workspaceRole,
    openingRole: candidacy.opening.members[0]?.role ?? null,
    onPanel: interview.assignments.length > 0,
    isCandidate: candidacy.candidate.email === scope.email,
  };
}
