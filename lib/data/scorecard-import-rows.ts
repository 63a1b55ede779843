import { COMPETENCIES } from '../domain/rubric/competency';
import type { PastNote } from '../domain/scorecard-import/past-cards';
import {
  ATTRIBUTES_QUESTION,
  keepsPrivateNotes,
  type PlannedCard,
  type PlannedChain,
} from '../domain/scorecard-import/plan-cards';
import type { Connection } from './database/current';
import type { PlacedKit } from './imported-kits';
import { orderedIds } from './ordered-ids';

/** A chain whose interview, panelist and questions stand already. */
export type SeatedChain = {
  readonly chain: PlannedChain;
  readonly interviewId: string;
  readonly personId: string;
  readonly kit: PlacedKit;
};

/** Rows in one statement. The embedded database works on our own thread: between two, other requests get their turn. */
const AT_ONCE = 500;

/**
 * Writes cards as their authors did: each revision begins as a draft, is filled and marked as imported, and is
 * submitted before the next one begins. The database admits no other way.
 */
export async function writeChains(
  tx: Connection,
  seated: readonly SeatedChain[],
  { importId, now }: { importId: string; now: Date },
): Promise<void> {
  const deepest = seated.reduce((most, { chain }) => Math.max(most, chain.cards.length), 0);
  const ids = orderedIds(
    seated.reduce((sum, { chain }) => sum + chain.cards.length, 0),
    now,
  );
  let used = 0;
  for (let revision = 1; revision <= deepest; revision += 1) {
    const round = seated.flatMap((seat): Revision[] => {
      const planned = seat.chain.cards[revision - 1];
      if (!planned) return [];
      used += 1;
      return [{ id: ids[used - 1] ?? '', seat, planned }];
    });
    for (let from = 0; from < round.length; from += AT_ONCE) {
      await writeRevisions(tx, round.slice(from, from + AT_ONCE), { importId, now });
    }
  }
  await rememberReveals(tx, seated);
}

type Revision = { readonly id: string; readonly seat: SeatedChain; readonly planned: PlannedCard };

async function writeRevisions(
  tx: Connection,
  round: readonly Revision[],
  { importId, now }: { importId: string; now: Date },
): Promise<void> {
  await beginDrafts(tx, round);
  const marks = round.flatMap(({ id, planned }) =>
    COMPETENCIES.map((competency) => ({ id, competency, level: planned.ratings[competency] })),
  );
  await tx.$executeRaw`
    INSERT INTO rating (scorecard_id, competency, level) SELECT id, competency::"Competency", level
    FROM unnest(${marks.map(({ id }) => id)}::text[], ${marks.map(({ competency }) => competency)}::text[],
      ${marks.map(({ level }) => level)}::int[]) AS given (id, competency, level)`;
  await writeNotes(tx, round, now);
  await tx.importedCard.createMany({
    data: round.map(({ id, seat, planned: { card } }) => ({
      scorecardId: id,
      importId,
      sourceId: card.id,
      sourceInterview: card.interview,
      sourceCandidacy: seat.chain.candidate.candidate.key,
      roleOpinionGiven: card.roleOpinion !== null,
      privateNotes: keepsPrivateNotes(seat.chain.panelist, card) ? [...card.privateNotes] : [],
    })),
  });
  await tx.$executeRaw`
    UPDATE scorecard SET status = 'submitted', submitted_at = given.at
    FROM unnest(${round.map(({ id }) => id)}::text[],
      ${round.map(({ planned }) => planned.card.submittedAt)}::timestamptz[]) AS given (id, at)
    WHERE scorecard.id = given.id`;
}

async function beginDrafts(tx: Connection, round: readonly Revision[]): Promise<void> {
  const cards = round.map(({ planned }) => planned.card);
  await tx.$executeRaw`
    INSERT INTO scorecard (id, interview_id, panelist_id, revision, version, overall, role_opinion, summary,
      amendment_reason, peers_seen, created_at, updated_at)
    SELECT id, interview, panelist, revision, 1, overall::"Overall", opinion::"RoleOpinion", summary,
      CASE WHEN revision > 1 THEN reason END, peers_seen, at, at
    FROM unnest(${round.map(({ id }) => id)}::text[], ${round.map(({ seat }) => seat.interviewId)}::text[],
      ${round.map(({ seat }) => seat.personId)}::text[], ${cards.map(({ revision }) => revision)}::int[],
      ${cards.map(({ overall }) => overall)}::text[],
      ${cards.map(({ roleOpinion }) => roleOpinion ?? 'unsure')}::text[],
      ${cards.map(({ summary }) => summary)}::text[],
      ${cards.map(({ amendmentReason }) => amendmentReason)}::text[],
      ${cards.map(({ peersSeen }) => peersSeen)}::boolean[],
      ${cards.map(({ submittedAt }) => submittedAt)}::timestamptz[])
      AS given (id, interview, panelist, revision, overall, opinion, summary, reason, peers_seen, at)`;
}

async function writeNotes(tx: Connection, round: readonly Revision[], now: Date): Promise<void> {
  const notes = round.flatMap(({ id, seat, planned }) =>
    listNotes(planned).map((note) => ({
      ...note,
      scorecardId: id,
      questionId: seat.kit.questionIds.get(note.question) ?? '',
    })),
  );
  const ids = orderedIds(notes.length, now);
  await tx.$executeRaw`
    INSERT INTO note (id, scorecard_id, question_id, text)
    SELECT * FROM unnest(${[...ids]}::text[], ${notes.map(({ scorecardId }) => scorecardId)}::text[],
      ${notes.map(({ questionId }) => questionId)}::text[], ${notes.map(({ text }) => text)}::text[])`;
  const evidence = notes.flatMap((note, index) =>
    note.evidence.map((passage) => ({ ...passage, noteId: ids[index] ?? '' })),
  );
  for (let from = 0; from < evidence.length; from += AT_ONCE) {
    await tx.evidence.createMany({ data: evidence.slice(from, from + AT_ONCE) });
  }
}

function listNotes({
  card,
  attributesText,
}: PlannedCard): readonly Pick<PastNote, 'question' | 'text' | 'evidence'>[] {
  if (attributesText === '') return card.notes;
  return [...card.notes, { question: ATTRIBUTES_QUESTION.key, text: attributesText, evidence: [] }];
}

/** Whoever had read peers where the card was written has read them here: what they amend from now on says so. */
async function rememberReveals(tx: Connection, seated: readonly SeatedChain[]): Promise<void> {
  const seen = seated.flatMap(({ interviewId, personId, chain }) => {
    const card = chain.cards.find((planned) => planned.card.peersSeen)?.card;
    return card ? [{ interviewId, personId, at: card.submittedAt }] : [];
  });
  if (seen.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO peer_reveal (candidacy_id, person_id, first_seen_at)
    SELECT i.candidacy_id, given.person_id, min(given.at)
    FROM unnest(${seen.map(({ interviewId }) => interviewId)}::text[],
      ${seen.map(({ personId }) => personId)}::text[],
      ${seen.map(({ at }) => at)}::timestamptz[]) AS given (interview_id, person_id, at)
    JOIN interview i ON i.id = given.interview_id
    GROUP BY i.candidacy_id, given.person_id ON CONFLICT DO NOTHING`;
}
