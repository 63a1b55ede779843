import { prisma } from './database/current';
import { reachableCandidacies, reachableOpenings, type Scope } from './scope';

export type PaletteEntry = { readonly id: string; readonly name: string; readonly place: string };

/** What the command palette can jump to: the newest openings and candidacies the person reaches. */
export async function listPalette(
  scope: Scope,
): Promise<{ openings: readonly PaletteEntry[]; candidacies: readonly PaletteEntry[] }> {
  const [openings, candidacies] = await Promise.all([
    prisma().opening.findMany({
      where: reachableOpenings(scope),
      select: { id: true, title: true, company: true },
      orderBy: { createdAt: 'desc' },
      take: 50,
    }),
    prisma().candidacy.findMany({
      where: reachableCandidacies(scope),
      select: { id: true, candidate: { select: { name: true } }, opening: { select: { title: true } } },
      orderBy: { createdAt: 'desc' },
      take: 300,
    }),
  ]);
  return {
    openings: openings.map(({ id, title, company }) => ({ id, name: title, place: company })),
    candidacies: candidacies.map(({ id, candidate, opening }) => ({
      id,
      name: candidate.name,
      place: opening.title,
    })),
  };
}
