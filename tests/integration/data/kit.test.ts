import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { planInterview } from '@/lib/data/interview';
import { findPlanningChoices } from '@/lib/data/interview-list';
import { findKitPage, findStandardKitId, type KitPage, listKits } from '@/lib/data/kit';
import { copyKit, saveKit, setKitArchived } from '@/lib/data/kit-edit';
import { ensureReferenceData } from '@/lib/data/reference';
import { findEditorCard } from '@/lib/data/scorecard';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import type { KitEdit } from '@/lib/schemas/kit';
import { aCandidacy, anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');
const TOMORROW = new Date('2026-06-02T12:00:00Z');

async function aScene() {
  const recruiter = await aPerson({ name: 'Rhea Cole' });
  const opening = await anOpening({ members: [{ person: recruiter, role: 'recruiter' }] });
  const candidacy = await aCandidacy(opening);
  return { recruiter, opening, candidacy, scope: await scopeOf(recruiter) };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

async function standardKit({ scope }: Pick<Scene, 'scope'>) {
  return (await findStandardKitId(scope)) ?? '';
}

async function aCopy(scene: Scene, name: string): Promise<KitPage> {
  const outcome = await copyKit(scene.scope, { kitId: await standardKit(scene), version: 1, name });
  if (!outcome.ok) throw new Error('Not copied.');
  return pageOf(scene, outcome.value.kitId);
}

async function pageOf({ scope }: Scene, kitId: string, version?: number): Promise<KitPage> {
  const page = await findKitPage(scope, kitId, version);
  if (!page) throw new Error('No such kit.');
  return page;
}

const editOf = (kit: KitPage, given: Partial<KitEdit> = {}): KitEdit => ({
  kitId: kit.id,
  basedOn: kit.version,
  name: kit.name,
  description: kit.description,
  questions: kit.questions.map(({ id: _row, signature, sources, ...question }) => ({
    ...question,
    followUps: [...question.followUps],
    competencies: [...question.competencies],
  })),
  ...given,
});

const planWith = (scene: Scene, kitId: string) => ({
  candidacyId: scene.candidacy.id,
  title: 'Leadership',
  startsAt: TOMORROW,
  durationMinutes: 60,
  kitId,
  panelists: [scene.recruiter.id],
});

describe('copying a kit', () => {
  it('begins a kit of its own at version 1, with every question as it stood', async () => {
    const scene = await aScene();
    const copy = await aCopy(scene, 'First round');
    expect(copy).toMatchObject({ version: 1, standard: false, archived: false });
    expect(copy.questions.map(({ id, ...question }) => question)).toEqual(STANDARD_KIT.questions);
    expect(copy.versions).toMatchObject([{ version: 1, createdBy: 'Rhea Cole' }]);
  });

  it('refuses a name another kit has, in whatever case, and the name that releases look for', async () => {
    const scene = await aScene();
    await aCopy(scene, 'Second round');
    for (const name of ['second ROUND', STANDARD_KIT.name.toUpperCase()]) {
      const outcome = await copyKit(scene.scope, { kitId: await standardKit(scene), version: 1, name });
      expect(outcome).toMatchObject({ code: 'invalid', fields: { name: expect.any(String) } });
    }
  });
});

describe('editing a kit', () => {
  it('writes a next version and leaves the earlier one word for word', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'Edited');
    const questions = editOf(kit).questions.toReversed();
    expect(await saveKit(scene.scope, editOf(kit, { questions }))).toEqual({
      ok: true,
      value: { version: 2 },
    });
    const [earlier, later] = [await pageOf(scene, kit.id, 1), await pageOf(scene, kit.id)];
    expect(earlier.questions).toEqual(kit.questions);
    expect(later.questions.map((question) => question.key)).toEqual(
      kit.questions.map((question) => question.key).toReversed(),
    );
    expect(later.questions.at(-1)).toMatchObject({ key: 'missed-commitment', signature: true });
  });

  it('leaves an interview on the version it was planned with, and plans the next with the new one', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'In use');
    const planned = await planInterview(scene.scope, scene.opening.id, planWith(scene, kit.id));
    await saveKit(scene.scope, editOf(kit, { questions: editOf(kit).questions.slice(0, 2) }));
    await setKitArchived(scene.scope, kit.id, NOW);
    const card = await prisma().scorecard.findFirstOrThrow({
      where: { interviewId: planned.ok ? planned.value.interviewId : '' },
    });
    expect((await findEditorCard(scene.scope, card.id))?.questions.map((question) => question.text)).toEqual(
      kit.questions.map((question) => question.text),
    );
    await setKitArchived(scene.scope, kit.id, null);
    const next = await planInterview(scene.scope, scene.opening.id, planWith(scene, kit.id));
    const { kitVersion } = await prisma().interview.findUniqueOrThrow({
      where: { id: next.ok ? next.value.interviewId : '' },
      select: { kitVersion: { select: { version: true } } },
    });
    expect(kitVersion.version).toBe(2);
  });

  it('makes no version of nothing, and none of a name alone', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'Unchanged');
    expect(await saveKit(scene.scope, editOf(kit))).toEqual({ ok: true, value: { version: 1 } });
    expect(await saveKit(scene.scope, editOf(kit, { name: 'Renamed' }))).toEqual({
      ok: true,
      value: { version: 1 },
    });
    expect(await pageOf(scene, kit.id)).toMatchObject({ name: 'Renamed', version: 1 });
  });

  it('refuses what was begun from another version than the newest', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'Twice');
    const [first, second] = [editOf(kit).questions.slice(1), editOf(kit).questions.slice(2)];
    const outcomes = await Promise.all([
      saveKit(scene.scope, editOf(kit, { questions: first })),
      saveKit(scene.scope, editOf(kit, { questions: second })),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, code: 'kit_changed_meanwhile' });
    expect((await pageOf(scene, kit.id)).version).toBe(2);
  });

  it('leaves the kit of the release to releases, which find it under its name', async () => {
    const scene = await aScene();
    const kit = await pageOf(scene, await standardKit(scene));
    const outcome = await saveKit(scene.scope, editOf(kit, { name: 'Mine now' }));
    expect(outcome).toEqual({ ok: false, code: 'kit_of_release' });
    await ensureReferenceData();
    expect(await pageOf(scene, kit.id)).toEqual(kit);
  });

  it('is told in the trail without the words of a question', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'Audited');
    await saveKit(scene.scope, editOf(kit, { questions: editOf(kit).questions.slice(1) }));
    await setKitArchived(scene.scope, kit.id, NOW);
    await setKitArchived(scene.scope, kit.id, null);
    const events = await prisma().auditEvent.findMany({
      where: { resourceId: kit.id },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual([
      'kit.copied',
      'kit.changed',
      'kit.archived',
      'kit.restored',
    ]);
    expect(events[1]?.detail).toEqual({ version: 2, questions: 8 });
  });
});

describe('archiving a kit', () => {
  it('takes it out of what interviews are planned with, and refuses one planned with it all the same', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'Archived');
    await setKitArchived(scene.scope, kit.id, NOW);
    const choices = await findPlanningChoices(scene.scope, scene.opening.id);
    expect(choices?.kits.map(({ kitId }) => kitId)).not.toContain(kit.id);
    expect(await planInterview(scene.scope, scene.opening.id, planWith(scene, kit.id))).toMatchObject({
      code: 'invalid',
      fields: { kitId: expect.any(String) },
    });
    expect((await listKits(scene.scope)).kits.at(-1)).toMatchObject({ id: kit.id, archived: true });
  });

  it('leaves one kit to plan with', async () => {
    const scene = await aScene();
    const { kits } = await listKits(scene.scope);
    const used = kits.filter((kit) => !kit.archived);
    const outcomes = [];
    for (const kit of used) outcomes.push(await setKitArchived(scene.scope, kit.id, NOW));
    expect(outcomes.at(-1)).toEqual({ ok: false, code: 'last_kit' });
    for (const kit of used) await setKitArchived(scene.scope, kit.id, null);
  });
});

describe('who changes kits', () => {
  it('lets recruiters and admins, and everybody read', async () => {
    const scene = await aScene();
    const [admin, interviewer] = await Promise.all([
      aPerson({ workspaceRole: 'admin' }).then(scopeOf),
      aPerson().then(scopeOf),
    ]);
    expect((await listKits(admin)).mayEdit).toBe(true);
    expect((await listKits(scene.scope)).mayEdit).toBe(true);
    expect(await listKits(interviewer)).toMatchObject({ mayEdit: false, kits: expect.any(Array) });
  });
});

describe('what the database refuses', () => {
  it('a version moved to another kit or number', async () => {
    const scene = await aScene();
    const kit = await aCopy(scene, 'Guarded');
    const edition = { kitId_version: { kitId: kit.id, version: 1 } };
    await expect(prisma().kitVersion.update({ where: edition, data: { version: 7 } })).rejects.toThrow();
    await expect(
      prisma().kitVersion.update({ where: edition, data: { kitId: await standardKit(scene) } }),
    ).rejects.toThrow();
  });
});
