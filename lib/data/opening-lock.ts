import type { Connection } from './database/current';

/** Two deeds on one opening queue here, so that each sees what the other did. Null for an unknown id. */
export async function lockOpening(tx: Connection, openingId: string): Promise<'open' | 'closed' | null> {
  const rows = await tx.$queryRaw<{ status: 'open' | 'closed' }[]>`
    SELECT status::text AS status FROM opening WHERE id = ${openingId} FOR UPDATE`;
  return rows[0]?.status ?? null;
}
