import { type CalibrationCards, calibrate, type InterviewerFigures } from '../domain/calibration/calibration';
import type { RatedCard } from '../domain/panel/severity';
import { canInCandidacy, type OpeningRole } from '../domain/policy/policy';
import { COMPETENCIES, type RatingLevel } from '../domain/rubric/competency';
import { endOf, isLate } from '../domain/scorecard/overdue';
import { toRecord } from '../domain/to-record';
import { countDecidedSuggestions } from './calibration-suggestions';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';

export type Interviewer = {
  readonly id: string;
  readonly name: string;
  readonly figures: InterviewerFigures;
};

export type CalibrationPage = {
  /** The viewer's own; null where no card of theirs counts yet. */
  readonly own: InterviewerFigures | null;
  /** Everybody else whose marks the viewer may calibrate, by name; null for people who run no opening. */
  readonly others: readonly Interviewer[] | null;
  /** Candidacies the others' figures are pooled from. */
  readonly candidacies: number;
  /** Candidacies left out as the viewer still owes a card there. */
  readonly sealed: number;
};

/**
 * How interviewers mark, pooled over the candidacies whose panel the viewer may read: those of openings they hire for
 * (all of them for an admin), and for their own figures also those they submitted a card of. A candidacy on which the
 * viewer owes a card is in no figure, not even one of somebody else's pooled from fifty: it would move when a peer
 * submits. Sample openings are experience with nobody.
 */
export async function findCalibration(scope: Scope, now: Date): Promise<CalibrationPage> {
  const pool = await listPool(scope);
  const runs = scope.workspaceRole === 'admin' || (await hires(scope));
  const assignments = await listAssignments(pool.filter(({ open }) => open).map(({ id }) => id));
  const run = new Set(pool.filter(({ calibrated }) => calibrated).map(({ id }) => id));
  await recordReveals(scope, withPeers(scope, assignments), now);
  const [own, others] = await Promise.all([
    toCards(assignments, now),
    toCards(
      assignments.filter(({ interview }) => run.has(interview.candidacyId)),
      now,
    ),
  ]);
  return {
    own: calibrate(own).get(scope.personId) ?? null,
    others: runs ? await listInterviewers(scope, others) : null,
    candidacies: new Set(others.cards.map(({ candidacy }) => candidacy)).size,
    sealed: pool.filter(({ open }) => !open).length,
  };
}

type Pooled = {
  readonly id: string;
  /** Its panel may be read. */
  readonly open: boolean;
  /** How others marked there may be read. */
  readonly calibrated: boolean;
};

/** Candidacies of real openings that the viewer hires for, or scores. */
async function listPool(scope: Scope): Promise<readonly Pooled[]> {
  const reached = { AND: [reachableCandidacies(scope), { opening: { sample: false } }] };
  const [rows, sealedRows] = await Promise.all([
    prisma().candidacy.findMany({
      where: reached,
      select: {
        id: true,
        opening: { select: { members: { where: { personId: scope.personId }, select: { role: true } } } },
        interviews: {
          where: { cancelledAt: null, assignments: { some: { personId: scope.personId } } },
          select: { id: true },
        },
      },
    }),
    prisma().candidacy.findMany({
      where: { AND: [reached, sealedCandidacies(scope)] },
      select: { id: true },
    }),
  ]);
  const sealed = new Set(sealedRows.map(({ id }) => id));
  return rows
    .map(({ id, opening, interviews }) => {
      const standing = {
        workspaceRole: scope.workspaceRole,
        openingRole: opening.members[0]?.role ?? (null as OpeningRole | null),
        // Read through the scope, so the person reaches it and is not the candidate.
        panelist: true,
        owesCard: sealed.has(id),
        isCandidate: false,
      };
      return {
        id,
        scored: interviews.length > 0,
        open: canInCandidacy(standing, 'panel.read').allowed,
        calibrated: canInCandidacy(standing, 'calibration.read').allowed,
      };
    })
    .filter(({ scored, calibrated }) => scored || calibrated);
}

async function hires(scope: Scope): Promise<boolean> {
  const hiring = await prisma().openingMember.findFirst({
    where: { personId: scope.personId, role: 'hiring_manager', opening: { sample: false } },
    select: { openingId: true },
  });
  return hiring !== null;
}

type Assignment = Awaited<ReturnType<typeof listAssignments>>[number];

/** Who was asked to score what: cards that are in, and those of open openings that are still to come. */
async function listAssignments(candidacyIds: readonly string[]) {
  return prisma().assignment.findMany({
    where: {
      interview: { cancelledAt: null, candidacyId: { in: [...candidacyIds] } },
      OR: [
        { scorecards: { some: { status: 'submitted' } } },
        { removedAt: null, noCardAt: null, interview: { candidacy: { opening: { status: 'open' } } } },
      ],
    },
    select: {
      personId: true,
      interview: { select: { candidacyId: true, startsAt: true, durationMinutes: true } },
      scorecards: {
        where: { status: 'submitted' },
        orderBy: { revision: 'asc' },
        select: { id: true, submittedAt: true, ratings: { select: { competency: true, level: true } } },
      },
    },
  });
}

function withPeers(scope: Scope, assignments: readonly Assignment[]): readonly string[] {
  const told = assignments.filter(
    ({ personId, scorecards }) => personId !== scope.personId && scorecards.length > 0,
  );
  return [...new Set(told.map(({ interview }) => interview.candidacyId))];
}

async function toCards(assignments: readonly Assignment[], now: Date): Promise<CalibrationCards> {
  const newest = assignments.flatMap(({ scorecards }) => scorecards.at(-1)?.id ?? []);
  return {
    cards: assignments.flatMap(toRatedCard),
    due: assignments.flatMap((assignment) => toDueCard(assignment, now)),
    suggestions: await countDecidedSuggestions(newest),
  };
}

function toRatedCard({ personId, interview, scorecards }: Assignment): readonly RatedCard[] {
  const newest = scorecards.at(-1);
  if (!newest) return [];
  const levels = new Map(newest.ratings.map((row) => [row.competency, row.level as RatingLevel | null]));
  return [
    {
      panelist: personId,
      candidacy: interview.candidacyId,
      ratings: toRecord(COMPETENCIES, (competency) => levels.get(competency) ?? null),
    },
  ];
}

/** An amendment comes long after the card and says nothing of how late that was. */
function toDueCard({ personId, interview, scorecards }: Assignment, now: Date): CalibrationCards['due'] {
  const endsAt = endOf(interview);
  const submittedAt = scorecards[0]?.submittedAt ?? null;
  // What is not overdue yet may still come in time.
  if (submittedAt === null) {
    return isLate(endsAt, now) ? [{ panelist: personId, minutes: null, late: true }] : [];
  }
  const minutes = Math.max(0, Math.round((submittedAt.getTime() - endsAt.getTime()) / 60_000));
  return [{ panelist: personId, minutes, late: isLate(endsAt, submittedAt) }];
}

/** By name. People who left are not listed: there is nobody to talk with; their marks stay among the peers'. */
async function listInterviewers(scope: Scope, cards: CalibrationCards): Promise<readonly Interviewer[]> {
  const figures = calibrate(cards);
  const people = await prisma().person.findMany({
    where: { id: { in: [...figures.keys()], not: scope.personId }, deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
  return people.flatMap(({ id, name }) => {
    const known = figures.get(id);
    return known ? [{ id, name, figures: known }] : [];
  });
}
