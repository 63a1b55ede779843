import type { Connection } from './database/current';

/** Deeds on one interview queue here; answers what it holds once it is this one's turn. */
export async function lockInterview(tx: Connection, interviewId: string) {
  await tx.$queryRaw`SELECT id FROM interview WHERE id = ${interviewId} FOR UPDATE`;
  return tx.interview.findUniqueOrThrow({
    where: { id: interviewId },
    select: {
      startsAt: true,
      cancelledAt: true,
      candidacy: { select: { candidate: { select: { email: true } } } },
      kitVersion: {
        select: { questions: { orderBy: { position: 'asc' }, select: { key: true } } },
      },
    },
  });
}
