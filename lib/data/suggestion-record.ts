import type { EvidenceOrigin, Orientation } from '../domain/orientation/orientation';
import { canInWorkspace } from '../domain/policy/policy';
import type { PassageCount } from '../domain/suggestion-record/outcome';
import { prisma } from './database/current';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findWorkspaceStanding } from './standing';

export type SuggestionCounts = {
  /** Submitted cards the counts are taken from. */
  readonly cards: number;
  readonly counts: readonly PassageCount[];
};

/**
 * What became of suggestions on submitted cards, each panelist's card of an interview once and in its latest revision;
 * null for people who may not read it. Numbers alone: no words, no names. Candidacies on which the reader owes a card
 * are left out, as a count that moves when a peer submits would tell what the peer marked; so is the reader's own.
 * The sample opening is no experience with anything and is left out too.
 */
export async function countSuggestions(scope: Scope): Promise<SuggestionCounts | null> {
  const allowance = canInWorkspace(await findWorkspaceStanding(scope), 'suggestions.read');
  if (!allowance.allowed) return null;
  const leftOut = await prisma().candidacy.findMany({
    where: {
      OR: [sealedCandidacies(scope), { NOT: reachableCandidacies(scope) }, { opening: { sample: true } }],
    },
    select: { id: true },
  });
  const ids = leftOut.map(({ id }) => id);
  const [cards, rows] = await Promise.all([countCards(ids), countPassages(ids)]);
  return {
    cards,
    counts: rows.map(({ suggestedOrientation, suggestedSignal, ...row }) => ({
      ...row,
      suggested:
        suggestedOrientation && suggestedSignal
          ? { orientation: suggestedOrientation, signal: suggestedSignal }
          : null,
    })),
  };
}

async function countCards(leftOut: readonly string[]): Promise<number> {
  const rows = await prisma().$queryRaw<{ cards: number }[]>`
    SELECT count(DISTINCT (s.interview_id, s.panelist_id))::int AS cards
    FROM scorecard s JOIN interview i ON i.id = s.interview_id
    WHERE s.status = 'submitted' AND NOT (i.candidacy_id = ANY(${leftOut}::text[]))`;
  return rows[0]?.cards ?? 0;
}

type Row = Omit<PassageCount, 'suggested' | 'origin' | 'orientation'> & {
  readonly origin: EvidenceOrigin;
  readonly orientation: Orientation;
  readonly suggestedOrientation: Orientation | null;
  readonly suggestedSignal: string | null;
};

/** A card counts in the month of its first submission, so that an amendment moves nothing to another month. */
function countPassages(leftOut: readonly string[]): Promise<Row[]> {
  return prisma().$queryRaw<Row[]>`
    WITH latest AS (
      SELECT DISTINCT ON (s.interview_id, s.panelist_id) s.id,
        min(s.submitted_at) OVER (PARTITION BY s.interview_id, s.panelist_id) AS first_submitted_at
      FROM scorecard s JOIN interview i ON i.id = s.interview_id
      WHERE s.status = 'submitted' AND NOT (i.candidacy_id = ANY(${leftOut}::text[]))
      ORDER BY s.interview_id, s.panelist_id, s.revision DESC
    )
    SELECT e.origin::text AS "origin", e.orientation::text AS "orientation", e.signal AS "signal",
      e.suggested_orientation::text AS "suggestedOrientation", e.suggested_signal AS "suggestedSignal",
      e.passage_changed AS "passageChanged", e.reader_version AS "readerVersion",
      to_char(latest.first_submitted_at AT TIME ZONE 'UTC', 'YYYY-MM') AS "month",
      count(*)::int AS "passages"
    FROM evidence e JOIN note n ON n.id = e.note_id JOIN latest ON latest.id = n.scorecard_id
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
}
