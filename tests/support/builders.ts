import { randomUUID } from 'node:crypto';
import { prisma } from '@/lib/data/database/current';
import { mintScope, type Scope } from '@/lib/data/scope';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import type { EvidenceOrigin } from '@/lib/domain/orientation/orientation';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import { COMPETENCIES, type Overall, type Ratings, type RoleOpinion } from '@/lib/domain/rubric/competency';

/** Rows as a test needs them, past every rule: the state to start from, never the deed under test. */

export type BuiltPerson = { readonly id: string; readonly email: string; readonly name: string };

export async function aPerson(
  given: { name?: string; email?: string; workspaceRole?: WorkspaceRole; passwordHash?: string } = {},
): Promise<BuiltPerson> {
  const name = given.name ?? 'Robin Vale';
  const email =
    given.email ??
    `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${randomUUID().slice(0, 8)}@example.test`;
  return prisma().person.create({
    data: {
      name,
      email,
      workspaceRole: given.workspaceRole ?? 'member',
      passwordHash: given.passwordHash ?? null,
    },
    select: { id: true, email: true, name: true },
  });
}

/** The scope a session of this person would get now. */
export async function scopeOf(person: { id: string }): Promise<Scope> {
  const { sessionEpoch } = await prisma().person.findUniqueOrThrow({ where: { id: person.id } });
  const scope = await mintScope({ personId: person.id, sessionEpoch });
  if (!scope) throw new Error('This person cannot have a session.');
  return scope;
}

export async function anOpening(
  given: {
    title?: string;
    createdBy?: { id: string };
    members?: readonly { person: { id: string }; role: OpeningRole }[];
    sample?: boolean;
  } = {},
): Promise<{ id: string }> {
  const createdBy = given.createdBy ?? (await aPerson({ name: 'Opening Maker', workspaceRole: 'admin' }));
  const rubric = await prisma().rubricVersion.findFirstOrThrow();
  return prisma().opening.create({
    data: {
      title: given.title ?? 'Head of engineering',
      company: 'Larkspur Freight',
      context: 'Routes parcels for small shops.',
      sample: given.sample ?? false,
      rubricVersionId: rubric.id,
      createdById: createdBy.id,
      members: {
        create: (given.members ?? []).map(({ person, role }) => ({ personId: person.id, role })),
      },
      roleNeeds: {
        create: {
          version: 1,
          stage: 'growth',
          engineersNow: 30,
          engineersInAYear: 55,
          technologyLeader: 'founder_cto',
          sought: 'undecided',
          because: 'The founder runs both roles today.',
          createdById: createdBy.id,
        },
      },
    },
    select: { id: true },
  });
}

export async function aCandidacy(
  opening: { id: string },
  given: { name?: string; email?: string | null } = {},
): Promise<{ id: string }> {
  return prisma().candidacy.create({
    data: {
      opening: { connect: { id: opening.id } },
      sourceChannel: 'agency',
      candidate: { create: { name: given.name ?? 'Noa Birk', email: given.email ?? null } },
    },
    select: { id: true },
  });
}

export type BuiltInterview = {
  readonly id: string;
  readonly questionIds: readonly string[];
  /** Draft scorecard of each panelist, by person id. */
  readonly cards: Readonly<Record<string, string>>;
};

/** An interview from the standard kit with a draft card for each panelist. */
export async function anInterview(
  candidacy: { id: string },
  panelists: readonly { id: string }[],
  given: { title?: string; startsAt?: Date; cancelled?: boolean } = {},
): Promise<BuiltInterview> {
  const creator = await aPerson({ name: 'Planner' });
  const kitVersion = await prisma().kitVersion.findFirstOrThrow({
    where: { kit: { name: STANDARD_KIT.name } },
    orderBy: { version: 'desc' },
    include: { questions: { orderBy: { position: 'asc' } } },
  });
  const startsAt = given.startsAt ?? new Date(Date.now() - 24 * 60 * 60 * 1000);
  const interview = await prisma().interview.create({
    data: {
      candidacyId: candidacy.id,
      kitVersionId: kitVersion.id,
      title: given.title ?? 'First conversation',
      startsAt,
      durationMinutes: 60,
      cancelledAt: given.cancelled ? new Date() : null,
      createdById: creator.id,
      assignments: {
        create: panelists.map(({ id }) => ({ personId: id, scorecards: { create: {} } })),
      },
    },
    include: { assignments: { include: { scorecards: true } } },
  });
  return {
    id: interview.id,
    questionIds: kitVersion.questions.map((question) => question.id),
    cards: Object.fromEntries(
      interview.assignments.map((assignment) => [assignment.personId, assignment.scorecards[0]?.id ?? '']),
    ),
  };
}

export type CardContent = {
  ratings?: Partial<Ratings>;
  overall?: Overall;
  roleOpinion?: RoleOpinion;
  notes?: readonly {
    questionId: string;
    text: string;
    evidence?: readonly {
      start: number;
      end: number;
      orientation: 'strategic' | 'operational';
      signal: string;
      origin?: EvidenceOrigin;
      readerVersion?: string;
      suggestedSignal?: string;
      suggestedOrientation?: 'strategic' | 'operational';
      passageChanged?: boolean;
    }[];
  }[];
  submittedAt?: Date;
};

/** Answers all that a draft card asks for, as rows. */
export async function fillCard(scorecardId: string, content: CardContent = {}): Promise<void> {
  await prisma().$transaction(async (tx) => {
    for (const competency of COMPETENCIES) {
      const level = content.ratings && competency in content.ratings ? content.ratings[competency] : 3;
      await tx.rating.create({ data: { scorecardId, competency, level: level ?? null } });
    }
    for (const note of content.notes ?? []) {
      await tx.note.create({
        data: {
          scorecardId,
          questionId: note.questionId,
          text: note.text,
          evidence: {
            create: (note.evidence ?? []).map((evidence) => ({
              ...evidence,
              origin: evidence.origin ?? 'confirmed',
              catalogueVersion: 'test',
            })),
          },
        },
      });
    }
    await tx.scorecard.update({
      where: { id: scorecardId },
      data: { overall: content.overall ?? 'yes', roleOpinion: content.roleOpinion ?? 'unsure' },
    });
  });
}

/** Fills a draft card and submits it, as rows. */
export async function submitCard(scorecardId: string, content: CardContent = {}): Promise<void> {
  await fillCard(scorecardId, content);
  await prisma().scorecard.update({
    where: { id: scorecardId },
    data: { status: 'submitted', submittedAt: content.submittedAt ?? new Date() },
  });
}
