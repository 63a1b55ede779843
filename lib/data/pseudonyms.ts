import { nameCandidates, namePanelists, type Pseudonyms } from '../export/anonymise';
import { prisma } from './database/current';

/**
 * How people of an opening are called wherever they are to stay unnamed: over the whole opening, so that two files of it
 * call the same person the same. It holds the names; what is handed out never does. Applies no policy.
 */
export async function findPseudonyms(openingId: string): Promise<Pseudonyms> {
  const [candidacies, people] = await Promise.all([
    prisma().candidacy.findMany({
      where: { openingId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, candidate: { select: { name: true } } },
    }),
    // Everybody a file of this opening can name: who was asked to score, and who decided.
    prisma().person.findMany({
      where: {
        OR: [
          { assignments: { some: { interview: { candidacy: { openingId } } } } },
          { decisions: { some: { candidacy: { openingId } } } },
        ],
      },
      select: { id: true, name: true },
    }),
  ]);
  return {
    candidates: nameCandidates(candidacies.map(({ id, candidate }) => ({ id, name: candidate.name }))),
    panelists: namePanelists(people),
  };
}
