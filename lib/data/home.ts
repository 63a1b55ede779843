import type { Verdict } from '../domain/panel/recommendation';
import { canInWorkspace } from '../domain/policy/policy';
import { endOf, isLate } from '../domain/scorecard/overdue';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findWorkspaceStanding } from './standing';

/** An interview of the viewer's whose card is still to be submitted. */
export type OwedCard = {
  readonly scorecardId: string;
  readonly interviewId: string;
  readonly candidate: string;
  readonly opening: string;
  readonly company: string;
  readonly interview: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly begun: boolean;
  readonly late: boolean;
};

/** A candidacy whose cards are all in, with nothing decided. */
export type OpenDecision = {
  readonly candidacyId: string;
  readonly candidate: string;
  readonly opening: string;
  readonly cards: number;
  readonly verdict: Verdict;
  readonly sure: number | null;
  readonly since: string;
};

/** A card somebody else is late with. Says nothing of what is in it, or whether it was begun. */
export type LateCard = {
  readonly key: string;
  readonly candidacyId: string;
  readonly candidate: string;
  readonly opening: string;
  readonly panelist: string;
  readonly interview: string;
  readonly endsAt: string;
};

export type Home =
  | { readonly kind: 'welcome'; readonly mayLoadSample: boolean }
  | {
      readonly kind: 'work';
      /** Longest overdue first. */
      readonly owed: readonly OwedCard[];
      /** Interviews not over yet, soonest first. */
      readonly upcoming: readonly OwedCard[];
      /** Longest waiting first. */
      readonly decisions: readonly OpenDecision[];
      readonly late: readonly LateCard[];
      readonly reachesOpenings: boolean;
    };

/** What waits for this person, in every opening they reach. */
export async function findHome(scope: Scope, now: Date): Promise<Home> {
  const standing = await findWorkspaceStanding(scope);
  if (canInWorkspace(standing, 'opening.create').allowed && (await prisma().opening.count()) === 0) {
    return { kind: 'welcome', mayLoadSample: canInWorkspace(standing, 'sample.manage').allowed };
  }
  const cards = await listUnsubmitted(scope, now);
  const membership = await prisma().openingMember.findFirst({ where: { personId: scope.personId } });
  return {
    kind: 'work',
    owed: cards.filter((card) => Date.parse(card.endsAt) <= now.getTime()),
    upcoming: cards.filter((card) => Date.parse(card.endsAt) > now.getTime()),
    decisions: await listOpenDecisions(scope, now),
    late: await listLateCards(scope, now),
    reachesOpenings: scope.workspaceRole === 'admin' || membership !== null,
  };
}

async function listUnsubmitted(scope: Scope, now: Date): Promise<readonly OwedCard[]> {
  const assignments = await prisma().assignment.findMany({
    where: {
      personId: scope.personId,
      removedAt: null,
      noCardAt: null,
      scorecards: { none: { status: 'submitted' } },
      interview: {
        cancelledAt: null,
        candidacy: { AND: [reachableCandidacies(scope), { opening: { status: 'open' } }] },
      },
    },
    orderBy: [{ interview: { startsAt: 'asc' } }, { interviewId: 'asc' }],
    select: {
      interviewId: true,
      scorecards: { select: { id: true, version: true } },
      interview: { select: { ...INTERVIEW_FIELDS, candidacy: { select: CANDIDACY_FIELDS } } },
    },
  });
  return assignments.flatMap(({ interviewId, scorecards, interview }) => {
    const draft = scorecards[0];
    if (!draft) return [];
    const endsAt = endOf(interview);
    return [
      {
        scorecardId: draft.id,
        interviewId,
        candidate: interview.candidacy.candidate.name,
        opening: interview.candidacy.opening.title,
        company: interview.candidacy.opening.company,
        interview: interview.title,
        startsAt: interview.startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        begun: draft.version > 0,
        late: isLate(endsAt, now),
      },
    ];
  });
}

/** Hiring managers only, and only where nothing is sealed to them: the list itself tells that all cards are in. */
async function listOpenDecisions(scope: Scope, now: Date): Promise<readonly OpenDecision[]> {
  const candidacies = await prisma().candidacy.findMany({
    where: {
      AND: [
        reachableCandidacies(scope),
        { NOT: sealedCandidacies(scope) },
        {
          opening: {
            status: 'open',
            members: { some: { personId: scope.personId, role: 'hiring_manager' } },
          },
        },
        {
          interviews: {
            none: {
              cancelledAt: null,
              assignments: {
                some: { removedAt: null, noCardAt: null, scorecards: { none: { status: 'submitted' } } },
              },
            },
          },
        },
      ],
      decisions: { none: {} },
      recommendations: { some: {} },
    },
    select: {
      ...CANDIDACY_FIELDS,
      id: true,
      recommendations: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { verdict: true, sure: true, cards: true, createdAt: true },
      },
      interviews: {
        where: { cancelledAt: null, assignments: { some: submittedByPeer(scope) } },
        take: 1,
        select: { id: true },
      },
    },
  });
  const listed = candidacies.flatMap(({ recommendations, ...candidacy }) => {
    const standing = recommendations[0];
    // Cancelling the last interview leaves a recommendation from no card: nothing to decide on.
    return standing && standing.cards > 0 ? [{ ...candidacy, standing }] : [];
  });
  const ofPeers = listed.filter(({ interviews }) => interviews.length > 0);
  await recordReveals(
    scope,
    ofPeers.map(({ id }) => id),
    now,
  );
  return listed
    .map(({ id, candidate, opening, standing }) => ({
      candidacyId: id,
      candidate: candidate.name,
      opening: opening.title,
      cards: standing.cards,
      verdict: standing.verdict,
      sure: standing.sure,
      since: standing.createdAt.toISOString(),
    }))
    .toSorted((a, b) => a.since.localeCompare(b.since));
}

function submittedByPeer(scope: Scope): Prisma.AssignmentWhereInput {
  return { personId: { not: scope.personId }, scorecards: { some: { status: 'submitted' } } };
}

/** Recruiters chase; a candidacy sealed to them is left out, since who has not submitted tells who has. */
async function listLateCards(scope: Scope, now: Date): Promise<readonly LateCard[]> {
  const assignments = await prisma().assignment.findMany({
    where: {
      personId: { not: scope.personId },
      removedAt: null,
      noCardAt: null,
      scorecards: { none: { status: 'submitted' } },
      interview: {
        cancelledAt: null,
        startsAt: { lt: now },
        candidacy: {
          AND: [
            reachableCandidacies(scope),
            { NOT: sealedCandidacies(scope) },
            {
              opening: {
                status: 'open',
                members: { some: { personId: scope.personId, role: 'recruiter' } },
              },
            },
          ],
        },
      },
    },
    orderBy: [{ interview: { startsAt: 'asc' } }, { person: { name: 'asc' } }],
    select: {
      interviewId: true,
      personId: true,
      person: { select: { name: true } },
      interview: {
        select: { ...INTERVIEW_FIELDS, candidacy: { select: { ...CANDIDACY_FIELDS, id: true } } },
      },
    },
  });
  return assignments
    .filter(({ interview }) => isLate(endOf(interview), now))
    .map(({ interviewId, personId, person, interview }) => ({
      key: `${interviewId} ${personId}`,
      candidacyId: interview.candidacy.id,
      candidate: interview.candidacy.candidate.name,
      opening: interview.candidacy.opening.title,
      panelist: person.name,
      interview: interview.title,
      endsAt: endOf(interview).toISOString(),
    }));
}

const INTERVIEW_FIELDS = { title: true, startsAt: true, durationMinutes: true } as const;
const CANDIDACY_FIELDS = {
  candidate: { select: { name: true } },
  opening: { select: { title: true, company: true } },
} as const;
