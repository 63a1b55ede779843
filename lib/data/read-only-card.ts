import { canInCandidacy, canOnScorecard } from '../domain/policy/policy';
import { listChanges } from '../domain/scorecard/changes';
import type { CardRevision, ReadOnlyAnswer, ReadOnlyCard } from '../domain/scorecard/read-only-card';
import { canAmend, findOpenAmendment } from './amendment';
import type { LinkScope } from './card-scope';
import { prisma } from './database/current';
import { IMPORTED_FIELDS, toImportedMark } from './imported-mark';
import { recordReveals } from './reveal';
import type { Scope } from './scope';
import { type CardRow, findCardRow, toInterview, toSetting } from './scorecard';
import { CONTENT_FIELDS, toContent, toPassage } from './scorecard-content';
import { findScorecardStanding } from './standing';

/**
 * A whole card with its history, for its author or for somebody who may read peers; null for unknown and for out
 * of reach. Reading a peer's card is remembered before anything of it is handed out.
 */
export async function findReadOnlyCard(
  scope: Scope,
  scorecardId: string,
  now: Date,
): Promise<ReadOnlyCard | null> {
  const standing = await findScorecardStanding(scope, scorecardId);
  if (!standing || !canOnScorecard(standing, 'read').allowed) return null;
  if (!standing.author) await recordReveals(scope, [standing.candidacyId], now);
  const openAmendmentId = await findOpenAmendment(scope, scorecardId);
  return {
    ...(await readCard(scorecardId)),
    privateNotes: standing.author ? await listPrivateNotes(scorecardId) : [],
    reachesCandidacy: canInCandidacy(standing, 'read').allowed,
    mayAmend: canAmend({ standing, openAmendmentId }).allowed,
    openAmendmentId,
  };
}

/** The card an external panelist has submitted, for them to read again; null until then. */
export async function findCardByLink(scope: LinkScope): Promise<ReadOnlyCard | null> {
  const standing = await findScorecardStanding(scope, scope.onlyCard);
  if (!standing?.author || standing.status !== 'submitted') return null;
  if (!canOnScorecard(standing, 'read').allowed) return null;
  return {
    ...(await readCard(scope.onlyCard)),
    privateNotes: [],
    reachesCandidacy: false,
    mayAmend: false,
    openAmendmentId: null,
  };
}

async function listPrivateNotes(scorecardId: string): Promise<readonly string[]> {
  const mark = await prisma().importedCard.findUnique({
    where: { scorecardId },
    select: { privateNotes: true },
  });
  return mark?.privateNotes ?? [];
}

type ForEverybody = Omit<ReadOnlyCard, 'privateNotes' | 'reachesCandidacy' | 'mayAmend' | 'openAmendmentId'>;

async function readCard(scorecardId: string): Promise<ForEverybody> {
  const row = await findCardRow(scorecardId);
  const content = toContent(row);
  return {
    id: row.id,
    revision: row.revision,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    author: row.assignment.person,
    ...toSetting(row),
    interview: { ...toInterview(row), cancelled: row.assignment.interview.cancelledAt !== null },
    takenOff: row.assignment.removedAt !== null,
    imported: toImportedMark(row.imported),
    overall: content.overall,
    roleOpinion: content.roleOpinion,
    ratings: content.ratings,
    summary: content.summary,
    answers: toAnswers(row),
    revisions: await listRevisions(row),
  };
}

function toAnswers(row: CardRow): readonly ReadOnlyAnswer[] {
  const notes = new Map(row.notes.map((note) => [note.questionId, note]));
  return row.assignment.interview.kitVersion.questions.map((question) => {
    const note = notes.get(question.id);
    return {
      questionId: question.id,
      question: question.text,
      signature: question.signature,
      note: note ? { id: note.id, text: note.text, evidence: note.evidence.map(toPassage) } : null,
    };
  });
}

async function listRevisions(row: CardRow): Promise<readonly CardRevision[]> {
  const questionIds = row.assignment.interview.kitVersion.questions.map((question) => question.id);
  const submitted = await prisma().scorecard.findMany({
    where: { status: 'submitted', assignment: { scorecards: { some: { id: row.id } } } },
    orderBy: { revision: 'asc' },
    select: {
      ...CONTENT_FIELDS,
      id: true,
      revision: true,
      submittedAt: true,
      amendmentReason: true,
      peersSeen: true,
      imported: { select: IMPORTED_FIELDS },
    },
  });
  return submitted.flatMap((revision, index) => {
    if (!revision.submittedAt) return [];
    const before = submitted[index - 1];
    return [
      {
        id: revision.id,
        revision: revision.revision,
        submittedAt: revision.submittedAt.toISOString(),
        reason: revision.amendmentReason ?? '',
        peersSeen: revision.peersSeen,
        imported: toImportedMark(revision.imported)?.from ?? null,
        changes: before ? listChanges(toContent(before), toContent(revision), questionIds) : [],
      },
    ];
  });
}
