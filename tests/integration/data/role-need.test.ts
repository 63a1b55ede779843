import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { prisma } from '@/lib/data/database/current';
import { migrationsDirectory } from '@/lib/data/database/directory';
import { listMigrationNames } from '@/lib/data/database/migration-names';
import { refreshRecommendation } from '@/lib/data/panel';
import { changeRoleNeed, findRoleNeedHistory } from '@/lib/data/role-need';
import { saveDraft } from '@/lib/data/scorecard-draft';
import { CONDITIONS } from '@/lib/domain/role-need/conditions';
import { RoleNeedChange } from '@/lib/schemas/opening';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { EMPTY } from '@/tests/support/card-content';
import { aNeed } from '@/tests/support/role-need';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

const change = (given: Record<string, unknown> = {}) =>
  RoleNeedChange.parse({ ...aNeed(), basedOn: 1, ...given });

/** An opening whose hiring manager sits on a panel of two and has written nothing. */
async function aScene() {
  const [manager, peer] = [await aPerson({ name: 'Mara Manager' }), await aPerson({ name: 'Pia Peer' })];
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [manager, peer]);
  const card = interview.cards[peer.id] ?? '';
  const begin = async () =>
    saveDraft(
      await scopeOf(peer),
      card,
      {
        baseVersion: 0,
        content: {
          ...EMPTY,
          notes: [{ questionId: interview.questionIds[0] ?? '', text: 'begun', evidence: [] }],
        },
      },
      NOW,
    );
  const needs = () =>
    prisma().roleNeed.findMany({ where: { openingId: opening.id }, orderBy: { version: 'asc' } });
  return { manager, peer, opening, candidacy, interview, card, begin, needs, scope: await scopeOf(manager) };
}

/** One statement past the application, as whoever holds the connection could send it. */
const attempt = (sql: string, ...values: unknown[]) => prisma().$executeRawUnsafe(sql, ...values);

describe('the answers of a need', () => {
  it('are not known and the line undecided where nobody was asked', async () => {
    const { scope, opening } = await aScene();
    const history = await findRoleNeedHistory(scope, opening.id);
    expect(history?.current.reportingLine).toBe('undecided');
    expect(CONDITIONS.map((condition) => history?.current[condition])).toEqual(
      CONDITIONS.map(() => 'not_known'),
    );
  });

  it('come back as they were given, each version with its own', async () => {
    const { scope, opening, begin } = await aScene();
    await changeRoleNeed(scope, opening.id, change({ founderBuried: 'yes', reportingLine: 'peers' }), NOW);
    await begin();
    const reason = { changeReason: 'The founder stepped back.' };
    await changeRoleNeed(scope, opening.id, change({ founderBuried: 'no', ...reason }), NOW);
    const history = await findRoleNeedHistory(scope, opening.id);
    expect(history?.current).toMatchObject({ version: 2, founderBuried: 'no', reportingLine: 'undecided' });
    expect(history?.earlier).toMatchObject([{ version: 1, founderBuried: 'yes', reportingLine: 'peers' }]);
  });

  it('that rows from before the questions hold stay, frozen ones too', async () => {
    const engine = await PGlite.create();
    const directory = migrationsDirectory();
    const names = await listMigrationNames(directory);
    const asking = names.findIndex((name) => name.endsWith('answer_the_conditions_of_a_need'));
    const run = async (name: string | undefined) =>
      engine.exec(await readFile(path.join(directory, name ?? '', 'migration.sql'), 'utf8'));
    for (const name of names.slice(0, asking)) await run(name);
    await engine.exec(`
      INSERT INTO person (id, name, email) VALUES ('p', 'Pat', 'pat@example.test');
      INSERT INTO rubric_version (id, version, content) VALUES ('r', '1', '{}');
      INSERT INTO opening (id, title, company, context, rubric_version_id, created_by_id)
        VALUES ('o', 'T', 'C', '', 'r', 'p');
      INSERT INTO role_need (id, opening_id, version, stage, engineers_now, engineers_in_a_year, technology_leader, sought, because, created_by_id, frozen_at)
        VALUES ('n', 'o', 1, 'growth', 30, 55, 'founder_cto', 'cto', 'So it is.', 'p', now()),
               ('m', 'o', 2, 'growth', 31, 55, 'founder_cto', 'cto', 'And so.', 'p', now());`);
    await run(names[asking]);
    const { rows } = await engine.query(
      'SELECT id, because, founder_buried, leader_mostly_manages, reporting_line FROM role_need ORDER BY version',
    );
    const unanswered = {
      founder_buried: 'not_known',
      leader_mostly_manages: 'not_known',
      reporting_line: 'undecided',
    };
    expect(rows).toEqual([
      { id: 'n', because: 'So it is.', ...unanswered },
      { id: 'm', because: 'And so.', ...unanswered },
    ]);
    await engine.close();
  });
});

describe('a need under which a card was begun', () => {
  it.each([
    ['an answer', `UPDATE role_need SET founder_buried = 'yes' WHERE opening_id = $1`],
    ['the reporting line', `UPDATE role_need SET reporting_line = 'peers' WHERE opening_id = $1`],
    ['the sizes', `UPDATE role_need SET engineers_now = 3 WHERE opening_id = $1`],
    ['the freezing itself', `UPDATE role_need SET frozen_at = NULL WHERE opening_id = $1`],
    ['the row', `DELETE FROM role_need WHERE opening_id = $1`],
  ])('keeps %s', async (_what, sql) => {
    const { opening, begin, needs } = await aScene();
    await begin();
    const before = await needs();
    await expect(attempt(sql, opening.id)).rejects.toThrow(/immutable/);
    expect(await needs()).toEqual(before);
  });

  it('has no successor that could still be edited, and none without a reason', async () => {
    const { opening, begin, needs } = await aScene();
    await begin();
    const next = (frozenAt: string, reason: string) =>
      attempt(
        `INSERT INTO role_need (id, opening_id, version, stage, engineers_now, engineers_in_a_year, technology_leader, sought, because, change_reason, created_by_id, frozen_at)
         SELECT id || 'x', opening_id, 2, stage, 1, 1, technology_leader, sought, because, '${reason}', created_by_id, ${frozenAt}
         FROM role_need WHERE opening_id = $1`,
        opening.id,
      );
    await expect(next('NULL', 'Because.')).rejects.toThrow(/frozen itself/);
    await expect(next('now()', '  ')).rejects.toThrow(/role_need_change_reason/);
    expect(await needs()).toHaveLength(1);
  });

  it('keeps the rubric of its opening, and with it the weights; before, another may be chosen', async () => {
    const { opening, begin } = await aScene();
    const { rubricVersionId: standard } = await prisma().opening.findUniqueOrThrow({
      where: { id: opening.id },
    });
    const own = await prisma().rubricVersion.create({ data: { version: `own-${opening.id}`, content: {} } });
    const choose = (id: string) =>
      prisma().$executeRaw`UPDATE opening SET rubric_version_id = ${id} WHERE id = ${opening.id}`;
    await choose(own.id);
    await choose(standard);
    await begin();
    await expect(choose(own.id)).rejects.toThrow(/keeps its rubric/);
  });

  it('stands before the card does: no card is begun against a need that could change', async () => {
    const { card, begin, needs } = await aScene();
    await expect(attempt('UPDATE scorecard SET version = 1 WHERE id = $1', card)).rejects.toThrow(
      /against a frozen role need/,
    );
    expect((await begin())?.ok).toBe(true);
    expect((await needs())[0]?.frozenAt).toEqual(NOW);
  });

  it('is the one edited or the one kept, when an edit and the first card meet', async () => {
    const { scope, opening, begin, needs } = await aScene();
    const [edit] = await Promise.all([
      changeRoleNeed(scope, opening.id, change({ raisingCapital: 'yes' }), NOW),
      begin(),
    ]);
    const rows = await needs();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ frozenAt: NOW, raisingCapital: edit.ok ? 'yes' : 'not_known' });
  });
});

describe('recommendations', () => {
  it('say under which version of the need they were made, and a later version changes no earlier one', async () => {
    const { scope, manager, peer, opening, candidacy, interview } = await aScene();
    const submit = async (person: { id: string }) => {
      await submitCard(interview.cards[person.id] ?? '');
      await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    };
    await prisma().roleNeed.updateMany({ where: { openingId: opening.id }, data: { frozenAt: NOW } });
    await submit(peer);
    await changeRoleNeed(scope, opening.id, change({ changeReason: 'Funding came.' }), NOW);

    const sealed = await findCandidacyPage(scope, candidacy.id, NOW);
    expect(sealed?.kind).toBe('sealed');
    expect(JSON.stringify(sealed)).not.toMatch(/needVersion|verdict|founderBuried/);

    await submitCard(interview.cards[manager.id] ?? '');
    const before = await findCandidacyPage(scope, candidacy.id, NOW);
    if (before?.kind !== 'open') throw new Error('The page should be open.');
    expect(before.panel.standing?.needVersion).toBe(1);
    expect(before.panel.need?.version).toBe(2);

    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    const after = await findCandidacyPage(scope, candidacy.id, NOW);
    if (after?.kind !== 'open') throw new Error('The page should be open.');
    expect(after.panel.history.map(({ needVersion }) => needVersion)).toEqual([2, 1]);
  });
});
