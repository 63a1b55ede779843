import type { Focus } from '../domain/kit/focus';
import type { KitQuestion } from '../domain/kit/kit';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';

export type PlannedQuestion = Pick<KitQuestion, 'key' | 'text' | 'competencies' | 'signature'>;

/** A panelist of a planned interview and what they were asked to look at. */
export type PlannedSeat = {
  readonly candidacyId: string;
  readonly interviewId: string;
  readonly interview: string;
  readonly personId: string;
  readonly name: string;
  /** The kit version the interview keeps. */
  readonly editionId: string;
  readonly focus: Focus;
};

/** Questions of each kit version, by its id. */
export type Editions = Readonly<Record<string, readonly PlannedQuestion[]>>;

/** Who sits on the interviews that stand. Its callers have asked whether the viewer plans interviews there. */
export async function listSeats(candidacies: Prisma.CandidacyWhereInput): Promise<readonly PlannedSeat[]> {
  const rows = await prisma().assignment.findMany({
    where: { removedAt: null, interview: { cancelledAt: null, candidacy: candidacies } },
    orderBy: [{ interview: { startsAt: 'asc' } }, { person: { name: 'asc' } }, { personId: 'asc' }],
    select: {
      personId: true,
      focusCompetencies: true,
      focusQuestions: true,
      person: { select: { name: true } },
      interview: { select: { id: true, title: true, candidacyId: true, kitVersionId: true } },
    },
  });
  return rows.map(({ personId, person, interview, focusCompetencies, focusQuestions }) => ({
    candidacyId: interview.candidacyId,
    interviewId: interview.id,
    interview: interview.title,
    personId,
    name: person.name,
    editionId: interview.kitVersionId,
    focus: { competencies: focusCompetencies, questions: focusQuestions },
  }));
}

export async function findEditions(ids: readonly string[]): Promise<Editions> {
  const rows = await prisma().kitVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      questions: {
        orderBy: { position: 'asc' },
        select: { key: true, text: true, competencies: true, signature: true },
      },
    },
  });
  return Object.fromEntries(rows.map(({ id, questions }) => [id, questions]));
}
