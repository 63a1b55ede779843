import { hasFocus, questionsOf } from '../domain/kit/focus';
import { canOnScorecard } from '../domain/policy/policy';
import type { EditorCard } from '../domain/scorecard/content';
import type { Prisma } from '../generated/prisma/client';
import type { CardScope } from './card-scope';
import { prisma } from './database/current';
import { IMPORTED_FIELDS } from './imported-mark';
import { CONTENT_FIELDS, toContent } from './scorecard-content';
import { findScorecardStanding } from './standing';
import { readStoredRubric } from './stored-rubric';

/** The rows a card's page is told from, whoever reads it. */
const CARD_FIELDS = {
  ...CONTENT_FIELDS,
  id: true,
  revision: true,
  status: true,
  version: true,
  amendmentReason: true,
  unsorted: true,
  peersSeen: true,
  updatedAt: true,
  submittedAt: true,
  imported: { select: IMPORTED_FIELDS },
  assignment: {
    select: {
      removedAt: true,
      focusCompetencies: true,
      focusQuestions: true,
      person: { select: { id: true, name: true } },
      interview: {
        select: {
          title: true,
          startsAt: true,
          durationMinutes: true,
          cancelledAt: true,
          kitVersion: { select: { questions: { orderBy: { position: 'asc' } } } },
          candidacy: {
            select: {
              id: true,
              headline: true,
              candidate: { select: { name: true } },
              opening: {
                select: {
                  id: true,
                  title: true,
                  company: true,
                  rubricVersion: { select: { content: true } },
                },
              },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.ScorecardSelect;

export type CardRow = Prisma.ScorecardGetPayload<{ select: typeof CARD_FIELDS }>;

/** The card to write on; null where the person may not write it, which includes every submitted card. */
export async function findEditorCard(scope: CardScope, scorecardId: string): Promise<EditorCard | null> {
  const standing = await findScorecardStanding(scope, scorecardId);
  if (!standing || !canOnScorecard(standing, 'write').allowed) return null;
  const row = await findCardRow(scorecardId);
  const { interview, focusCompetencies, focusQuestions } = row.assignment;
  const focus = { competencies: focusCompetencies, questions: focusQuestions };
  const falling = hasFocus(focus) ? questionsOf(focus, interview.kitVersion.questions) : [];
  return {
    id: row.id,
    revision: row.revision,
    version: row.version,
    savedAt: row.updatedAt.toISOString(),
    content: toContent(row),
    amendmentReason: row.amendmentReason ?? '',
    unsorted: row.unsorted,
    ...toSetting(row),
    interview: toInterview(row),
    questions: interview.kitVersion.questions.map((question) => ({
      id: question.id,
      text: question.text,
      why: question.why,
      listenStrategic: question.listenStrategic,
      listenOperational: question.listenOperational,
      followUps: question.followUps,
      competencies: question.competencies,
      signature: question.signature,
      focus: falling.includes(question.key),
    })),
  };
}

export function findCardRow(scorecardId: string): Promise<CardRow> {
  return prisma().scorecard.findUniqueOrThrow({ where: { id: scorecardId }, select: CARD_FIELDS });
}

/** What the card belongs to. */
export function toSetting(row: CardRow) {
  const { candidacy } = row.assignment.interview;
  const { id, title, company, rubricVersion } = candidacy.opening;
  return {
    candidacyId: candidacy.id,
    candidate: { name: candidacy.candidate.name, headline: candidacy.headline },
    opening: { id, title, company },
    competencies: readStoredRubric(rubricVersion.content).competencies,
  };
}

export function toInterview(row: CardRow) {
  const { title, startsAt, durationMinutes } = row.assignment.interview;
  return { title, startsAt: startsAt.toISOString(), durationMinutes };
}
