import { prisma } from './database/current';
import type { Scope } from './scope';

/** From here on a card this person submits or amends is marked as written with knowledge of peers. */
export async function recordReveals(scope: Scope, candidacyIds: readonly string[], now: Date): Promise<void> {
  if (candidacyIds.length === 0) return;
  await prisma().peerReveal.createMany({
    data: candidacyIds.map((candidacyId) => ({ candidacyId, personId: scope.personId, firstSeenAt: now })),
    skipDuplicates: true,
  });
}
