import type { DecidedRole, DecisionOutcome } from '../domain/decision/decision';
import type { CardTally } from '../domain/decision/stage';
import { type OverallLevel, overallLevel } from '../domain/panel/overall-level';
import type { OrientationSummary, Verdict } from '../domain/panel/recommendation';
import { parseFigures } from '../schemas/panel-figures';
import { prisma } from './database/current';
import { isOver } from './interview-list';
import type { Scope } from './scope';

/**
 * What a list shows of many panels at once, each in one statement however many there are. Callers pass only
 * candidacies that are open to the viewer.
 */

type Owing = { readonly personId: string; readonly name: string };

export type PanelTally = CardTally & {
  /** Submitted by somebody other than the viewer. */
  readonly ofPeers: number;
  /** Who owes a card of an interview that is over, one entry a card, by name. */
  readonly owing: readonly Owing[];
};

const NO_CARDS: PanelTally = { submitted: 0, owed: 0, waiting: 0, ofPeers: 0, owing: [] };

type SeatRow = {
  candidacyId: string;
  startsAt: Date;
  durationMinutes: number;
  personId: string;
  name: string;
  /** Taken off, or said not to be due. */
  released: boolean;
  submitted: boolean;
};

/** Somebody taken off, or whose card is not due, still counts where they had submitted, and is asked for nothing where they had not. */
export async function tallyPanels(
  scope: Scope,
  candidacyIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, PanelTally>> {
  if (candidacyIds.length === 0) return new Map();
  const seats = await prisma().$queryRaw<SeatRow[]>`
    SELECT i.candidacy_id AS "candidacyId", i.starts_at AS "startsAt", i.duration_minutes AS "durationMinutes",
      a.person_id AS "personId", p.name, (a.removed_at IS NOT NULL OR a.no_card_at IS NOT NULL) AS released,
      EXISTS (SELECT 1 FROM scorecard s WHERE s.interview_id = a.interview_id AND s.panelist_id = a.person_id
        AND s.status = 'submitted') AS submitted
    FROM interview i JOIN assignment a ON a.interview_id = i.id JOIN person p ON p.id = a.person_id
    WHERE i.cancelled_at IS NULL AND i.candidacy_id = ANY(${[...candidacyIds]}::text[])
    ORDER BY p.name, p.id`;
  const tallies = new Map<string, PanelTally>();
  for (const seat of seats) {
    tallies.set(seat.candidacyId, addSeat(tallies.get(seat.candidacyId) ?? NO_CARDS, seat, scope, now));
  }
  return tallies;
}

function addSeat(tally: PanelTally, seat: SeatRow, scope: Scope, now: Date): PanelTally {
  const { personId, name } = seat;
  if (seat.submitted) {
    const ofPeers = tally.ofPeers + (personId === scope.personId ? 0 : 1);
    return { ...tally, submitted: tally.submitted + 1, ofPeers };
  }
  if (seat.released) return tally;
  if (!isOver(seat, now)) return { ...tally, waiting: tally.waiting + 1 };
  return { ...tally, owed: tally.owed + 1, owing: [...tally.owing, { personId, name }] };
}

export type ListedRecommendation = {
  readonly verdict: Verdict;
  /** 0 to 1; null when the evidence is insufficient. */
  readonly sure: number | null;
  readonly orientation: OrientationSummary;
  /** Over all competencies; null while none was observed. */
  readonly level: OverallLevel | null;
};

type RecommendationRow = {
  candidacyId: string;
  verdict: Verdict;
  sure: number | null;
  summary: unknown;
};

/** The newest stored recommendation of each; nothing is computed again. */
export async function listLatestRecommendations(
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, ListedRecommendation>> {
  if (candidacyIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<RecommendationRow[]>`
    SELECT DISTINCT ON (candidacy_id) candidacy_id AS "candidacyId", verdict::text AS verdict, sure,
      result -> 'summary' AS summary
    FROM recommendation WHERE candidacy_id = ANY(${[...candidacyIds]}::text[])
    ORDER BY candidacy_id, created_at DESC, id DESC`;
  return new Map(
    rows.map(({ candidacyId, verdict, sure, summary }) => {
      const { orientation, competencies } = parseFigures(summary);
      return [candidacyId, { verdict, sure, orientation, level: overallLevel(competencies) }];
    }),
  );
}

export type ListedDecision = {
  readonly outcome: DecisionOutcome;
  readonly role: DecidedRole | null;
};

export async function listLatestDecisions(
  candidacyIds: readonly string[],
): Promise<ReadonlyMap<string, ListedDecision>> {
  if (candidacyIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<(ListedDecision & { candidacyId: string })[]>`
    SELECT DISTINCT ON (candidacy_id) candidacy_id AS "candidacyId", outcome::text AS outcome, role::text AS role
    FROM decision WHERE candidacy_id = ANY(${[...candidacyIds]}::text[])
    ORDER BY candidacy_id, created_at DESC, id DESC`;
  return new Map(rows.map(({ candidacyId, outcome, role }) => [candidacyId, { outcome, role }]));
}
