import { normalizeFocus } from '../domain/kit/focus';
import { canInOpening } from '../domain/policy/policy';
import type { PanelistFocus } from '../schemas/focus';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import {
  findInterviewStanding,
  type InterviewOutcome,
  onInterview,
  type StandingOnInterview,
} from './interview';
import { lockInterview } from './interview-lock';
import { type Editions, findEditions, listSeats, type PlannedSeat } from './planned-seats';
import type { Scope } from './scope';

export type FocusPage = {
  readonly interviewId: string;
  readonly title: string;
  readonly openingId: string;
  readonly candidate: string;
  readonly cancelled: boolean;
  readonly editionId: string;
  /** Everybody on an interview of this candidate that stands, this interview's panel among them. */
  readonly seats: readonly PlannedSeat[];
  readonly editions: Editions;
};

/** What is needed to say who asks what; null for those who plan no interviews here. */
export async function findFocusPage(scope: Scope, interviewId: string): Promise<FocusPage | null> {
  const standing = await findInterviewStanding(scope, interviewId);
  if (!standing || !canInOpening(standing, 'interview.plan').allowed) return null;
  const [interview, seats] = await Promise.all([
    prisma().interview.findUniqueOrThrow({
      where: { id: interviewId },
      select: {
        title: true,
        cancelledAt: true,
        kitVersionId: true,
        candidacy: { select: { candidate: { select: { name: true } } } },
      },
    }),
    listSeats({ id: standing.candidacyId }),
  ]);
  return {
    interviewId,
    title: interview.title,
    openingId: standing.openingId,
    candidate: interview.candidacy.candidate.name,
    cancelled: interview.cancelledAt !== null,
    editionId: interview.kitVersionId,
    seats,
    editions: await findEditions([interview.kitVersionId, ...seats.map((seat) => seat.editionId)]),
  };
}

/** Says who asks what. Whoever is not on the panel now keeps what they had, for when they are put back. */
export async function changeFocus(
  scope: Scope,
  interview: StandingOnInterview,
  focuses: readonly PanelistFocus[],
): Promise<InterviewOutcome<null, 'interview_cancelled'>> {
  return prisma().$transaction(async (tx) => {
    const current = await lockInterview(tx, interview.interviewId);
    if (current.cancelledAt) return { ok: false, code: 'interview_cancelled' };
    let panelists = 0;
    for (const { personId, ...focus } of focuses) {
      const { competencies, questions } = normalizeFocus(focus, current.kitVersion.questions);
      const { count } = await tx.assignment.updateMany({
        where: { interviewId: interview.interviewId, personId, removedAt: null },
        data: { focusCompetencies: [...competencies], focusQuestions: [...questions] },
      });
      panelists += count;
    }
    if (panelists > 0) {
      await recordAudit(tx, scope.personId, {
        action: 'interview.focus_changed',
        ...onInterview(interview),
        detail: { panelists },
      });
    }
    return { ok: true, value: null };
  });
}
