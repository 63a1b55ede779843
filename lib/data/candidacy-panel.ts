import type { Orientation } from '../domain/orientation/orientation';
import { readSignatureAnswer, type SignatureAnswer } from '../domain/orientation/signature-answer';
import type { PanelCard } from '../domain/panel/card';
import type { AskableQuestion } from '../domain/panel/next-questions';
import type { Recommendation } from '../domain/panel/recommendation';
import type { RatedCard } from '../domain/panel/severity';
import type { RoleNeed } from '../domain/role-need/role-need';
import type { Overall, RoleOpinion } from '../domain/rubric/competency';
import type { Rubric } from '../domain/rubric/rubric';
import { evidenceAnchor } from '../domain/scorecard/note-passages';
import { parseInputs, parseRecommendation } from '../schemas/recommendation';
import { listCardsElsewhere } from './cards-elsewhere';
import { prisma } from './database/current';
import { listDecisions, type RecordedDecision } from './decision';
import { type EffectiveCard, listEffectiveCards } from './panel';
import type { Scope } from './scope';
import { type RecommendationMoment, toHistory } from './stored-recommendation';
import { readStoredRubric } from './stored-rubric';

type Person = { readonly id: string; readonly name: string };

/** The newest submitted revision of one panelist's card. */
export type SubmittedCard = {
  readonly id: string;
  readonly panelist: Person;
  readonly interview: { readonly title: string; readonly startsAt: string };
  /** False where the interview was cancelled: the card stays on record and out of the arithmetic. */
  readonly counts: boolean;
  readonly submittedAt: string;
  readonly overall: Overall | null;
  readonly roleOpinion: RoleOpinion | null;
  /** Whether the first revision was written after reading something of peers. */
  readonly peersSeen: boolean;
  readonly amendment: { readonly at: string; readonly reason: string; readonly peersSeen: boolean } | null;
};

/** A confirmed passage, and where it was written. */
export type EvidencePassage = {
  readonly id: string;
  readonly quote: string;
  readonly signal: string;
  readonly orientation: Orientation;
  readonly panelistId: string;
  readonly panelist: string;
  readonly question: string;
  readonly questionId: string;
  readonly scorecardId: string;
  /** Id of the words on the card's page. */
  readonly anchor: string;
};

/** How one panelist's card has the answer to the question about a missed commitment. */
export type PanelSignatureAnswer = {
  readonly scorecardId: string;
  readonly questionId: string;
  readonly panelist: string;
  readonly answer: SignatureAnswer;
};

/** Everything the panel of one candidacy has on record. Only for people who may read peers. */
export type PanelRecord = {
  readonly rubric: Rubric;
  /** The standing recommendation with the cards it was computed from; null before the first card. */
  readonly standing: {
    readonly id: string;
    readonly at: string;
    readonly value: Recommendation;
    readonly cards: readonly PanelCard[];
    /** Version of the role need it was made under. */
    readonly needVersion: number | null;
  } | null;
  /** The opening's need as it stands now. */
  readonly need: (RoleNeed & { readonly version: number }) | null;
  /** Newest first, the standing one included. */
  readonly history: readonly RecommendationMoment[];
  readonly cards: readonly SubmittedCard[];
  /** Who still owes a card of which interview. */
  readonly outstanding: readonly {
    readonly panelist: Person;
    readonly interview: string;
    readonly startsAt: string;
  }[];
  readonly passages: readonly EvidencePassage[];
  /** Of the cards that count, one for each note under that question. */
  readonly signatureAnswers: readonly PanelSignatureAnswer[];
  /** Ratings the same people and their peers gave on other candidacies that the viewer may read, where asked for. */
  readonly elsewhere: readonly RatedCard[];
  /** What a next interview can ask: of the newest kit that an interview of this candidacy uses. */
  readonly questions: readonly AskableQuestion[];
  /** Newest first: the first is the one that stands. */
  readonly decisions: readonly RecordedDecision[];
};

/**
 * How much of a panel is read. Ratings elsewhere are those of every candidacy its people ever scored: for one page they
 * are few, and for each of two hundred files they would be the most of the work.
 */
export type PanelReading = { readonly elsewhere: 'read' | 'left out' };

/** Applies no policy: its callers have asked `panel.read` before. */
export async function findPanelRecord(
  scope: Scope,
  candidacyId: string,
  { elsewhere }: PanelReading = { elsewhere: 'read' },
): Promise<PanelRecord> {
  const { opening } = await prisma().candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      opening: {
        select: {
          rubricVersion: { select: { content: true } },
          roleNeeds: { orderBy: { version: 'desc' }, take: 1 },
        },
      },
    },
  });
  const recommendations = await prisma().recommendation.findMany({
    where: { candidacyId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { rubricVersion: { select: { content: true } }, roleNeed: { select: { version: true } } },
  });
  const latest = recommendations[0];
  const cards = await listSubmittedCards(candidacyId);
  const counted = await listEffectiveCards(prisma(), candidacyId);
  const names = new Map(cards.map((card) => [card.panelist.id, card.panelist.name]));
  return {
    rubric: readStoredRubric(latest?.rubricVersion.content ?? opening.rubricVersion.content),
    standing: latest
      ? {
          id: latest.id,
          at: latest.createdAt.toISOString(),
          value: parseRecommendation(latest.result),
          cards: parseInputs(latest.inputs).cards,
          needVersion: latest.roleNeed?.version ?? null,
        }
      : null,
    need: opening.roleNeeds[0] ?? null,
    history: toHistory(recommendations),
    cards,
    outstanding: await listOutstanding(candidacyId),
    passages: counted.flatMap((card) => toPassages(card, names)),
    signatureAnswers: counted.flatMap((card) => toSignatureAnswers(card, names)),
    elsewhere:
      elsewhere === 'left out'
        ? []
        : await listCardsElsewhere(scope, candidacyId, [...new Set(counted.map((card) => card.panelistId))]),
    questions: await listKitQuestions(candidacyId),
    decisions: await listDecisions(candidacyId),
  };
}

async function listSubmittedCards(candidacyId: string): Promise<readonly SubmittedCard[]> {
  const assignments = await prisma().assignment.findMany({
    where: { interview: { candidacyId }, scorecards: { some: { status: 'submitted' } } },
    select: {
      person: { select: { id: true, name: true } },
      interview: { select: { title: true, startsAt: true, cancelledAt: true } },
      scorecards: { where: { status: 'submitted' }, orderBy: { revision: 'asc' } },
    },
  });
  return assignments
    .flatMap(({ person, interview, scorecards }) => {
      const first = scorecards[0];
      const newest = scorecards.at(-1);
      if (!first?.submittedAt || !newest?.submittedAt) return [];
      return [
        {
          id: newest.id,
          panelist: person,
          interview: { title: interview.title, startsAt: interview.startsAt.toISOString() },
          counts: interview.cancelledAt === null,
          submittedAt: first.submittedAt.toISOString(),
          overall: newest.overall,
          roleOpinion: newest.roleOpinion,
          peersSeen: first.peersSeen,
          amendment:
            newest.id === first.id
              ? null
              : {
                  at: newest.submittedAt.toISOString(),
                  reason: newest.amendmentReason ?? '',
                  peersSeen: newest.peersSeen,
                },
        },
      ];
    })
    .toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt) || a.id.localeCompare(b.id));
}

async function listOutstanding(candidacyId: string): Promise<PanelRecord['outstanding']> {
  const rows = await prisma().assignment.findMany({
    where: {
      removedAt: null,
      noCardAt: null,
      interview: { candidacyId, cancelledAt: null },
      scorecards: { none: { status: 'submitted' } },
    },
    orderBy: [{ interview: { startsAt: 'asc' } }, { person: { name: 'asc' } }],
    select: {
      person: { select: { id: true, name: true } },
      interview: { select: { title: true, startsAt: true } },
    },
  });
  return rows.map(({ person, interview }) => ({
    panelist: person,
    interview: interview.title,
    startsAt: interview.startsAt.toISOString(),
  }));
}

async function listKitQuestions(candidacyId: string): Promise<readonly AskableQuestion[]> {
  const kitVersion = await prisma().kitVersion.findFirst({
    where: { interviews: { some: { candidacyId } } },
    // What an imported file asked is asked again only where there is no kit of ours.
    orderBy: [{ kit: { importedAs: { sort: 'asc', nulls: 'first' } } }, { version: 'desc' }, { id: 'desc' }],
    select: {
      questions: { orderBy: { position: 'asc' }, select: { key: true, text: true, competencies: true } },
    },
  });
  return kitVersion?.questions ?? [];
}

function toPassages(card: EffectiveCard, names: ReadonlyMap<string, string>): readonly EvidencePassage[] {
  return card.notes.flatMap((note) =>
    note.evidence.map((evidence, index) => ({
      id: evidence.id,
      quote: note.text.slice(evidence.start, evidence.end),
      signal: evidence.signal,
      orientation: evidence.orientation,
      panelistId: card.panelistId,
      panelist: names.get(card.panelistId) ?? '',
      question: note.question.text,
      questionId: note.question.id,
      scorecardId: card.id,
      // The passages come in the order of the note and are those that count, as on the card's page.
      anchor: evidenceAnchor(note.id, index),
    })),
  );
}

function toSignatureAnswers(
  card: EffectiveCard,
  names: ReadonlyMap<string, string>,
): readonly PanelSignatureAnswer[] {
  return card.notes
    .filter((note) => note.question.signature)
    .map((note) => ({
      scorecardId: card.id,
      questionId: note.question.id,
      panelist: names.get(card.panelistId) ?? '',
      answer: readSignatureAnswer({ note: note.text, evidence: note.evidence }),
    }));
}
