import { STANDARD_KIT } from '../domain/kit/standard-kit';
import { canInWorkspace } from '../domain/policy/policy';
import type { SampleOpening } from '../domain/sample/sample';
import { SAMPLE_OPENING } from '../domain/sample/sample-opening';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { loadSampleCards, type PlacedInterview, type SamplePlace } from './sample-cards';
import type { Scope } from './scope';
import { findWorkspaceStanding } from './standing';

/** Any constant: two loads at once queue behind it. */
const SAMPLE_LOCK = 728_113_906;
const DAY = 86_400_000;

/** The sample that is loaded, and whether the person may load or remove it. */
export async function findSampleState(
  scope: Scope,
): Promise<{ readonly mayManage: boolean; readonly openingId: string | null }> {
  const mayManage = canInWorkspace(await findWorkspaceStanding(scope), 'sample.manage').allowed;
  if (!mayManage) return { mayManage, openingId: null };
  const loaded = await prisma().opening.findFirst({ where: { sample: true }, select: { id: true } });
  return { mayManage, openingId: loaded?.id ?? null };
}

export type LoadSampleOutcome =
  | { readonly ok: true; readonly value: { readonly openingId: string } }
  | { readonly ok: false; readonly code: 'sample_loaded' };

/** Writes the whole sample, or nothing. The person who loads it runs it and owes one of its cards. */
export async function loadSampleOpening(scope: Scope, now: Date): Promise<LoadSampleOutcome> {
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SAMPLE_LOCK})`;
      if (await tx.opening.findFirst({ where: { sample: true } }))
        return { ok: false, code: 'sample_loaded' };
      const people = await createPeople(tx, SAMPLE_OPENING);
      const opening = await createOpening(tx, { scope, people, now });
      const interviews = await createInterviews(tx, { ...opening, people, loader: scope.personId, now });
      await loadSampleCards(tx, { interviews, people });
      await recordAudit(tx, scope.personId, {
        action: 'sample.loaded',
        resource: 'opening',
        resourceId: opening.openingId,
        openingId: opening.openingId,
        detail: { candidates: SAMPLE_OPENING.candidacies.length, interviews: interviews.length },
      });
      return { ok: true, value: { openingId: opening.openingId } };
    },
    { timeout: 60_000 },
  );
}

/** People of the team by their key; they have no password and cannot sign in. */
async function createPeople(tx: Connection, sample: SampleOpening): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const { key, name, email } of sample.team) {
    const { id } = await tx.person.create({
      data: { name, email: await freeEmail(tx, email), sample: true },
      select: { id: true },
    });
    people.set(key, id);
  }
  return people;
}

/** The address, or one beside it where somebody real has it. */
async function freeEmail(tx: Connection, email: string): Promise<string> {
  const [local, domain] = email.split('@');
  for (let attempt = 1; ; attempt += 1) {
    const candidate = attempt === 1 ? email : `${local}+sample-${attempt}@${domain}`;
    if (!(await tx.person.findUnique({ where: { email: candidate }, select: { id: true } })))
      return candidate;
  }
}

async function createOpening(
  tx: Connection,
  given: { scope: Scope; people: ReadonlyMap<string, string>; now: Date },
): Promise<{ openingId: string; candidacies: ReadonlyMap<string, string> }> {
  const { scope, people, now } = given;
  const starts = SAMPLE_OPENING.candidacies.flatMap((candidacy) =>
    candidacy.interviews.map((interview) => momentOf(interview, now).getTime()),
  );
  const firstInterview = Math.min(...starts);
  const begun = new Date(firstInterview - 7 * DAY);
  const rubric = await tx.rubricVersion.findFirstOrThrow({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  const opening = await tx.opening.create({
    data: {
      title: SAMPLE_OPENING.title,
      company: SAMPLE_OPENING.company,
      context: SAMPLE_OPENING.context,
      sample: true,
      rubricVersionId: rubric.id,
      createdById: scope.personId,
      createdAt: begun,
      members: {
        create: [
          { personId: scope.personId, role: 'hiring_manager' },
          ...SAMPLE_OPENING.team.map(({ key, openingRole }) => ({
            personId: lookUp(people, key),
            role: openingRole,
            createdAt: begun,
          })),
        ],
      },
      roleNeeds: {
        create: {
          ...SAMPLE_OPENING.roleNeed,
          version: 1,
          createdById: scope.personId,
          createdAt: begun,
          frozenAt: new Date(firstInterview),
        },
      },
    },
    select: { id: true },
  });
  const candidacies = new Map<string, string>();
  for (const [index, candidacy] of SAMPLE_OPENING.candidacies.entries()) {
    const { id } = await tx.candidacy.create({
      data: {
        opening: { connect: { id: opening.id } },
        sourceChannel: candidacy.sourceChannel,
        headline: candidacy.headline,
        createdAt: new Date(begun.getTime() + index * 60_000),
        candidate: {
          create: {
            name: candidacy.name,
            email: await freeEmail(tx, candidacy.email),
            currentTitle: candidacy.currentTitle,
            currentCompany: candidacy.currentCompany,
          },
        },
      },
      select: { id: true },
    });
    candidacies.set(candidacy.key, id);
  }
  return { openingId: opening.id, candidacies };
}

async function createInterviews(tx: Connection, place: SamplePlace): Promise<readonly PlacedInterview[]> {
  const kitVersion = await tx.kitVersion.findFirstOrThrow({
    where: { kit: { name: STANDARD_KIT.name }, version: STANDARD_KIT.version },
    select: { id: true, questions: { select: { id: true, key: true } } },
  });
  const questions = new Map(kitVersion.questions.map((question) => [question.key, question.id]));
  const placed: PlacedInterview[] = [];
  for (const candidacy of SAMPLE_OPENING.candidacies) {
    const candidacyId = lookUp(place.candidacies, candidacy.key);
    for (const sample of candidacy.interviews) {
      const startsAt = momentOf(sample, place.now);
      const panelists = sample.panelists.map((key) => lookUp(place.people, key));
      // The late card's interview is the loader's too, so that their home page has a card to write.
      if (sample.drafts.length > 0) panelists.push(place.loader);
      const createdAt = new Date(Math.min(startsAt.getTime() - 3 * DAY, place.now.getTime()));
      const interview = await tx.interview.create({
        data: {
          candidacyId,
          kitVersionId: kitVersion.id,
          title: sample.title,
          startsAt,
          durationMinutes: sample.durationMinutes,
          createdById: place.loader,
          createdAt,
          assignments: {
            create: panelists.map((personId) => ({ personId, scorecards: { create: { createdAt } } })),
          },
        },
        select: {
          id: true,
          assignments: { select: { personId: true, scorecards: { select: { id: true } } } },
        },
      });
      const cards = new Map(
        interview.assignments.map(({ personId, scorecards }) => [personId, scorecards[0]?.id ?? '']),
      );
      placed.push({ id: interview.id, candidacyId, sample, startsAt, cards, questions });
    }
  }
  return placed;
}

function momentOf(interview: { startsInDays: number; startsAt: string }, now: Date): Date {
  const day = new Date(now.getTime() + interview.startsInDays * DAY).toISOString().slice(0, 10);
  return new Date(`${day}T${interview.startsAt}:00.000Z`);
}

function lookUp(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key);
  if (!id) throw new Error(`The sample names "${key}", which it does not hold.`);
  return id;
}
