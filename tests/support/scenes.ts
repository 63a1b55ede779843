import { hashPassword } from '@/lib/auth/password';
import { prisma } from '@/lib/data/database/current';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import { aCandidacy, anInterview, anOpening, aPerson, type CardContent, submitCard } from './builders';

/** States that end to end tests start from; each runs inside the server's process. */

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

/** An opening with one candidacy and one interview, its members by key; `panel` names who scores it. */
export async function panel(given: {
  members: Record<string, { name: string; role: OpeningRole; workspaceRole?: WorkspaceRole }>;
  panel: readonly string[];
  candidate?: string;
  candidateEmail?: string;
  submitted?: Record<string, CardContent>;
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
    if (content) await submitCard(interview.cards[built.id] ?? '', content);
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

/** What a draft holds in the database, whoever asks. */
export async function storedCard(given: { cardId: string }) {
  return prisma().scorecard.findUniqueOrThrow({
    where: { id: given.cardId },
    include: { notes: { include: { evidence: true, question: true } }, ratings: true },
  });
}
