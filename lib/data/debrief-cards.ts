import type { DebriefCard } from '../domain/debrief/agenda';
import type { Orientation } from '../domain/orientation/orientation';
import { COMPETENCIES, type RatingLevel, type Ratings } from '../domain/rubric/competency';
import { evidenceAnchor } from '../domain/scorecard/note-passages';
import { prisma } from './database/current';

/** A confirmed passage as a debrief reads it out. */
export type DebriefQuote = {
  readonly id: string;
  readonly text: string;
  readonly orientation: Orientation;
  readonly question: string;
  readonly href: string;
};

/**
 * Every submitted revision of the cards that count, each with the passages it confirmed. Applies no policy: its one
 * caller has asked `panel.read`.
 */
export async function listDebriefCards(candidacyId: string): Promise<readonly DebriefCard<DebriefQuote>[]> {
  const assignments = await prisma().assignment.findMany({
    where: {
      interview: { candidacyId, cancelledAt: null },
      scorecards: { some: { status: 'submitted' } },
    },
    orderBy: [{ interview: { startsAt: 'asc' } }, { interviewId: 'asc' }],
    select: {
      personId: true,
      interview: { select: { title: true } },
      scorecards: {
        where: { status: 'submitted' },
        orderBy: { revision: 'asc' },
        select: {
          id: true,
          revision: true,
          submittedAt: true,
          amendmentReason: true,
          peersSeen: true,
          ratings: { select: { competency: true, level: true } },
          notes: {
            orderBy: { question: { position: 'asc' } },
            select: {
              id: true,
              text: true,
              question: { select: { text: true, competencies: true } },
              evidence: {
                where: { origin: { in: ['confirmed', 'added'] } },
                orderBy: [{ start: 'asc' }, { id: 'asc' }],
                select: { id: true, start: true, end: true, orientation: true },
              },
            },
          },
        },
      },
    },
  });
  return assignments.map(({ personId, interview, scorecards }) => ({
    panelist: personId,
    interview: interview.title,
    revisions: scorecards.map((card) => ({
      scorecardId: card.id,
      at: card.submittedAt?.toISOString() ?? '',
      ratings: toRatings(card.ratings),
      reason: card.revision === 1 ? null : (card.amendmentReason ?? ''),
      peersSeen: card.peersSeen,
      quotes: card.notes.flatMap((note) =>
        note.evidence.map((evidence, index) => ({
          quote: {
            id: evidence.id,
            text: note.text.slice(evidence.start, evidence.end),
            orientation: evidence.orientation,
            question: note.question.text,
            href: `/scorecards/${card.id}#${evidenceAnchor(note.id, index)}`,
          },
          competencies: note.question.competencies,
        })),
      ),
    })),
  }));
}

function toRatings(rows: readonly { competency: string; level: number | null }[]): Ratings {
  const levels = new Map(rows.map((row) => [row.competency, row.level as RatingLevel | null]));
  return Object.fromEntries(
    COMPETENCIES.map((competency) => [competency, levels.get(competency) ?? null]),
  ) as Ratings;
}
