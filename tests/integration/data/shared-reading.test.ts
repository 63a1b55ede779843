import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { listExportLog } from '@/lib/data/export-log';
import { findSharedLinkAllowance } from '@/lib/data/shared-link';
import { findSharing, listSharedLinks } from '@/lib/data/shared-link-list';
import { countWrongPasscode } from '@/lib/data/shared-visit';
import { aCandidacy, aPerson, scopeOf, submitCard } from '../../support/builders';
import { aSharedScene, hoursOn, open, WORDS } from '../../support/shared-links';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const TWO = ['Noor Haddad', 'Xiu Strand'];
const NAMES = /Noor|Haddad|Xiu|Strand|Mona|Reyes|Ana|Lind|Ben|Okoro|@/;

describe('what a link shows', () => {
  it('is what its maker may read at that moment, not what stood there when it was made', async () => {
    const { candidacies, manager, shared } = await aSharedScene();
    const token = await shared();
    const before = await open(token);
    await prisma().decision.create({
      data: {
        candidacyId: candidacies[0]?.id ?? '',
        outcome: 'hold',
        rationale: 'Ben wants to hear more.',
        decidedById: manager.id,
      },
    });
    const then = await open(token);
    if (before?.kind !== 'brief' || then?.kind !== 'brief') throw new Error('The link works.');
    expect(before.brief.decisions).toEqual([]);
    expect(then.brief.decisions).toMatchObject([{ rationale: 'Ben wants to hear more.', by: 'Mona Reyes' }]);
    expect(JSON.stringify(then)).toContain(WORDS);
  });

  it('is never another candidacy: one link one brief, and of several those it was made for', async () => {
    const { ids, shared } = await aSharedScene({ candidates: [...TWO, 'Ruben Ash'] });
    const brief = JSON.stringify(await open(await shared({ candidacyIds: ids.slice(0, 1) })));
    expect(brief).toContain('Noor');
    expect(brief).not.toMatch(/Xiu|Strand|Ruben/);
    const comparison = await open(await shared({ candidacyIds: [ids[1] ?? '', ids[0] ?? ''] }));
    if (comparison?.kind !== 'comparison') throw new Error('The link compares.');
    expect(comparison.comparison.columns.map(({ name }) => name)).toEqual(['Xiu Strand', 'Noor Haddad']);
    expect(JSON.stringify(comparison)).not.toMatch(/Ruben/);
  });

  it('names nobody where nobody is to be named, and hands out no id of theirs', async () => {
    const { manager, panel, ids, shared } = await aSharedScene({ candidates: TWO });
    const anonymity = { candidate: true, panelists: true };
    for (const candidacyIds of [ids.slice(0, 1), ids]) {
      const content = JSON.stringify(await open(await shared({ candidacyIds, anonymity })));
      expect(content).toContain('Candidate A');
      expect(content).toContain('Panelist 1');
      expect(content).not.toMatch(NAMES);
      for (const id of [manager.id, ...panel.map((person) => person.id), ...ids])
        expect(content).not.toContain(id);
    }
  });

  it('names the panel where only the candidate stays inside, and the other way round', async () => {
    const { shared } = await aSharedScene();
    const withPanel = JSON.stringify(
      await open(await shared({ anonymity: { candidate: true, panelists: false } })),
    );
    expect(withPanel).toContain('Ana Lind');
    expect(withPanel).not.toMatch(/Noor|Haddad/);
    const withCandidate = JSON.stringify(
      await open(await shared({ anonymity: { candidate: false, panelists: true } })),
    );
    expect(withCandidate).toContain('Noor Haddad');
    expect(withCandidate).not.toMatch(/Ana|Lind|Mona|Reyes/);
  });

  it('holds no draft, and a comparison closes whole while its maker owes a card of one candidate', async () => {
    const { manager, candidacies, panel, shared } = await aSharedScene({ candidates: TWO });
    const token = await shared();
    const interview = await prisma().interview.findFirstOrThrow({
      where: { candidacyId: candidacies[1]?.id },
    });
    await prisma().scorecard.create({
      data: {
        interviewId: interview.id,
        panelistId: panel[0]?.id ?? '',
        revision: 2,
        summary: 'half a thought',
        unsorted: ['a private passage'],
      },
    });
    expect(JSON.stringify(await open(token))).not.toMatch(/half a thought|private passage/);
    await prisma().assignment.create({
      data: { interviewId: interview.id, personId: manager.id, scorecards: { create: {} } },
    });
    expect(await open(token)).toBeNull();
  });
});

describe('the log of views', () => {
  it('has the moment of each, whether a passcode stood before it, and how often a wrong one was typed', async () => {
    const { manager, opening, ids, shared } = await aSharedScene();
    const open1 = await shared();
    const locked = await shared({ passcodeHash: 'a hash' });
    await open(open1, hoursOn(1));
    await open(open1, hoursOn(2));
    await open(locked, hoursOn(3));
    const { id } = await prisma().sharedLink.findFirstOrThrow({
      where: { openingId: opening.id, NOT: { passcodeHash: null } },
    });
    await countWrongPasscode(id);
    const scope = await scopeOf(manager);
    const lines = await findSharing(scope, { openingId: opening.id, candidacyIds: ids }, hoursOn(4));
    const told = lines?.map(({ passcode, views, viewed, wrongPasscodes, state, madeBy }) => ({
      ...{ passcode, views, wrongPasscodes, state, madeBy },
      viewed: viewed.map(({ at }) => at),
    }));
    expect(told).toEqual(
      expect.arrayContaining([
        {
          ...{ passcode: true, views: 1, wrongPasscodes: 1, state: 'working', madeBy: 'Mona Reyes' },
          viewed: [hoursOn(3).toISOString()],
        },
        {
          ...{ passcode: false, views: 2, wrongPasscodes: 0, state: 'working', madeBy: 'Mona Reyes' },
          viewed: [hoursOn(2).toISOString(), hoursOn(1).toISOString()],
        },
      ]),
    );
    const columns = Object.keys(await prisma().sharedLinkView.findFirstOrThrow());
    expect(columns.toSorted()).toEqual(['at', 'id', 'linkId', 'passcode']);
  });

  it('has no line for a link that was closed', async () => {
    const { opening, shared } = await aSharedScene();
    const token = await shared({ days: 1 });
    await open(token, hoursOn(24));
    expect(await prisma().sharedLinkView.count({ where: { link: { openingId: opening.id } } })).toBe(0);
  });
});

describe('who sees that a link was made', () => {
  it('is who runs the opening, and not who owes a card of a candidate behind it', async () => {
    const owing = [await aPerson({ workspaceRole: 'admin' })];
    const { manager, panel, opening, candidacies, ids, shared } = await aSharedScene({
      owing,
      candidates: TWO,
    });
    await shared();
    await shared({ candidacyIds: ids.slice(1) });
    const { id } = await prisma().sharedLink.findFirstOrThrow({
      where: { openingId: opening.id, candidacies: { some: { candidacyId: ids[0] } } },
    });
    const list = async (person: { id: string }, openingId: string | null = opening.id) =>
      (await listSharedLinks(await scopeOf(person), openingId, hoursOn(1)))?.map(({ kind }) => kind) ?? null;
    const [late] = owing;
    expect(await list(manager)).toEqual(expect.arrayContaining(['brief', 'comparison']));
    expect(await list(late ?? manager)).toEqual(['brief']);
    expect(await findSharedLinkAllowance(await scopeOf(late ?? manager), id)).toEqual({
      allowed: false,
      refusal: 'owes_card',
    });
    const log = await listExportLog(await scopeOf(late ?? manager), {});
    expect(log?.lines.filter(({ openingId }) => openingId === opening.id)).toHaveLength(1);
    for (const person of [panel[0] ?? manager, await aPerson()])
      for (const openingId of [null, opening.id]) expect(await list(person, openingId)).toBeNull();
    expect(await findSharedLinkAllowance(await scopeOf(await aPerson()), id)).toBeNull();
    expect(await findSharedLinkAllowance(await scopeOf(manager), 'unknown')).toBeNull();
    await submitCard(candidacies[0]?.cards[late?.id ?? ''] ?? '');
    expect(await list(late ?? manager)).toHaveLength(2);
  });

  it('is its maker while they owe a card too, and the list says that it is paused', async () => {
    const { manager, opening, candidacies, shared } = await aSharedScene();
    await shared();
    const interview = await prisma().interview.findFirstOrThrow({
      where: { candidacyId: candidacies[0]?.id },
    });
    await prisma().assignment.create({
      data: { interviewId: interview.id, personId: manager.id, scorecards: { create: {} } },
    });
    const states = async (hours: number) =>
      (await listSharedLinks(await scopeOf(manager), opening.id, hoursOn(hours)))?.map(({ state }) => state);
    expect(await states(1)).toEqual(['paused']);
    expect(await states(8 * 24)).toEqual(['expired']);
  });

  it('is nobody beside the link of another opening', async () => {
    const { manager } = await aSharedScene();
    const elsewhere = await aSharedScene();
    await elsewhere.shared();
    await aCandidacy(elsewhere.opening);
    const scope = await scopeOf(manager);
    expect(await listSharedLinks(scope, elsewhere.opening.id, hoursOn(1))).toBeNull();
    expect(await listSharedLinks(scope, null, hoursOn(1))).toEqual([]);
  });
});
