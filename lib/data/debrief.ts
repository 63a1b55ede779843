import { type AgendaItem, planDebrief } from '../domain/debrief/agenda';
import { orderSpeakers, type Speaker } from '../domain/debrief/speaking-order';
import type { PanelCard } from '../domain/panel/card';
import type { AskableQuestion } from '../domain/panel/next-questions';
import type { Recommendation } from '../domain/panel/recommendation';
import { canInCandidacy, canInOpening } from '../domain/policy/policy';
import type { Rubric } from '../domain/rubric/rubric';
import { parseInputs, parseRecommendation } from '../schemas/recommendation';
import { findPanelRecord, type PanelRecord, type SubmittedCard } from './candidacy-panel';
import { prisma } from './database/current';
import { type DebriefQuote, listDebriefCards } from './debrief-cards';
import { type DebriefFeed, type DebriefNoteLine, listNotes, readStamp } from './debrief-notes';
import { bringsNewCards } from './debrief-opening';
import { findLatestRow } from './panel';
import { recordReveals } from './reveal';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';
import { readStoredRubric } from './stored-rubric';

export type OpenDebrief = {
  readonly id: string;
  readonly number: number;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly missingCards: number;
  /** The recommendation that stood when it opened. */
  readonly frozen: { readonly id: string; readonly at: string; readonly value: Recommendation };
  readonly frozenCards: readonly PanelCard[];
  readonly rubric: Rubric;
  /** Everybody with a card, the first voice first. */
  readonly speakers: readonly Speaker[];
  readonly agenda: readonly AgendaItem<DebriefQuote>[];
  readonly questions: readonly AskableQuestion[];
  readonly feed: DebriefFeed;
  /** Notes of debriefs before this one. */
  readonly earlier: readonly {
    readonly number: number;
    readonly openedAt: string;
    readonly notes: readonly DebriefNoteLine[];
  }[];
};

export type DebriefPage = {
  readonly candidacy: {
    readonly id: string;
    readonly candidate: string;
    readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  };
  readonly stamp: string;
  readonly cards: readonly SubmittedCard[];
  readonly outstanding: PanelRecord['outstanding'];
  /** The figure as it stands now. */
  readonly now: PanelRecord['standing'];
  readonly mayOpen: boolean;
  readonly mayOpenEarly: boolean;
  readonly mayOrder: boolean;
  /** Cards came in that the open debrief's figure does not hold. */
  readonly outgrown: boolean;
  readonly debrief: OpenDebrief | null;
};

/** All that the debrief shows this person; null for unknown, out of reach, and while they owe a card. */
export async function findDebriefPage(
  scope: Scope,
  candidacyId: string,
  now: Date,
): Promise<DebriefPage | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return null;
  // Read before the rest: what changes meanwhile makes the page ask again, never the other way round.
  const stamp = await readStamp(candidacyId, standing.openingId);
  const { candidate, opening } = await prisma().candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      candidate: { select: { name: true } },
      opening: { select: { id: true, title: true, company: true } },
    },
  });
  const panel = await findPanelRecord(scope, candidacyId);
  if (panel.cards.some((card) => card.panelist.id !== scope.personId)) {
    await recordReveals(scope, [candidacyId], now);
  }
  const debrief = await findOpenDebrief(scope, candidacyId, { panel, stamp, openingId: opening.id });
  const latest = debrief && (await findLatestRow(prisma(), candidacyId));
  return {
    candidacy: { id: candidacyId, candidate: candidate.name, opening },
    stamp,
    cards: panel.cards,
    outstanding: panel.outstanding,
    now: panel.standing,
    mayOpen: canInCandidacy(standing, 'debrief.open').allowed,
    mayOpenEarly: canInCandidacy(standing, 'debrief.open_early').allowed,
    mayOrder: canInOpening(standing, 'team.manage').allowed,
    outgrown: latest ? await bringsNewCards(prisma(), debrief.inputs, latest.inputs) : false,
    debrief: debrief?.value ?? null,
  };
}

type Around = { readonly panel: PanelRecord; readonly stamp: string; readonly openingId: string };

async function findOpenDebrief(scope: Scope, candidacyId: string, { panel, stamp, openingId }: Around) {
  const [row, ...earlier] = await prisma().debrief.findMany({
    where: { candidacyId },
    orderBy: { number: 'desc' },
    include: {
      openedBy: { select: { name: true } },
      recommendation: { include: { rubricVersion: { select: { content: true } } } },
    },
  });
  if (!row) return null;
  const { inputs } = row.recommendation;
  const frozenCards = parseInputs(inputs).cards;
  const speakers = await listSpeakers(openingId, panel.cards);
  const cards = await listDebriefCards(candidacyId);
  const value: OpenDebrief = {
    id: row.id,
    number: row.number,
    openedAt: row.openedAt.toISOString(),
    openedBy: row.openedBy.name,
    missingCards: row.missingCards,
    frozen: {
      id: row.recommendation.id,
      at: row.recommendation.createdAt.toISOString(),
      value: parseRecommendation(row.recommendation.result),
    },
    frozenCards,
    rubric: readStoredRubric(row.recommendation.rubricVersion.content),
    speakers,
    agenda: planDebrief(
      frozenCards,
      cards,
      speakers.map(({ id }) => id),
    ),
    questions: panel.questions,
    feed: { stamp, notes: await listNotes(scope, row.id) },
    earlier: await Promise.all(
      earlier.map(async ({ id, number, openedAt }) => ({
        number,
        openedAt: openedAt.toISOString(),
        notes: await listNotes(scope, id),
      })),
    ),
  };
  return { value, inputs };
}

async function listSpeakers(openingId: string, cards: readonly SubmittedCard[]): Promise<readonly Speaker[]> {
  const people = new Map(cards.filter((card) => card.counts).map(({ panelist }) => [panelist.id, panelist]));
  const members = await prisma().openingMember.findMany({
    where: { openingId, personId: { in: [...people.keys()] } },
    select: { personId: true, role: true, seniority: true },
  });
  return orderSpeakers(
    [...people.values()].map(({ id, name }) => {
      const member = members.find(({ personId }) => personId === id);
      return { id, name, openingRole: member?.role ?? null, seniority: member?.seniority ?? null };
    }),
  );
}
