import { isDeepStrictEqual } from 'node:util';
import type { PanelCard } from '../domain/panel/card';
import { recommend } from '../domain/panel/recommend';
import { COMPETENCIES, type RatingLevel, type Ratings } from '../domain/rubric/competency';

import type { Prisma } from '../generated/prisma/client';
import { parseInputs, type RecommendationInputs } from '../schemas/recommendation';
import type { Connection } from './database/current';
import { readStoredRubric } from './stored-rubric';

/**
 * Computes what the panel's cards say now and keeps it with all it was computed from. Called in the transaction
 * of whatever changed the cards that count: a submission, an amendment, a cancelled interview.
 * Nothing is kept when the cards are those of the latest recommendation.
 */
export async function refreshRecommendation(
  tx: Connection,
  candidacyId: string,
  now: Date,
): Promise<{ readonly id: string } | null> {
  // Two cards submitted at once queue here, so that the later one is computed from both.
  await tx.$queryRaw`SELECT id FROM candidacy WHERE id = ${candidacyId} FOR NO KEY UPDATE`;
  const { opening } = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      opening: {
        select: {
          rubricVersion: { select: { id: true, content: true } },
          roleNeeds: { orderBy: { version: 'desc' }, take: 1, select: { id: true } },
        },
      },
    },
  });
  const latest = await findLatestRow(tx, candidacyId);
  const inputs = toInputs(await listEffectiveCards(tx, candidacyId));
  const basis = { rubricVersionId: opening.rubricVersion.id, roleNeedId: opening.roleNeeds[0]?.id ?? null };
  if (latest ? isUnchanged(latest, basis, inputs) : inputs.cards.length === 0) return latest;

  const result = recommend(readStoredRubric(opening.rubricVersion.content), inputs.cards);
  return tx.recommendation.create({
    data: {
      candidacyId,
      ...basis,
      methodVersion: result.methodVersion,
      verdict: result.verdict,
      sure: result.sure,
      cards: result.summary.cards,
      inputs: toJson(inputs),
      result: toJson(result),
      // Each waiting transaction brings the time it began at; the order of the rows is the order of the cards.
      createdAt: latest && latest.createdAt >= now ? new Date(latest.createdAt.getTime() + 1) : now,
    },
    select: { id: true },
  });
}

export type EffectiveCard = Awaited<ReturnType<typeof listEffectiveCards>>[number];

/**
 * The newest submitted revision of each panelist for each interview that was not cancelled, oldest first.
 * Somebody who was taken off after submitting still counts: the card is a record of what they heard.
 */
export async function listEffectiveCards(connection: Connection, candidacyId: string) {
  const submitted = await connection.scorecard.findMany({
    where: { status: 'submitted', assignment: { interview: { candidacyId, cancelledAt: null } } },
    select: {
      id: true,
      interviewId: true,
      panelistId: true,
      revision: true,
      submittedAt: true,
      overall: true,
      roleOpinion: true,
      ratings: { select: { competency: true, level: true } },
      notes: {
        orderBy: { question: { position: 'asc' } },
        select: {
          id: true,
          text: true,
          question: { select: { id: true, key: true, text: true, signature: true } },
          // Suggestions nobody answered and rejected passages are evidence of nothing.
          evidence: {
            where: { origin: { in: ['confirmed', 'added'] } },
            orderBy: [{ start: 'asc' }, { id: 'asc' }],
            select: { id: true, start: true, end: true, orientation: true, signal: true },
          },
        },
      },
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  });
  return submitted.filter((card) =>
    submitted.every(
      (other) =>
        other.interviewId !== card.interviewId ||
        other.panelistId !== card.panelistId ||
        other.revision <= card.revision,
    ),
  );
}

export function findLatestRow(connection: Connection, candidacyId: string) {
  return connection.recommendation.findFirst({
    where: { candidacyId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

function toInputs(cards: readonly EffectiveCard[]): RecommendationInputs {
  return { cards: cards.map(toPanelCard), scorecards: cards.map((card) => card.id) };
}

function toPanelCard(card: EffectiveCard): PanelCard {
  if (card.overall === null || card.roleOpinion === null) {
    throw new Error(`Scorecard ${card.id} is submitted but not complete.`);
  }
  return {
    panelist: card.panelistId,
    ratings: toRatings(card.ratings),
    overall: card.overall,
    roleOpinion: card.roleOpinion,
    answers: card.notes.map((note) => ({
      question: note.question.key,
      evidence: note.evidence.map(({ orientation, signal }) => ({ orientation, signal })),
    })),
  };
}

/** A competency without a row is as silent as one marked "not observed". */
function toRatings(rows: EffectiveCard['ratings']): Ratings {
  const levels = new Map(rows.map((row) => [row.competency, row.level as RatingLevel | null]));
  return Object.fromEntries(
    COMPETENCIES.map((competency) => [competency, levels.get(competency) ?? null]),
  ) as Ratings;
}

type LatestRow = NonNullable<Awaited<ReturnType<typeof findLatestRow>>>;

function isUnchanged(
  latest: LatestRow,
  basis: { rubricVersionId: string; roleNeedId: string | null },
  inputs: RecommendationInputs,
): boolean {
  return (
    latest.rubricVersionId === basis.rubricVersionId &&
    latest.roleNeedId === basis.roleNeedId &&
    isDeepStrictEqual(parseInputs(latest.inputs), inputs)
  );
}

/** Domain values are readonly and plain, which is what a JSON column takes. */
function toJson(value: RecommendationInputs | ReturnType<typeof recommend>): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
}
