import { CONDITIONS } from '../domain/role-need/conditions';
import { COMPETENCIES } from '../domain/rubric/competency';
import { isStandIn } from '../domain/scorecard-import/card-choices';
import { toRecord } from '../domain/to-record';
import type { CandidacyRecord, RecordedCard, RecordedInterview } from '../export/candidacy-record';
import type { Prisma } from '../generated/prisma/client';
import { type CandidacyFrame, findCandidacyPage } from './candidacy';
import type { PanelRecord } from './candidacy-panel';
import { prisma } from './database/current';
import { IMPORTED_FIELDS, toImportedMark } from './imported-mark';
import type { Scope } from './scope';
import { CONTENT_FIELDS, toContent } from './scorecard-content';

/**
 * All of one candidacy that this person may read and so may take out; null for unknown, for out of reach, and while
 * they owe a card of it. It is read through the candidacy's page, so that a file never says more than the page does.
 */
export async function findCandidacyRecord(
  scope: Scope,
  candidacyId: string,
  now: Date,
): Promise<CandidacyRecord | null> {
  const page = await findCandidacyPage(scope, candidacyId, now, { elsewhere: 'left out' });
  if (page?.kind !== 'open') return null;
  const { frame, panel } = page;
  const facts = await prisma().candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      candidateId: true,
      sourceChannel: true,
      createdAt: true,
      decisions: { select: { id: true, decidedById: true } },
      interviews: { select: { id: true, kitVersion: { select: KIT_FIELDS } } },
    },
  });
  const kits = new Map(facts.interviews.map(({ id, kitVersion }) => [id, kitVersion]));
  const cards = await listCards(candidacyId, panel);
  const interviews = frame.interviews.flatMap((interview) => toInterview(interview, kits.get(interview.id)));
  const deciders = new Map(facts.decisions.map(({ id, decidedById }) => [id, decidedById]));
  return {
    candidacyId,
    headline: frame.headline,
    sourceChannel: facts.sourceChannel,
    addedAt: facts.createdAt.toISOString(),
    candidate: { id: facts.candidateId, ...frame.candidate },
    opening: { ...frame.opening, need: toNeed(panel.need) },
    rubric: panel.rubric,
    recommendation: panel.standing && toStanding(panel.standing),
    people: await listPeople([
      ...interviews.flatMap((interview) => interview.panelistIds),
      ...cards.map((card) => card.panelistId),
      ...deciders.values(),
    ]),
    interviews,
    cards,
    outstanding: panel.outstanding.map(({ panelist, interview }) => ({ panelistId: panelist.id, interview })),
    askable: panel.questions,
    decisions: panel.decisions.map(({ by: _by, seen, ...decision }) => ({
      ...decision,
      byId: deciders.get(decision.id) ?? '',
      seen: seen && { id: seen.id, verdict: seen.verdict, sure: seen.sure },
    })),
  };
}

const KIT_FIELDS = {
  version: true,
  kit: { select: { name: true, importedAs: true } },
  questions: { orderBy: { position: 'asc' }, select: { key: true, text: true } },
} satisfies Prisma.KitVersionSelect;

type KitRow = Prisma.KitVersionGetPayload<{ select: typeof KIT_FIELDS }>;

function toInterview(
  interview: CandidacyFrame['interviews'][number],
  kit: KitRow | undefined,
): readonly RecordedInterview[] {
  if (!kit) return [];
  const { panelists, ...facts } = interview;
  return [
    {
      ...facts,
      kit: { name: kit.kit.importedAs ?? kit.kit.name, version: kit.version },
      questions: kit.questions,
      panelistIds: panelists.map(({ id }) => id),
    },
  ];
}

/** Every submitted revision of the cards the page lists; one that came in since then is of the next file. */
async function listCards(candidacyId: string, panel: PanelRecord): Promise<readonly RecordedCard[]> {
  const listed = new Map(panel.cards.map((card) => [card.id, card]));
  const rows = await prisma().scorecard.findMany({
    where: { status: 'submitted', assignment: { interview: { candidacyId } } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...CONTENT_FIELDS,
      id: true,
      interviewId: true,
      panelistId: true,
      revision: true,
      submittedAt: true,
      amendmentReason: true,
      peersSeen: true,
      imported: { select: IMPORTED_FIELDS },
      notes: {
        ...CONTENT_FIELDS.notes,
        select: {
          ...CONTENT_FIELDS.notes.select,
          question: { select: { key: true } },
          evidence: {
            // Suggestions nobody answered and rejected passages are evidence of nothing.
            where: { origin: { in: ['confirmed', 'added'] } },
            orderBy: CONTENT_FIELDS.notes.select.evidence.orderBy,
            select: { ...CONTENT_FIELDS.notes.select.evidence.select, catalogueVersion: true },
          },
        },
      },
    },
  });
  const newest = rows.filter((row) => listed.has(row.id));
  return rows
    .filter((row) =>
      newest.some(
        ({ interviewId, panelistId, revision }) =>
          interviewId === row.interviewId && panelistId === row.panelistId && row.revision <= revision,
      ),
    )
    .flatMap((row): readonly RecordedCard[] => {
      if (!row.submittedAt || row.overall === null || row.roleOpinion === null) return [];
      const { ratings } = toContent(row);
      const imported = toImportedMark(row.imported);
      return [
        {
          id: row.id,
          interviewId: row.interviewId,
          panelistId: row.panelistId,
          revision: row.revision,
          submittedAt: row.submittedAt.toISOString(),
          overall: row.overall,
          roleOpinion: row.roleOpinion,
          ratings: toRecord(COMPETENCIES, (competency) => ratings[competency] ?? null),
          summary: row.summary,
          amendmentReason: row.amendmentReason ?? '',
          peersSeen: row.peersSeen,
          counts: listed.get(row.id)?.counts ?? false,
          notes: row.notes.map((note) => ({
            question: note.question.key,
            text: note.text,
            evidence: note.evidence.map(({ start, end, orientation, signal, origin, catalogueVersion }) => ({
              ...{ start, end, orientation, signal, catalogueVersion },
              origin: origin === 'added' ? 'added' : 'confirmed',
            })),
          })),
          ...(imported ? { imported } : {}),
        },
      ];
    });
}

async function listPeople(ids: readonly string[]): Promise<CandidacyRecord['people']> {
  const people = await prisma().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, email: true },
  });
  return people.map(({ email, ...person }) => ({ ...person, email: isStandIn(email) ? null : email }));
}

function toStanding({ id, at, value, cards, needVersion }: NonNullable<PanelRecord['standing']>) {
  return { id, at, value, cards, needVersion };
}

/** The answers and their edition, without the columns of the row they stand in. */
function toNeed(need: PanelRecord['need']): CandidacyRecord['opening']['need'] {
  if (!need) return null;
  const answers = toRecord(CONDITIONS, (condition) => need[condition]);
  return {
    ...answers,
    version: need.version,
    stage: need.stage,
    engineersNow: need.engineersNow,
    engineersInAYear: need.engineersInAYear,
    technologyLeader: need.technologyLeader,
    reportingLine: need.reportingLine,
    sought: need.sought,
    because: need.because,
  };
}
