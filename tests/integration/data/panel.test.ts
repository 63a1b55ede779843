import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { readStoredRubric } from '@/lib/data/stored-rubric';
import { recommend } from '@/lib/domain/panel/recommend';
import { parseInputs, parseRecommendation } from '@/lib/schemas/recommendation';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltInterview,
  type CardContent,
  submitCard,
} from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

function refresh(candidacyId: string, now = NOW) {
  return prisma().$transaction((tx) => refreshRecommendation(tx, candidacyId, now));
}

function stored(candidacyId: string) {
  return prisma().recommendation.findMany({
    where: { candidacyId },
    orderBy: { createdAt: 'asc' },
    include: { rubricVersion: true, roleNeed: true },
  });
}

async function submit(interview: BuiltInterview, person: { id: string }, content?: CardContent) {
  const card = interview.cards[person.id];
  if (!card) throw new Error('This person is not on the interview.');
  await submitCard(card, content);
}

async function amend(interview: BuiltInterview, person: { id: string }, content: CardContent) {
  const { id } = await prisma().scorecard.create({
    data: {
      interviewId: interview.id,
      panelistId: person.id,
      revision: 2,
      amendmentReason: 'Second thoughts.',
    },
  });
  await submitCard(id, content);
  return id;
}

/** Three panelists on one interview. */
async function aPanel() {
  const opening = await anOpening();
  const candidacy = await aCandidacy(opening);
  const people = [await aPerson(), await aPerson(), await aPerson()] as const;
  const interview = await anInterview(candidacy, people);
  return { opening, candidacy, people, interview };
}

function withPassages(interview: BuiltInterview, origins: readonly ('confirmed' | 'added' | 'rejected')[]) {
  const text = 'She killed two product lines to fund one bet.';
  return {
    notes: [
      {
        questionId: interview.questionIds[0] ?? '',
        text,
        evidence: origins.map((origin, index) => ({
          start: index * 10,
          end: index * 10 + 9,
          orientation: 'strategic' as const,
          signal: 'bets-on-technology',
          origin,
        })),
      },
    ],
  };
}

describe('a stored recommendation', () => {
  it('recomputes to the same answer from its stored inputs and rubric', async () => {
    const { candidacy, people, interview } = await aPanel();
    for (const person of people) {
      await submit(interview, person, {
        ...withPassages(interview, ['confirmed', 'added']),
        ratings: { technical_strategy: 4, business_acumen: null },
      });
    }
    await refresh(candidacy.id);

    const [row] = await stored(candidacy.id);
    expect(row).toBeDefined();
    const replayed = recommend(readStoredRubric(row?.rubricVersion.content), parseInputs(row?.inputs).cards);
    expect(parseRecommendation(row?.result)).toEqual(replayed);
    expect(row).toMatchObject({ verdict: replayed.verdict, sure: replayed.sure, cards: 3, createdAt: NOW });
    expect(row?.methodVersion).toBe(replayed.methodVersion);
  });

  it('names the role need of its moment', async () => {
    const { opening, candidacy, people, interview } = await aPanel();
    const creator = await aPerson();
    await prisma().roleNeed.create({
      data: {
        openingId: opening.id,
        version: 2,
        stage: 'growth',
        engineersNow: 40,
        engineersInAYear: 70,
        technologyLeader: 'cto',
        sought: 'vp_engineering',
        because: 'The founder stays.',
        changeReason: 'A new plan.',
        createdById: creator.id,
      },
    });
    await submit(interview, people[0]);
    await refresh(candidacy.id);
    expect((await stored(candidacy.id))[0]?.roleNeed?.version).toBe(2);
  });

  it('takes confirmed and added passages alone', async () => {
    const { candidacy, people, interview } = await aPanel();
    await submit(interview, people[0], withPassages(interview, ['confirmed', 'added', 'rejected']));
    await refresh(candidacy.id);
    const [row] = await stored(candidacy.id);
    expect(parseInputs(row?.inputs).cards[0]?.answers).toEqual([
      {
        question: expect.any(String),
        evidence: [
          { orientation: 'strategic', signal: 'bets-on-technology' },
          { orientation: 'strategic', signal: 'bets-on-technology' },
        ],
      },
    ]);
  });

  it('leaves a draft out, whatever is on it', async () => {
    const { candidacy, people, interview } = await aPanel();
    await submit(interview, people[0]);
    await prisma().rating.create({
      data: { scorecardId: interview.cards[people[1].id] ?? '', competency: 'people_leadership', level: 1 },
    });
    await refresh(candidacy.id);
    expect(parseInputs((await stored(candidacy.id))[0]?.inputs).cards).toHaveLength(1);
  });

  it('takes the amended card in place of the one it amends', async () => {
    const { candidacy, people, interview } = await aPanel();
    await submit(interview, people[0], { overall: 'no' });
    await refresh(candidacy.id);
    const amendment = await amend(interview, people[0], { overall: 'yes' });
    await refresh(candidacy.id);
    const rows = await stored(candidacy.id);
    expect(rows.map((row) => parseInputs(row.inputs).cards.map((card) => card.overall))).toEqual([
      ['no'],
      ['yes'],
    ]);
    expect(parseInputs(rows[1]?.inputs).scorecards).toEqual([amendment]);
  });

  it('counts two interviews of one panelist as two cards', async () => {
    const { candidacy, people, interview } = await aPanel();
    const second = await anInterview(candidacy, [people[0]]);
    await submit(interview, people[0]);
    await submit(second, people[0]);
    await refresh(candidacy.id);
    const { cards } = parseInputs((await stored(candidacy.id))[0]?.inputs);
    expect(cards.map((card) => card.panelist)).toEqual([people[0].id, people[0].id]);
  });

  it('keeps the card of somebody who was taken off after submitting', async () => {
    const { candidacy, people, interview } = await aPanel();
    await submit(interview, people[0]);
    await prisma().assignment.update({
      where: { interviewId_personId: { interviewId: interview.id, personId: people[0].id } },
      data: { removedAt: NOW },
    });
    await refresh(candidacy.id);
    expect((await stored(candidacy.id))[0]?.cards).toBe(1);
  });

  it('drops the cards of an interview once it is cancelled', async () => {
    const { candidacy, people, interview } = await aPanel();
    await submit(interview, people[0]);
    await refresh(candidacy.id);
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    await refresh(candidacy.id);
    expect((await stored(candidacy.id)).map((row) => row.cards)).toEqual([1, 0]);
  });

  it('is not stored before the first card, nor twice for the same cards', async () => {
    const { candidacy, people, interview } = await aPanel();
    expect(await refresh(candidacy.id)).toBeNull();
    await submit(interview, people[0]);
    const first = await refresh(candidacy.id);
    const again = await refresh(candidacy.id, new Date('2026-11-21T10:00:00.000Z'));
    expect(again?.id).toBe(first?.id);
    expect(await stored(candidacy.id)).toHaveLength(1);
  });

  it('stands after the one before it even where the clock was read earlier', async () => {
    const { candidacy, people, interview } = await aPanel();
    await submit(interview, people[0]);
    await refresh(candidacy.id);
    await submit(interview, people[1]);
    await refresh(candidacy.id, new Date('2026-11-20T09:59:59.000Z'));
    expect((await stored(candidacy.id)).map((row) => row.cards)).toEqual([1, 2]);
  });

  it('knows nothing of the same candidate’s cards in another opening', async () => {
    const { candidacy, people, interview } = await aPanel();
    const { candidateId } = await prisma().candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
    const elsewhere = await anOpening();
    const other = await prisma().candidacy.create({
      data: { openingId: elsewhere.id, candidateId, sourceChannel: 'applied' },
    });
    const otherInterview = await anInterview(other, [people[1]]);
    await submit(interview, people[0]);
    await submit(otherInterview, people[1]);
    await refresh(candidacy.id);
    const { cards } = parseInputs((await stored(candidacy.id))[0]?.inputs);
    expect(cards.map((card) => card.panelist)).toEqual([people[0].id]);
  });
});
