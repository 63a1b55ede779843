import type { Connection } from './database/current';

/** Any constant: keeps these locks apart from others of the database. */
const EMAIL_LOCKS = 728_114;

/** Inviting an address and accepting its invitations queue here, so that one address becomes one account. */
export async function lockEmail(tx: Connection, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${EMAIL_LOCKS}::int, hashtext(${email}))`;
}
