import { randomUUID } from 'node:crypto';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { COMPETENCIES, OVERALLS, ROLE_OPINIONS } from '@/lib/domain/rubric/competency';
import { anOpening, aPerson, type BuiltPerson } from './builders';

const PANELISTS = ['Ida Moss', 'Per Kahn', 'Ngozi Adeyemi-Featherstonehaugh', 'Tomás Ruiz'];
const ANSWER = 'Spoke of what they did, when, and why it mattered to the people who paid for it. ';
const HOUR = 60 * 60 * 1000;

export type CrowdedOpening = {
  readonly openingId: string;
  readonly recruiter: BuiltPerson;
  readonly manager: BuiltPerson;
  readonly panelists: readonly BuiltPerson[];
  readonly candidacyIds: readonly string[];
};

/**
 * An opening with as many candidates as asked, each scored by three or four people whose marks and passages differ,
 * with the recommendation the product computes from them. One in ten still waits for a card, one in twenty has none.
 */
export async function crowdedOpening(given: {
  candidacies: number;
  recruiter?: BuiltPerson;
}): Promise<CrowdedOpening> {
  const recruiter = given.recruiter ?? (await aPerson({ name: 'Runa Teller' }));
  const manager = await aPerson({ name: 'Mattias Hand' });
  const panelists = await Promise.all(PANELISTS.map((name) => aPerson({ name })));
  const opening = await anOpening({
    members: [
      { person: recruiter, role: 'recruiter' },
      { person: manager, role: 'hiring_manager' },
      ...panelists.map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  const kitVersion = await prisma().kitVersion.findFirstOrThrow({
    where: { kit: { name: STANDARD_KIT.name } },
    orderBy: { version: 'desc' },
    include: { questions: { orderBy: { position: 'asc' }, take: 6 } },
  });
  const numbers = Array.from({ length: given.candidacies }, (_, number) => number);
  const now = Date.now();
  const seats = numbers.map((number) => ({
    number,
    candidateId: randomUUID(),
    candidacyId: randomUUID(),
    interviewId: randomUUID(),
    panel: number % 20 === 19 ? [] : panelists.slice(0, number % 3 === 0 ? 4 : 3),
  }));
  await prisma().candidate.createMany({
    data: seats.map(({ candidateId, number }) => ({
      id: candidateId,
      name: nameOf(number),
      currentTitle: 'Director of Engineering',
      currentCompany: `Fernhill ${number}`,
    })),
  });
  await prisma().candidacy.createMany({
    data: seats.map(({ candidacyId, candidateId, number }) => ({
      id: candidacyId,
      openingId: opening.id,
      candidateId,
      sourceChannel: 'agency' as const,
      createdAt: new Date(now - (given.candidacies - number) * HOUR),
    })),
  });
  const scored = seats.filter(({ panel }) => panel.length > 0);
  await prisma().interview.createMany({
    data: scored.map(({ interviewId, candidacyId }) => ({
      id: interviewId,
      candidacyId,
      kitVersionId: kitVersion.id,
      title: 'First conversation',
      startsAt: new Date(now - 72 * HOUR),
      durationMinutes: 60,
      createdById: recruiter.id,
    })),
  });
  const cards = scored.flatMap(({ interviewId, number, panel }) =>
    panel.map((person, seat) => ({
      id: randomUUID(),
      interviewId,
      panelistId: person.id,
      number,
      seat,
      owed: number % 10 === 3 && seat === panel.length - 1,
    })),
  );
  await prisma().assignment.createMany({
    data: cards.map(({ interviewId, panelistId }) => ({ interviewId, personId: panelistId })),
  });
  await prisma().scorecard.createMany({
    data: cards.map(({ id, interviewId, panelistId, number, seat }) => ({
      id,
      interviewId,
      panelistId,
      overall: OVERALLS[(number + seat) % 4],
      roleOpinion: ROLE_OPINIONS[(number + seat) % 5],
    })),
  });
  await prisma().rating.createMany({
    data: cards.flatMap(({ id, number, seat }) =>
      COMPETENCIES.map((competency, index) => ({
        scorecardId: id,
        competency,
        level: 1 + ((number * 7 + (number >> 3) * 3 + index * 5 + seat * (1 + (number % 2) * 2)) % 4),
      })),
    ),
  });
  const notes = cards.flatMap((card) =>
    kitVersion.questions.map((question, index) => ({ ...card, note: randomUUID(), question, index })),
  );
  await prisma().note.createMany({
    data: notes.map(({ note, id, question }) => ({
      id: note,
      scorecardId: id,
      questionId: question.id,
      text: ANSWER.repeat(6),
    })),
  });
  await prisma().evidence.createMany({
    data: notes.flatMap(({ note, number, seat, index }) =>
      [0, 1, 2].map((passage) => {
        const at = (number * 7 + seat * 3 + index * 5 + passage * 11) % SIGNAL_CATALOGUE.signals.length;
        const signal = SIGNAL_CATALOGUE.signals[at];
        return {
          noteId: note,
          start: passage * ANSWER.length,
          end: passage * ANSWER.length + 40,
          // A lean of the candidate's own, so that the map has somewhere to spread to.
          orientation:
            (index + passage + seat) % 5 < number % 6 ? ('strategic' as const) : ('operational' as const),
          signal: signal?.id ?? '',
          origin: 'confirmed' as const,
          catalogueVersion: SIGNAL_CATALOGUE.version,
        };
      }),
    ),
  });
  await prisma().scorecard.updateMany({
    where: { id: { in: cards.filter(({ owed }) => !owed).map(({ id }) => id) } },
    data: { status: 'submitted', submittedAt: new Date(now - 60 * HOUR) },
  });
  for (const { candidacyId } of scored) {
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacyId, new Date(now - 59 * HOUR)));
  }
  return {
    openingId: opening.id,
    recruiter,
    manager,
    panelists,
    candidacyIds: seats.map(({ candidacyId }) => candidacyId),
  };
}

const GIVEN = ['Noa', 'Ruben', 'Amara', 'Linus', 'Xiu', 'Maria-Magdalena', 'Oda', 'Kofi', 'Şirin', 'Bo'];
const FAMILY = ['Birk', 'Castellanos', 'Okafor', 'van der Meulen-Oosterbroek', 'Li', 'Hansen', 'Quist'];

function nameOf(number: number): string {
  return `${GIVEN[number % GIVEN.length]} ${FAMILY[number % FAMILY.length]} ${number + 1}`;
}
