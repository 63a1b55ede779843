import { canOnInterview } from '../domain/policy/policy';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import { lockInterview } from './interview-lock';
import { findInterviewSeat, type StandingAtInterview } from './interview-seat';
import type { Scope } from './scope';

/** More than a panel looks at in an hour. */
const MOST_TOPICS = 10;

export type TopicOutcome<Code extends string> =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: Code };

/** Hands a topic to the panel of an interview that has not been cancelled. */
export async function shareTopic(
  scope: Scope,
  seat: StandingAtInterview,
  text: string,
): Promise<TopicOutcome<'interview_cancelled' | 'too_many_topics'>> {
  const { interviewId } = seat;
  return prisma().$transaction(async (tx) => {
    const current = await lockInterview(tx, interviewId);
    if (current.cancelledAt) return { ok: false, code: 'interview_cancelled' };
    const shared = await tx.interviewTopic.findMany({ where: { interviewId, withdrawnAt: null } });
    if (shared.some((topic) => topic.text === text)) return { ok: true, value: null };
    if (shared.length >= MOST_TOPICS) return { ok: false, code: 'too_many_topics' };
    await tx.interviewTopic.create({ data: { interviewId, authorId: scope.personId, text } });
    await recordAudit(tx, scope.personId, { action: 'topic.shared', ...at(seat) });
    return { ok: true, value: null };
  });
}

export type StandingOnTopic = StandingAtInterview & { readonly topicId: string };

/** What the person is to the interview a topic was handed to; null for unknown and for out of reach. */
export async function findTopicStanding(scope: Scope, topicId: string): Promise<StandingOnTopic | null> {
  const topic = await prisma().interviewTopic.findUnique({
    where: { id: topicId },
    select: { interviewId: true },
  });
  const seat = topic && (await findInterviewSeat(scope, topic.interviewId));
  if (!seat || !canOnInterview(seat, 'prepare').allowed) return null;
  return { ...seat, topicId };
}

/** Takes a topic back; it stays on record, out of sight of the panel. */
export async function withdrawTopic(
  scope: Scope,
  topic: StandingOnTopic,
  now: Date,
): Promise<TopicOutcome<never>> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.interviewTopic.updateMany({
      where: { id: topic.topicId, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count > 0) await recordAudit(tx, scope.personId, { action: 'topic.withdrawn', ...at(topic) });
    return { ok: true, value: null };
  });
}

function at({ interviewId, openingId, candidacyId }: StandingAtInterview) {
  return { resource: 'interview', resourceId: interviewId, openingId, candidacyId } as const;
}
