import { nameCandidates, namePanelists, type Pseudonyms } from '../export/anonymise';
import { prisma } from './database/current';

/** Runs the opening and neither scored nor decided: no number, so that those of the panel have no gaps. */
const COLLEAGUE = { id: 'colleague', label: 'a colleague' };

/**
 * How people of an opening are called wherever they are to stay unnamed: over the whole opening, so that two files of it
 * call the same person the same. It holds the names; what is handed out never does. Applies no policy.
 */
export async function findPseudonyms(openingId: string): Promise<Pseudonyms> {
  const onPanel = {
    OR: [
      { assignments: { some: { interview: { candidacy: { openingId } } } } },
      { decisions: { some: { candidacy: { openingId } } } },
    ],
  };
  const [candidacies, panelists, colleagues] = await Promise.all([
    prisma().candidacy.findMany({
      where: { openingId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, candidate: { select: { name: true } } },
    }),
    prisma().person.findMany({ where: onPanel, select: { id: true, name: true } }),
    // Notes mention them all the same.
    prisma().person.findMany({
      where: { memberships: { some: { openingId } }, NOT: onPanel },
      orderBy: { id: 'asc' },
      select: { id: true, name: true },
    }),
  ]);
  return {
    candidates: nameCandidates(candidacies.map(({ id, candidate }) => ({ id, name: candidate.name }))),
    panelists: new Map([
      ...namePanelists(panelists),
      ...colleagues.map(({ id, name }) => [id, { ...COLLEAGUE, name }] as const),
    ]),
  };
}
