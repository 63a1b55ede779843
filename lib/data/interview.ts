import { NO_FOCUS, normalizeFocus } from '../domain/kit/focus';
import type { InterviewPlan, InterviewTime } from '../schemas/interview';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { lockInterview } from './interview-lock';
import { lockOpening } from './opening-lock';
import { refreshRecommendation } from './panel';
import { reachableCandidacies, type Scope } from './scope';
import { findOpeningStanding, type StandingInOpening } from './standing';

export type StandingOnInterview = StandingInOpening & {
  readonly interviewId: string;
  readonly candidacyId: string;
};

/** What the person is to an interview's opening; null for unknown and for out of reach. */
export async function findInterviewStanding(
  scope: Scope,
  interviewId: string,
): Promise<StandingOnInterview | null> {
  const interview = await prisma().interview.findFirst({
    where: { id: interviewId, candidacy: reachableCandidacies(scope) },
    select: { candidacyId: true, candidacy: { select: { openingId: true } } },
  });
  if (!interview) return null;
  const standing = await findOpeningStanding(scope, interview.candidacy.openingId);
  return standing && { ...standing, interviewId, candidacyId: interview.candidacyId };
}

export type InterviewOutcome<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> };

/** Without a focus for somebody, the whole kit is theirs. */
type PlannedInterview = Omit<InterviewPlan, 'focuses'> & Partial<Pick<InterviewPlan, 'focuses'>>;

/** Plans an interview from the newest version of a kit; every panelist gets a card to fill. */
export async function planInterview(
  scope: Scope,
  openingId: string,
  plan: PlannedInterview,
): Promise<InterviewOutcome<{ interviewId: string }, 'opening_closed'>> {
  return prisma().$transaction(async (tx) => {
    if ((await lockOpening(tx, openingId)) !== 'open') return { ok: false, code: 'opening_closed' };
    const candidacy = await tx.candidacy.findFirst({
      where: { AND: [{ id: plan.candidacyId, openingId }, reachableCandidacies(scope)] },
      select: { id: true, candidate: { select: { email: true } } },
    });
    if (!candidacy) return invalid('candidacyId', 'Choose a candidate of this opening.');
    const kitVersion = await tx.kitVersion.findFirst({
      where: { kitId: plan.kitId, kit: { archivedAt: null } },
      orderBy: { version: 'desc' },
      select: { id: true, questions: { orderBy: { position: 'asc' }, select: { key: true } } },
    });
    if (!kitVersion) return invalid('kitId', 'Choose a kit.');
    const refusal = await refusePanelists(tx, openingId, {
      personIds: plan.panelists,
      candidateEmail: candidacy.candidate.email,
    });
    if (refusal) return invalid('panelists', refusal);
    const focusOf = (personId: string) => {
      const chosen = plan.focuses?.find((focus) => focus.personId === personId) ?? NO_FOCUS;
      const { competencies, questions } = normalizeFocus(chosen, kitVersion.questions);
      return { focusCompetencies: [...competencies], focusQuestions: [...questions] };
    };
    const interview = await tx.interview.create({
      data: {
        candidacyId: candidacy.id,
        kitVersionId: kitVersion.id,
        title: plan.title,
        startsAt: plan.startsAt,
        durationMinutes: plan.durationMinutes,
        createdById: scope.personId,
        assignments: {
          create: plan.panelists.map((personId) => ({
            personId,
            ...focusOf(personId),
            scorecards: { create: {} },
          })),
        },
      },
      select: { id: true },
    });
    await recordAudit(tx, scope.personId, {
      action: 'interview.planned',
      resource: 'interview',
      resourceId: interview.id,
      openingId,
      candidacyId: candidacy.id,
      detail: { panelists: plan.panelists.length },
    });
    return { ok: true, value: { interviewId: interview.id } };
  });
}

/** Moves an interview in time; notes and cards are not touched. */
export async function rescheduleInterview(
  scope: Scope,
  interview: StandingOnInterview,
  time: InterviewTime,
): Promise<InterviewOutcome<null, 'interview_cancelled'>> {
  return prisma().$transaction(async (tx) => {
    const current = await lockInterview(tx, interview.interviewId);
    if (current.cancelledAt) return { ok: false, code: 'interview_cancelled' };
    await tx.interview.update({
      where: { id: interview.interviewId },
      data: {
        startsAt: time.startsAt,
        durationMinutes: time.durationMinutes,
        calendarSequence: { increment: 1 },
      },
    });
    await recordAudit(tx, scope.personId, {
      action: 'interview.rescheduled',
      ...onInterview(interview),
      detail: { from: current.startsAt.toISOString(), to: time.startsAt.toISOString() },
    });
    return { ok: true, value: null };
  });
}

/** Closes an interview for good; what was written stays, and its cards stop counting. */
export async function cancelInterview(
  scope: Scope,
  interview: StandingOnInterview,
  now: Date,
): Promise<InterviewOutcome<null, never>> {
  return prisma().$transaction(async (tx) => {
    const current = await lockInterview(tx, interview.interviewId);
    if (current.cancelledAt) return { ok: true, value: null };
    await tx.interview.update({
      where: { id: interview.interviewId },
      data: { cancelledAt: now, calendarSequence: { increment: 1 } },
    });
    await refreshRecommendation(tx, interview.candidacyId, now);
    await recordAudit(tx, scope.personId, { action: 'interview.cancelled', ...onInterview(interview) });
    return { ok: true, value: null };
  });
}

/** Asks a member of the team to score the interview; somebody who was on it before finds their card as it was. */
export async function addPanelist(
  scope: Scope,
  interview: StandingOnInterview,
  personId: string,
): Promise<InterviewOutcome<null, 'opening_closed' | 'interview_cancelled'>> {
  return prisma().$transaction(async (tx) => {
    if ((await lockOpening(tx, interview.openingId)) !== 'open') return { ok: false, code: 'opening_closed' };
    const current = await lockInterview(tx, interview.interviewId);
    if (current.cancelledAt) return { ok: false, code: 'interview_cancelled' };
    const refusal = await refusePanelists(tx, interview.openingId, {
      personIds: [personId],
      candidateEmail: current.candidacy.candidate.email,
    });
    if (refusal) return invalid('personId', refusal);
    await takeSeat(tx, scope.personId, { interview, personId });
    return { ok: true, value: null };
  });
}

/** A card to fill for somebody who may be asked to; a seat that is taken stays as it is. Applies no policy. */
export async function takeSeat(
  tx: Connection,
  actorId: string,
  { interview, personId }: { readonly interview: StandingOnInterview; readonly personId: string },
): Promise<void> {
  const key = { interviewId: interview.interviewId, personId };
  const before = await tx.assignment.findUnique({ where: { interviewId_personId: key } });
  if (before?.removedAt === null) return;
  await tx.assignment.upsert({
    where: { interviewId_personId: key },
    create: { ...key, scorecards: { create: {} } },
    update: { removedAt: null, noCardReason: null, noCardNote: '', noCardAt: null, noCardById: null },
  });
  await recordAudit(tx, actorId, {
    action: 'panelist.added',
    ...onInterview(interview),
    detail: { personId, again: before !== null },
  });
}

/** Takes somebody off the interview. Their card stays, and counts where it was submitted. */
export async function removePanelist(
  scope: Scope,
  interview: StandingOnInterview,
  panelist: { readonly personId: string; readonly now: Date },
): Promise<InterviewOutcome<null, never>> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.assignment.updateMany({
      where: { interviewId: interview.interviewId, personId: panelist.personId, removedAt: null },
      data: { removedAt: panelist.now },
    });
    if (count > 0) {
      await recordAudit(tx, scope.personId, {
        action: 'panelist.removed',
        ...onInterview(interview),
        detail: { personId: panelist.personId },
      });
    }
    return { ok: true, value: null };
  });
}

/** A sentence where somebody of these cannot score the interview, else null. */
async function refusePanelists(
  tx: Connection,
  openingId: string,
  asked: { readonly personIds: readonly string[]; readonly candidateEmail: string | null },
): Promise<string | null> {
  const members = await tx.openingMember.findMany({
    where: { openingId, personId: { in: [...asked.personIds] }, person: { deactivatedAt: null } },
    select: { person: { select: { name: true, email: true } } },
  });
  if (members.length < asked.personIds.length) {
    return 'Panelists have to be members of this opening’s team with an active account.';
  }
  const themselves = members.find(({ person }) => person.email === asked.candidateEmail);
  return themselves ? `${themselves.person.name} is the candidate, so cannot score this interview.` : null;
}

function invalid(field: string, sentence: string) {
  return { ok: false, code: 'invalid', fields: { [field]: sentence } } as const;
}

export function onInterview(interview: StandingOnInterview) {
  return {
    resource: 'interview',
    resourceId: interview.interviewId,
    openingId: interview.openingId,
    candidacyId: interview.candidacyId,
  } as const;
}
