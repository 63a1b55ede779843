import { hashPassword } from '@/lib/auth/password';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { loadSampleOpening } from '@/lib/data/sample';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import { runMailRound } from '@/lib/mail/deliver';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type CardContent,
  fillCard,
  scopeOf,
  submitCard,
} from './builders';
import { type Vitals, watchVitals } from './vitals';

export { crowdedOpening } from './crowded-opening';

/** States that end to end tests start from; each runs inside the server's process. */

/** One turn of the schedule, which does not run by itself in tests. */
export async function mailRound({ now }: { now: string }): Promise<void> {
  await runMailRound(new Date(now));
}

export const PASSWORD = 'quiet harbour lantern';

export async function person(given: { name: string; email?: string; workspaceRole?: WorkspaceRole }) {
  return aPerson({ ...given, passwordHash: await hashPassword(PASSWORD) });
}

export type PanelScene = {
  openingId: string;
  candidacyId: string;
  interviewId: string;
  questionIds: readonly string[];
  /** By the member's key. */
  people: Record<string, { id: string; name: string; email: string; cardId: string | null }>;
};

export type SubmittedScene = Omit<CardContent, 'notes'> & {
  notes?: readonly (Omit<NonNullable<CardContent['notes']>[number], 'questionId'> & { question: number })[];
};

/** An opening with one candidacy and one interview, its members by key; `panel` names who scores it. */
export async function panel(given: {
  members: Record<string, { name: string; role: OpeningRole; workspaceRole?: WorkspaceRole }>;
  panel: readonly string[];
  candidate?: string;
  candidateEmail?: string;
  /** Cards handed in already; notes name their question by its place in the kit, from 0. */
  submitted?: Record<string, SubmittedScene>;
  startsAt?: string;
}): Promise<PanelScene> {
  const entries = await Promise.all(
    Object.entries(given.members).map(async ([key, member]) => [key, member, await person(member)] as const),
  );
  const opening = await anOpening({
    title: 'Head of engineering',
    members: entries.map(([, member, built]) => ({ person: built, role: member.role })),
  });
  const candidacy = await aCandidacy(opening, {
    name: given.candidate ?? 'Noa Birk',
    email: given.candidateEmail ?? null,
  });
  const panelists = entries.filter(([key]) => given.panel.includes(key)).map(([, , built]) => built);
  const interview = await anInterview(candidacy, panelists, {
    startsAt: given.startsAt ? new Date(given.startsAt) : undefined,
  });
  for (const [key, , built] of entries) {
    const content = given.submitted?.[key];
    if (!content) continue;
    const notes = (content.notes ?? []).map(({ question, ...note }) => ({
      questionId: interview.questionIds[question] ?? '',
      ...note,
    }));
    await submitCard(interview.cards[built.id] ?? '', { ...content, notes });
  }
  return {
    openingId: opening.id,
    candidacyId: candidacy.id,
    interviewId: interview.id,
    questionIds: interview.questionIds,
    people: Object.fromEntries(
      entries.map(([key, , built]) => [key, { ...built, cardId: interview.cards[built.id] ?? null }]),
    ),
  };
}

/** One more opening of somebody who recruits already, without candidates. */
export async function anotherOpening(given: { recruiterId: string }): Promise<{ openingId: string }> {
  const { id } = await anOpening({ members: [{ person: { id: given.recruiterId }, role: 'recruiter' }] });
  return { openingId: id };
}

/** One more candidate of an opening, without an interview. */
export async function candidacy(given: {
  openingId: string;
  name: string;
}): Promise<{ candidacyId: string }> {
  const { id } = await aCandidacy({ id: given.openingId }, { name: given.name });
  return { candidacyId: id };
}

export type SampleScene = {
  admin: { id: string; name: string; email: string };
  openingId: string;
  /** By the candidate's name. */
  candidacies: Record<string, string>;
  /** The admin's own card still to write, and one that is submitted. */
  ownCardId: string;
  submittedCardId: string;
};

/** An admin with the sample opening loaded. */
export async function sample(given: { name: string }): Promise<SampleScene> {
  const admin = await person({ name: given.name, workspaceRole: 'admin' });
  await loadSampleOpening(await scopeOf(admin), new Date());
  return readSample(admin);
}

/** The sample as an earlier test of this server loaded it; null when none did. */
export async function findSample(_given: Record<string, never>): Promise<SampleScene | null> {
  const opening = await prisma().opening.findFirst({ where: { sample: true }, include: { createdBy: true } });
  return opening && readSample(opening.createdBy);
}

async function readSample({ id, name, email }: SampleScene['admin']): Promise<SampleScene> {
  const admin = { id, name, email };
  const opening = await prisma().opening.findFirstOrThrow({
    where: { sample: true },
    include: { candidacies: { include: { candidate: true } } },
  });
  const own = await prisma().scorecard.findFirstOrThrow({ where: { panelistId: admin.id } });
  const submitted = await prisma().scorecard.findFirstOrThrow({
    where: {
      status: 'submitted',
      assignment: { interview: { candidacy: { candidate: { name: 'Noor Haddad' } } } },
    },
  });
  return {
    admin,
    openingId: opening.id,
    candidacies: Object.fromEntries(opening.candidacies.map(({ id, candidate }) => [candidate.name, id])),
    ownCardId: own.id,
    submittedCardId: submitted.id,
  };
}

const OUTCOMES = [
  ...Array(6).fill({}),
  { origin: 'rejected' },
  { origin: 'suggested' },
  { suggestedSignal: true, passageChanged: true },
  { origin: 'added' },
] as const;

/**
 * An admin, and submitted cards whose suggestions had every outcome: one card a month, `passages` of each signal on
 * each card, by the reader that was in use then.
 */
export async function suggestionRecord(given: {
  readers: readonly string[];
  signals: number;
  passages: number;
}): Promise<{ admin: { id: string } }> {
  const admin = await person({ name: 'Robin Vale', workspaceRole: 'admin' });
  const author = await person({ name: 'Ada Author' });
  const opening = await anOpening({ members: [{ person: author, role: 'interviewer' }] });
  const signals = SIGNAL_CATALOGUE.signals.slice(0, given.signals);
  for (const [month, readerVersion] of given.readers.entries()) {
    const interview = await anInterview(await aCandidacy(opening), [author]);
    const evidenceOn = (question: number) =>
      signals.flatMap(({ id: signal, orientation }, index) =>
        index % interview.questionIds.length !== question
          ? []
          : Array.from({ length: given.passages }, (_, passage) => {
              const { origin, suggestedSignal, passageChanged } = {
                ...{ origin: 'confirmed' as const, suggestedSignal: false, passageChanged: false },
                ...OUTCOMES[(passage + index * month) % OUTCOMES.length],
              };
              const start = index * given.passages + passage;
              return {
                ...{ start, end: start + 1, signal, orientation, origin, passageChanged },
                ...(origin === 'added' ? {} : { readerVersion }),
                ...(suggestedSignal ? { suggestedSignal: signal, suggestedOrientation: orientation } : {}),
              };
            }),
      );
    await submitCard(interview.cards[author.id] ?? '', {
      notes: interview.questionIds.map((questionId, question) => ({
        questionId,
        text: '-'.repeat(given.signals * given.passages),
        evidence: evidenceOn(question),
      })),
      submittedAt: new Date(Date.UTC(2026, month, 15)),
    });
  }
  return { admin: { id: admin.id } };
}

/** Answers all that a card asks for, with these notes, and leaves it a draft. */
export async function fillOwnCard(given: { cardId: string; notes: CardContent['notes'] }) {
  await fillCard(given.cardId, { notes: given.notes });
  return null;
}

/** Hands in somebody's card as it stands, with a plain set of ratings. */
export async function submitOwnCard(given: { cardId: string }) {
  await submitCard(given.cardId);
  return null;
}

/** What a draft holds in the database, whoever asks. */
export async function storedCard(given: { cardId: string }) {
  return prisma().scorecard.findUniqueOrThrow({
    where: { id: given.cardId },
    include: { notes: { include: { evidence: true, question: true } }, ratings: true },
  });
}

/** Computes the recommendation of cards that were handed in as rows. */
export async function figure(given: { candidacyId: string }) {
  return prisma().$transaction((tx) => refreshRecommendation(tx, given.candidacyId, new Date()));
}

/** How much the server holds that a visitor could have left: answers, counted attempts and events. */
export async function storedBySelfAssessments(_given: Record<string, never>) {
  return {
    sent: await prisma().selfAssessment.count(),
    attempts: await prisma().rateLimiterFlexible.count({
      where: { key: { startsWith: 'self_assessment_address' } },
    }),
    events: await prisma().auditEvent.count(),
  };
}

let endWatch: (() => Vitals) | null = null;

/** Begins to watch what this server uses of memory and how long it keeps others waiting. */
export async function beginVitals(_given: Record<string, never>): Promise<void> {
  endWatch = watchVitals();
}

export async function endVitals(_given: Record<string, never>): Promise<Vitals> {
  if (!endWatch) throw new Error('Nothing was watched.');
  return endWatch();
}
