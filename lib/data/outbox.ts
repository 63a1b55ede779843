import { nextAttempt } from '../domain/mail/backoff';
import { canManageSettings } from '../domain/policy/self-assessment-policy';
import type { MailKind } from '../generated/prisma/client';
import { type Connection, prisma } from './database/current';
import type { Scope } from './scope';
import { findWorkspaceStanding } from './standing';

/** Read and written by the schedule, which acts for nobody and shows what it reads to nobody but the recipient. */

export type WaitingMessage = {
  readonly id: string;
  readonly kind: MailKind;
  readonly subjectId: string;
  readonly recipient: string;
  readonly number: number;
  readonly sealed: string | null;
  /** This attempt included. */
  readonly attempts: number;
};

type NewMessage = Pick<WaitingMessage, 'kind' | 'subjectId' | 'recipient' | 'number'> & {
  readonly sealed?: string;
};

/** Longer than any attempt takes: a message whose server was killed while sending comes back after it. */
const CLAIM_MINUTES = 5;

/** Decides on messages; one that was decided on before is left as it is. */
export async function enqueue(
  connection: Connection,
  messages: readonly NewMessage[],
  now: Date,
): Promise<void> {
  if (messages.length === 0) return;
  await connection.outboxMessage.createMany({
    data: messages.map((message) => ({ ...message, createdAt: now, nextAttemptAt: now })),
    skipDuplicates: true,
  });
}

/** Takes the next message that is due, so that no other server does; null when there is none. */
export async function claimMessage(now: Date): Promise<WaitingMessage | null> {
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
  const rows = await prisma().$queryRaw<WaitingMessage[]>`
    UPDATE outbox_message SET attempts = attempts + 1, next_attempt_at = ${until}
    WHERE id = (
      SELECT id FROM outbox_message
      WHERE sent_at IS NULL AND dropped_at IS NULL AND next_attempt_at <= ${now}
      ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, kind::text AS kind, subject_id AS "subjectId", recipient, number, sealed, attempts`;
  return rows[0] ?? null;
}

/** Whatever token it carried goes with it. */
export async function markSent(id: string, now: Date): Promise<void> {
  await prisma().outboxMessage.update({
    where: { id },
    data: { sentAt: now, sealed: null, lastError: '' },
  });
}

/** For what is no longer worth sending, or was refused for good. */
export async function dropMessage(id: string, error: string, now: Date): Promise<void> {
  await prisma().outboxMessage.update({
    where: { id },
    data: { droppedAt: now, sealed: null, lastError: error },
  });
}

export async function postponeMessage(
  { id, attempts }: WaitingMessage,
  error: string,
  now: Date,
): Promise<void> {
  await prisma().outboxMessage.update({
    where: { id },
    data: { lastError: error, nextAttemptAt: nextAttempt(attempts, now) },
  });
}

export type OutboxState = {
  readonly waiting: number;
  readonly lastSentAt: string | null;
  /** The newest trouble, with a message that still waits or was refused for good. */
  readonly trouble: { readonly recipient: string; readonly error: string; readonly final: boolean } | null;
};

/** How sending fares, for admins; null for everybody else. */
export async function findOutboxState(scope: Scope): Promise<OutboxState | null> {
  if (!canManageSettings(await findWorkspaceStanding(scope)).allowed) return null;
  const [waiting, last, trouble] = await Promise.all([
    prisma().outboxMessage.count({ where: { sentAt: null, droppedAt: null } }),
    prisma().outboxMessage.findFirst({
      where: { sentAt: { not: null } },
      orderBy: { sentAt: 'desc' },
      select: { sentAt: true },
    }),
    prisma().outboxMessage.findFirst({
      where: { sentAt: null, lastError: { not: '' } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { recipient: true, lastError: true, droppedAt: true },
    }),
  ]);
  return {
    waiting,
    lastSentAt: last?.sentAt?.toISOString() ?? null,
    trouble: trouble && {
      recipient: trouble.recipient,
      error: trouble.lastError,
      final: trouble.droppedAt !== null,
    },
  };
}
