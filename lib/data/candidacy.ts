import { canInCandidacy, type Refusal } from '../domain/policy/policy';
import { findPanelRecord, type PanelReading, type PanelRecord } from './candidacy-panel';
import { prisma } from './database/current';
import { listLaterOutcomes, type RecordedLater } from './later-outcome';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

/** A person on an interview's panel; nothing of their card. */
export type PanelMember = { readonly id: string; readonly name: string; readonly isViewer: boolean };

export type CandidacyInterview = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly cancelled: boolean;
  readonly panelists: readonly PanelMember[];
};

/** A card of the viewer's own: the newest revision for one interview. */
export type OwnCard = {
  readonly id: string;
  readonly interviewTitle: string;
  readonly startsAt: string;
  readonly submitted: boolean;
  readonly begun: boolean;
};

export type CandidacyFrame = {
  readonly id: string;
  readonly candidate: { readonly name: string; readonly title: string; readonly company: string };
  readonly headline: string;
  readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  readonly interviews: readonly CandidacyInterview[];
  readonly ownCards: readonly OwnCard[];
};

/** Sealed pages hold nothing that peers wrote, nor anything counted or computed from it. */
export type CandidacyPage =
  | { readonly kind: 'sealed'; readonly frame: CandidacyFrame; readonly refusal: Refusal }
  | {
      readonly kind: 'open';
      readonly frame: CandidacyFrame;
      readonly panel: PanelRecord;
      readonly mayDecide: boolean;
      /** What became of an offer; null while none stands. */
      readonly hire: { readonly mayFollow: boolean; readonly later: readonly RecordedLater[] } | null;
    };

/** All that the candidacy's page may show this person; null for unknown, out of reach and one's own candidacy. */
export async function findCandidacyPage(
  scope: Scope,
  candidacyId: string,
  now: Date,
  reading?: PanelReading,
): Promise<CandidacyPage | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'read').allowed) return null;
  const frame = await findFrame(scope, candidacyId);
  const readable = canInCandidacy(standing, 'panel.read');
  if (!readable.allowed) return { kind: 'sealed', frame, refusal: readable.refusal };
  const panel = await findPanelRecord(scope, candidacyId, reading);
  await recordReveal(scope, candidacyId, panel, now);
  const decided = panel.decisions[0];
  return {
    kind: 'open',
    frame,
    panel,
    mayDecide: canInCandidacy(standing, 'decide').allowed,
    hire:
      decided?.outcome === 'offer'
        ? {
            mayFollow: canInCandidacy(standing, 'hire.follow').allowed,
            later: await listLaterOutcomes(decided.id),
          }
        : null,
  };
}

async function findFrame(scope: Scope, candidacyId: string): Promise<CandidacyFrame> {
  const row = await prisma().candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      id: true,
      headline: true,
      candidate: { select: { name: true, currentTitle: true, currentCompany: true } },
      opening: { select: { id: true, title: true, company: true } },
      interviews: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          title: true,
          startsAt: true,
          durationMinutes: true,
          cancelledAt: true,
          assignments: {
            where: { removedAt: null },
            orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
            select: { person: { select: { id: true, name: true } } },
          },
        },
      },
    },
  });
  return {
    id: row.id,
    candidate: {
      name: row.candidate.name,
      title: row.candidate.currentTitle,
      company: row.candidate.currentCompany,
    },
    headline: row.headline,
    opening: row.opening,
    interviews: row.interviews.map((interview) => ({
      id: interview.id,
      title: interview.title,
      startsAt: interview.startsAt.toISOString(),
      durationMinutes: interview.durationMinutes,
      cancelled: interview.cancelledAt !== null,
      panelists: interview.assignments.map(({ person }) => ({
        ...person,
        isViewer: person.id === scope.personId,
      })),
    })),
    ownCards: await listOwnCards(scope, candidacyId),
  };
}

/** Cards of interviews the viewer is still on; those still owed first. */
async function listOwnCards(scope: Scope, candidacyId: string): Promise<readonly OwnCard[]> {
  const rows = await prisma().assignment.findMany({
    where: {
      personId: scope.personId,
      removedAt: null,
      interview: { candidacyId, cancelledAt: null },
    },
    orderBy: { interview: { startsAt: 'asc' } },
    select: {
      interview: { select: { title: true, startsAt: true } },
      scorecards: {
        orderBy: { revision: 'desc' },
        select: { id: true, status: true, version: true },
      },
    },
  });
  const cards = rows.flatMap(({ interview, scorecards }) => {
    const shown = scorecards.find((card) => card.status === 'submitted') ?? scorecards[0];
    if (!shown) return [];
    const submitted = shown.status === 'submitted';
    return [
      {
        id: shown.id,
        interviewTitle: interview.title,
        startsAt: interview.startsAt.toISOString(),
        submitted,
        begun: !submitted && shown.version > 0,
      },
    ];
  });
  return cards.toSorted((a, b) => Number(a.submitted) - Number(b.submitted));
}

/** From here on a card this person submits or amends is marked as written with knowledge of peers. */
async function recordReveal(scope: Scope, candidacyId: string, panel: PanelRecord, now: Date): Promise<void> {
  if (panel.cards.every((card) => card.panelist.id === scope.personId)) return;
  await prisma().peerReveal.createMany({
    data: [{ candidacyId, personId: scope.personId, firstSeenAt: now }],
    skipDuplicates: true,
  });
}
