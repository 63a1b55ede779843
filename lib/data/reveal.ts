import { prisma } from './database/current';
import type { Scope } from './scope';

/**
 * From here on a card this person submits or amends is marked as written with knowledge of peers. One statement with
 * two values however many candidacies there are: a list of two hundred is shown often and changes nothing mostly.
 */
export async function recordReveals(
  scope: Pick<Scope, 'personId'>,
  candidacyIds: readonly string[],
  now: Date,
): Promise<void> {
  if (candidacyIds.length === 0) return;
  await prisma().$executeRaw`
    INSERT INTO peer_reveal (candidacy_id, person_id, first_seen_at)
    SELECT candidacy_id, ${scope.personId}, ${now}::timestamptz
    FROM unnest(${[...candidacyIds]}::text[]) AS candidacy_id
    ON CONFLICT DO NOTHING`;
}
