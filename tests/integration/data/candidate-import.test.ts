import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addCandidate } from '@/lib/data/candidate';
import { importCandidates } from '@/lib/data/candidate-import';
import { listCandidates } from '@/lib/data/candidate-list';
import { prisma } from '@/lib/data/database/current';
import { listKnownPeople } from '@/lib/data/known-people';
import { setOpeningStatus } from '@/lib/data/opening';
import { loadSampleOpening } from '@/lib/data/sample';
import { removeSampleOpening } from '@/lib/data/sample-removal';
import type { Scope } from '@/lib/data/scope';
import { CandidateFacts } from '@/lib/schemas/candidate';
import { type CandidateImportInput, CandidatesToImport } from '@/lib/schemas/candidate-import';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');
type Row = CandidateImportInput['rows'][number];

function aRow(row: number, given: Partial<Row> = {}): Row {
  const blank = {
    email: '',
    currentTitle: '',
    currentCompany: '',
    headline: '',
    source: '',
    extraCells: false,
  };
  return { row, name: `Person ${row}`, ...blank, ...given };
}

async function aRecruitersOpening(title = 'Head of engineering') {
  const recruiter = await aPerson({ name: 'Rhea Cole' });
  const opening = await anOpening({ title, members: [{ person: recruiter, role: 'recruiter' }] });
  return { recruiter, openingId: opening.id, scope: await scopeOf(recruiter) };
}

function importing(
  scope: Scope,
  openingId: string,
  rows: readonly Row[],
  given: Partial<CandidateImportInput> & {
    elsewhere?: 'apart' | 'keep' | 'fill';
    here?: 'fill' | 'keep';
  } = {},
) {
  const { elsewhere = 'apart', here = 'fill', ...rest } = given;
  const input: CandidateImportInput = {
    openingId,
    importId: randomUUID(),
    take: 'all',
    rows: [...rows],
    channels: [],
    choices: { forAll: { file: 'fill', here, elsewhere }, forRow: [] },
    ...rest,
  };
  return importCandidates(scope, CandidatesToImport.parse(input), NOW);
}

const candidaciesOf = (openingId: string) =>
  prisma().candidacy.findMany({
    where: { openingId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { sourceChannel: true, sourceText: true, headline: true, candidateId: true, candidate: true },
  });

describe('importing candidates', () => {
  it('adds them in the order of the file, whatever their names hold', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const names = [
      '=HYPERLINK("x")',
      '<img src=x onerror=alert(1)>',
      'שלום',
      '👩‍🚀 Zoë',
      '../../etc',
      'n'.repeat(120),
    ];
    const rows = names.map((name, index) => aRow(index + 2, { name }));
    expect(await importing(scope, openingId, rows)).toEqual({
      ok: true,
      value: { added: 6, filled: 0, kept: 0, leftOut: 0 },
    });
    const listed = await listCandidates(scope, openingId, NOW);
    expect(listed?.map(({ name }) => name)).toEqual(names);
  });

  it('keeps the channel, and what the file called it', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const sources = ['Referral', 'Friends of the fund', 'Agency', ''];
    await importing(
      scope,
      openingId,
      sources.map((source, index) => aRow(index + 2, { source })),
      {
        channels: [
          ['FRIENDS of the fund', 'investor_network'],
          ['', 'applied'],
        ],
      },
    );
    const found = await candidaciesOf(openingId);
    expect(found.map(({ sourceChannel, sourceText }) => [sourceChannel, sourceText])).toEqual([
      ['other', 'Referral'],
      ['investor_network', 'Friends of the fund'],
      ['agency', 'Agency'],
      ['applied', ''],
    ]);
  });

  it('is all or nothing where one row is wrong, unless the good rows are asked for', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const rows = [aRow(2), aRow(3, { name: '' }), aRow(4, { email: scope.email }), aRow(5, { email: 'no' })];
    expect(await importing(scope, openingId, rows)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await candidaciesOf(openingId)).toEqual([]);
    expect(await importing(scope, openingId, rows, { take: 'good' })).toMatchObject({
      value: { added: 1, leftOut: 3 },
    });
  });

  it('sent twice under one id is carried out once, also at the same moment', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const importId = randomUUID();
    const rows = [aRow(2), aRow(3)];
    const both = await Promise.all([
      importing(scope, openingId, rows, { importId }),
      importing(scope, openingId, rows, { importId }),
    ]);
    const again = await importing(scope, openingId, [aRow(9)], { importId });
    const expected = { ok: true, value: { added: 2, filled: 0, kept: 0, leftOut: 0 } };
    expect([...both, again]).toEqual([expected, expected, expected]);
    expect(await candidaciesOf(openingId)).toHaveLength(2);
    const trail = { openingId, action: 'candidates.imported', actorId: scope.personId };
    expect(await prisma().auditEvent.findMany({ where: trail, select: { detail: true } })).toEqual([
      { detail: expected.value },
    ]);
  });

  it('under the id of somebody else’s import is not found', async () => {
    const importId = randomUUID();
    const first = await aRecruitersOpening();
    await importing(first.scope, first.openingId, [aRow(2)], { importId });
    const second = await aRecruitersOpening();
    expect(await importing(second.scope, second.openingId, [aRow(2)], { importId })).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await candidaciesOf(second.openingId)).toEqual([]);
  });

  it('into the sample goes with the sample', async () => {
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const loaded = await loadSampleOpening(admin, NOW);
    const openingId = loaded.ok ? loaded.value.openingId : '';
    await importing(admin, openingId, [aRow(2, { email: 'goes@example.test' })]);
    expect(await removeSampleOpening(admin, openingId)).toMatchObject({ ok: true });
    expect(await prisma().candidate.count({ where: { email: 'goes@example.test' } })).toBe(0);
  });

  it('into a closed opening is refused', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    await setOpeningStatus(scope, openingId, 'closed');
    expect(await importing(scope, openingId, [aRow(2)])).toEqual({ ok: false, code: 'opening_closed' });
  });
});

describe('addresses known already', () => {
  const email = 'noa.import@example.test';

  it('of this opening fill blanks and change nothing that stands', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const facts = CandidateFacts.parse({ name: 'Noa', email, currentTitle: 'CTO', sourceChannel: 'agency' });
    await addCandidate(scope, openingId, facts);
    const row = aRow(2, {
      email,
      name: 'N. Birk',
      currentTitle: 'VP',
      currentCompany: 'Gridweir',
      headline: 'Hi',
    });
    expect(await importing(scope, openingId, [row], { here: 'keep' })).toMatchObject({ value: { kept: 1 } });
    expect(await candidaciesOf(openingId)).toMatchObject([
      { headline: '', candidate: { currentCompany: '' } },
    ]);
    expect(await importing(scope, openingId, [row])).toMatchObject({ value: { added: 0, filled: 1 } });
    expect(await candidaciesOf(openingId)).toMatchObject([
      {
        sourceChannel: 'agency',
        headline: 'Hi',
        candidate: { name: 'Noa', currentTitle: 'CTO', currentCompany: 'Gridweir' },
      },
    ]);
  });

  it('of an opening the importer runs too can be put forward under one entry', async () => {
    const { recruiter, scope, openingId } = await aRecruitersOpening();
    const other = await anOpening({
      title: 'Head of platform',
      members: [{ person: recruiter, role: 'hiring_manager' }],
    });
    await aCandidacy(other, { name: 'Noa Birk', email });
    expect(await listKnownPeople(scope, openingId, [email])).toMatchObject([
      { group: 'elsewhere', opening: 'Head of platform', name: 'Noa Birk', mayFill: true },
    ]);
    const row = aRow(2, { email, currentTitle: 'CTO' });
    await importing(scope, openingId, [row], { elsewhere: 'fill' });
    const [here] = await candidaciesOf(openingId);
    const [there] = await candidaciesOf(other.id);
    expect(here?.candidateId).toBe(there?.candidateId);
    expect(here?.candidate).toMatchObject({ name: 'Noa Birk', currentTitle: 'CTO' });
  });

  it('of an opening where the importer only interviews are known and not filled', async () => {
    const { recruiter, scope, openingId } = await aRecruitersOpening();
    const other = await anOpening({ members: [{ person: recruiter, role: 'interviewer' }] });
    const candidacy = await aCandidacy(other, { email: 'seat@example.test' });
    await anInterview(candidacy, [recruiter]);
    expect(await listKnownPeople(scope, openingId, ['seat@example.test'])).toMatchObject([
      { mayFill: false },
    ]);
    const row = aRow(2, { email: 'seat@example.test', currentTitle: 'CTO' });
    await importing(scope, openingId, [row], { elsewhere: 'fill' });
    expect(await candidaciesOf(openingId)).toMatchObject([{ candidate: { currentTitle: '' } }]);
  });

  it('of an opening out of reach look like somebody new, before and after', async () => {
    const hidden = await aRecruitersOpening('A search nobody may hear of');
    await aCandidacy({ id: hidden.openingId }, { name: 'Noa Birk', email: 'hidden@example.test' });
    const { scope, openingId } = await aRecruitersOpening();
    expect(await listKnownPeople(scope, openingId, ['hidden@example.test'])).toEqual([]);
    const row = aRow(2, { email: 'hidden@example.test', currentTitle: 'CTO' });
    expect(await importing(scope, openingId, [row], { elsewhere: 'fill' })).toEqual({
      ok: true,
      value: { added: 1, filled: 0, kept: 0, leftOut: 0 },
    });
    expect(await candidaciesOf(hidden.openingId)).toMatchObject([
      { candidate: { name: 'Noa Birk', currentTitle: '' } },
    ]);
  });

  it('of the importer’s own candidacy are never told', async () => {
    const { recruiter, scope, openingId } = await aRecruitersOpening();
    await aCandidacy({ id: openingId }, { email: recruiter.email });
    expect(await listKnownPeople(scope, openingId, [recruiter.email])).toEqual([]);
    const outcome = await importing(scope, openingId, [aRow(2, { email: recruiter.email })], {
      take: 'good',
    });
    expect(outcome).toMatchObject({ value: { added: 0, leftOut: 1 } });
  });

  it('of the sample are known to nobody', async () => {
    const { recruiter, scope, openingId } = await aRecruitersOpening();
    const sample = await anOpening({ sample: true, members: [{ person: recruiter, role: 'recruiter' }] });
    await aCandidacy(sample, { email: 'sample@example.test' });
    expect(await listKnownPeople(scope, openingId, ['sample@example.test'])).toEqual([]);
  });
});
