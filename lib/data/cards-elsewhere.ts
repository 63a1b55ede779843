import type { RatedCard } from '../domain/panel/severity';
import { COMPETENCIES, type RatingLevel } from '../domain/rubric/competency';
import { toRecord } from '../domain/to-record';
import { prisma } from './database/current';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';

/**
 * Ratings of the cards that count on every other candidacy where one of these people submitted, their peers' cards
 * there included. Only of candidacies whose panel the viewer may read: no figure made from them may carry a mark that
 * is closed to the viewer. Sample and real openings are kept apart.
 */
export async function listCardsElsewhere(
  scope: Scope,
  candidacyId: string,
  panelists: readonly string[],
): Promise<readonly RatedCard[]> {
  if (panelists.length === 0) return [];
  const { opening } = await prisma().candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { opening: { select: { sample: true } } },
  });
  const rows = await prisma().assignment.findMany({
    where: {
      scorecards: { some: { status: 'submitted' } },
      interview: {
        cancelledAt: null,
        candidacy: {
          AND: [
            { id: { not: candidacyId }, opening: { sample: opening.sample } },
            reachableCandidacies(scope),
            { NOT: sealedCandidacies(scope) },
            {
              interviews: {
                some: {
                  cancelledAt: null,
                  assignments: {
                    some: {
                      personId: { in: [...panelists] },
                      scorecards: { some: { status: 'submitted' } },
                    },
                  },
                },
              },
            },
          ],
        },
      },
    },
    select: {
      personId: true,
      interview: { select: { candidacyId: true } },
      scorecards: {
        where: { status: 'submitted' },
        orderBy: { revision: 'desc' },
        take: 1,
        select: { ratings: { select: { competency: true, level: true } } },
      },
    },
  });
  return rows.flatMap(({ personId, interview, scorecards }) => {
    const [newest] = scorecards;
    if (!newest) return [];
    const levels = new Map(newest.ratings.map((row) => [row.competency, row.level as RatingLevel | null]));
    return [
      {
        panelist: personId,
        candidacy: interview.candidacyId,
        ratings: toRecord(COMPETENCIES, (competency) => levels.get(competency) ?? null),
      },
    ];
  });
}
