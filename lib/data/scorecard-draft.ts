import { canOnScorecard } from '../domain/policy/policy';
import { findContentProblems } from '../domain/scorecard/check-content';
import type { CardContent, SaveAnswer, SubmitAnswer } from '../domain/scorecard/content';
import { findMissing } from '../domain/scorecard/find-missing';
import { normalizeContent, normalizeText } from '../domain/scorecard/normalize-content';
import { isSameContent } from '../domain/scorecard/same-content';
import { recordAudit } from './audit';
import type { CardScope } from './card-scope';
import { type Connection, prisma } from './database/current';
import { refreshRecommendation } from './panel';
import { CONTENT_FIELDS, replaceParts, toContent } from './scorecard-content';
import { type CardDeed, lockCandidacyOf, lockScorecard, refuseDeed } from './scorecard-lock';
import { findScorecardStanding, type StandingOnScorecard } from './standing';

/** What a window sends: all of the card, and the version it was begun from. */
export type DraftSave = {
  readonly baseVersion: number;
  readonly content: CardContent;
  /** Left out, the stored reason stays. */
  readonly amendmentReason?: string;
};

/**
 * Keeps a draft. A save based on another version than the stored one is refused with what is stored, unless it says
 * the same: then its answer was lost on the way and it is being sent again.
 */
export async function saveDraft(
  scope: CardScope,
  scorecardId: string,
  save: DraftSave,
  now: Date,
): Promise<CardDeed<SaveAnswer> | null> {
  return prisma().$transaction(async (tx) => {
    await lockScorecard(tx, scorecardId);
    const standing = await findScorecardStanding(scope, scorecardId, tx);
    if (!standing) return null;
    const allowance = canOnScorecard(standing, 'write');
    if (!allowance.allowed) return refuseDeed(allowance.refusal);
    return keep(tx, standing, save, now);
  });
}

/**
 * Keeps what was sent and, where nothing is missing, submits it: the card, its audit row and the recommendation it
 * changes stand or fall together.
 */
export async function submitCard(
  scope: CardScope,
  scorecardId: string,
  save: DraftSave,
  now: Date,
): Promise<CardDeed<SubmitAnswer> | null> {
  return prisma().$transaction(async (tx) => {
    await lockCandidacyOf(tx, scorecardId);
    await lockScorecard(tx, scorecardId);
    const standing = await findScorecardStanding(scope, scorecardId, tx);
    if (!standing) return null;
    const allowance = canOnScorecard(standing, 'submit');
    if (!allowance.allowed) {
      const earlier = await findSameSubmission(tx, standing, save);
      return earlier ? { ok: true, value: earlier } : refuseDeed(allowance.refusal);
    }
    const kept = await keep(tx, standing, save, now);
    if (!kept.ok) return kept;
    if (!kept.value.saved) {
      return { ok: true, value: { submitted: false, because: 'stale', current: kept.value.current } };
    }
    return { ok: true, value: await submit(tx, { scope, standing, kept: kept.value }, now) };
  });
}

/** Whether this submission has been taken already and only its answer was lost. */
export async function isTakenSubmission(standing: StandingOnScorecard, save: DraftSave): Promise<boolean> {
  return (await findSameSubmission(prisma(), standing, save)) !== null;
}

async function findSameSubmission(
  connection: Connection,
  standing: StandingOnScorecard,
  save: DraftSave,
): Promise<SubmitAnswer | null> {
  if (!standing.author || standing.isCandidate || standing.status !== 'submitted') return null;
  const card = await findDraft(connection, standing.scorecardId);
  if (!card.submittedAt || !isSameDraft(card, save)) return null;
  return { submitted: true, version: card.version, submittedAt: card.submittedAt.toISOString() };
}

type Kept = Extract<SaveAnswer, { saved: true }>;

async function submit(
  tx: Connection,
  { scope, standing, kept }: { scope: CardScope; standing: StandingOnScorecard; kept: Kept },
  now: Date,
): Promise<SubmitAnswer> {
  const { scorecardId, candidacyId, openingId } = standing;
  const card = await findDraft(tx, scorecardId);
  const missing = findMissing(card.content, card);
  if (missing.length > 0) {
    return {
      submitted: false,
      because: 'missing',
      missing,
      version: kept.version,
      savedAt: kept.savedAt,
    };
  }
  const peersSeen = await hasSeenPeers(tx, candidacyId, scope);
  await tx.scorecard.update({
    where: { id: scorecardId },
    data: { status: 'submitted', submittedAt: now, updatedAt: now, peersSeen },
  });
  await recordAudit(tx, scope.personId, {
    action: card.revision > 1 ? 'scorecard.amended' : 'scorecard.submitted',
    resource: 'scorecard',
    resourceId: scorecardId,
    openingId,
    candidacyId,
    detail: { revision: card.revision, peersSeen },
  });
  await refreshRecommendation(tx, candidacyId, now);
  return { submitted: true, version: kept.version, submittedAt: now.toISOString() };
}

async function hasSeenPeers(tx: Connection, candidacyId: string, scope: CardScope): Promise<boolean> {
  const key = { candidacyId, personId: scope.personId };
  return (await tx.peerReveal.findUnique({ where: { candidacyId_personId: key } })) !== null;
}

async function keep(
  tx: Connection,
  standing: StandingOnScorecard,
  save: DraftSave,
  now: Date,
): Promise<Exclude<CardDeed<SaveAnswer>, { code: 'refused' }>> {
  const card = await findDraft(tx, standing.scorecardId);
  const content = normalizeContent(save.content);
  const problems = findContentProblems(content, card.questionIds);
  if (problems.length > 0) return { ok: false, code: 'invalid', problems };
  const savedAt = card.updatedAt.toISOString();
  if (isSameDraft(card, save)) return { ok: true, value: { saved: true, version: card.version, savedAt } };
  if (card.version !== save.baseVersion) {
    const { version, amendmentReason } = card;
    const current = { version, savedAt, content: card.content, amendmentReason };
    return { ok: true, value: { saved: false, current } };
  }
  await freezeRoleNeed(tx, standing.openingId, now);
  await replaceParts(tx, standing.scorecardId, content);
  await tx.scorecard.update({
    where: { id: standing.scorecardId },
    data: {
      version: card.version + 1,
      overall: content.overall,
      roleOpinion: content.roleOpinion,
      summary: content.summary,
      amendmentReason: card.revision > 1 ? reasonOf(card, save) : null,
      updatedAt: now,
    },
  });
  return { ok: true, value: { saved: true, version: card.version + 1, savedAt: now.toISOString() } };
}

/** The need a card is written against is the one its reader will find beside it; so it stands before the card does. */
export async function freezeRoleNeed(tx: Connection, openingId: string, now: Date): Promise<void> {
  const current = await tx.roleNeed.findFirst({ where: { openingId }, orderBy: { version: 'desc' } });
  if (!current || current.frozenAt) return;
  await tx.roleNeed.updateMany({ where: { id: current.id, frozenAt: null }, data: { frozenAt: now } });
}

type Draft = Awaited<ReturnType<typeof findDraft>>;

async function findDraft(connection: Connection, scorecardId: string) {
  const row = await connection.scorecard.findUniqueOrThrow({
    where: { id: scorecardId },
    select: {
      ...CONTENT_FIELDS,
      revision: true,
      version: true,
      amendmentReason: true,
      updatedAt: true,
      submittedAt: true,
      assignment: {
        select: {
          interview: { select: { kitVersion: { select: { questions: { select: { id: true } } } } } },
        },
      },
    },
  });
  return {
    content: toContent(row),
    revision: row.revision,
    version: row.version,
    amendmentReason: row.amendmentReason ?? '',
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    questionIds: row.assignment.interview.kitVersion.questions.map((question) => question.id),
  };
}

function isSameDraft(card: Draft, save: DraftSave): boolean {
  return (
    isSameContent(card.content, normalizeContent(save.content)) &&
    (card.revision === 1 || card.amendmentReason === reasonOf(card, save))
  );
}

function reasonOf(card: Draft, save: DraftSave): string {
  return save.amendmentReason === undefined ? card.amendmentReason : normalizeText(save.amendmentReason);
}
