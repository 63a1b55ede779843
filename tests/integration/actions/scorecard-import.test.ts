import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkScorecards, importCardFile } from '@/lib/actions/scorecard-import';
import { prisma } from '@/lib/data/database/current';
import { loadSampleOpening } from '@/lib/data/sample';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { aGreenhouseCard } from '@/tests/support/past-cards';
import { openTestDatabase } from '@/tests/support/test-database';

/** The session is stood in for: who asks is what is varied. */
const asked = vi.hoisted(() => ({ viewer: null as unknown }));
vi.mock('@/lib/auth/viewer', () => ({ findViewer: async () => asked.viewer }));

openTestDatabase();
beforeEach(() => {
  asked.viewer = null;
});

const pack = (text: string) => gzipSync(text).toString('base64');

function anImport(openingId: string, given: object = {}) {
  return {
    openingId,
    importId: randomUUID(),
    take: 'all',
    packed: pack(JSON.stringify([aGreenhouseCard()])),
    choices: {
      panelists: [['4080', { kind: 'former' }]],
      candidates: [['74958368', { kind: 'new', name: 'Noor Haddad', email: '' }]],
      attributes: [],
    },
    ...given,
  };
}

async function aTeam() {
  const [recruiter, manager, interviewer, outsider, admin] = await Promise.all([
    aPerson({ name: 'Rhea Cole' }),
    aPerson({ name: 'Mona Reyes' }),
    aPerson({ name: 'Ivo Lund' }),
    aPerson({ name: 'Otto Fern' }),
    aPerson({ name: 'Ada Min', workspaceRole: 'admin' }),
  ]);
  const { id } = await anOpening({
    members: [
      { person: recruiter, role: 'recruiter' },
      { person: manager, role: 'hiring_manager' },
      { person: interviewer, role: 'interviewer' },
    ],
  });
  return { openingId: id, people: { recruiter, manager, interviewer, outsider, admin } };
}

describe('who may import past scorecards', () => {
  it('is whoever may add candidates, and nobody else learns what is known', async () => {
    const { openingId, people } = await aTeam();
    const question = { openingId, emails: [people.outsider.email], cardIds: ['9009'] };
    for (const [person, import_, check] of [
      [null, 'signed_out', 'signed_out'],
      [people.outsider, 'not_found', 'not_found'],
      [people.interviewer, 'refused', 'refused'],
    ] as const) {
      asked.viewer = person && (await scopeOf(person));
      expect(await importCardFile(anImport(openingId))).toMatchObject({ ok: false, code: import_ });
      expect(await checkScorecards(question)).toMatchObject({ ok: false, code: check });
    }
    expect(await prisma().candidacy.count({ where: { openingId } })).toBe(0);
    for (const person of [people.recruiter, people.manager, people.admin]) {
      asked.viewer = await scopeOf(person);
      const choices = { ...anImport(openingId).choices, candidates: [] };
      const first = person === people.recruiter;
      const answer = await importCardFile(anImport(openingId, first ? {} : { choices }));
      // The first brings the card, the others find it here.
      expect(answer).toMatchObject(first ? { ok: true } : { ok: false, code: 'invalid' });
      expect(await checkScorecards(question)).toMatchObject({
        ok: true,
        value: { known: { cards: ['9009'] } },
      });
    }
  });
});

describe('what is known of a file', () => {
  it('holds the team, the candidates, and nothing of anybody’s card', async () => {
    const { openingId, people } = await aTeam();
    const candidacy = await aCandidacy(
      { id: openingId },
      { name: 'Noor Haddad', email: 'noor@example.test' },
    );
    const interview = await anInterview(candidacy, [people.interviewer]);
    asked.viewer = await scopeOf(people.recruiter);
    const draft = interview.cards[people.interviewer.id] ?? '';
    const answer = await checkScorecards({ openingId, emails: [], cardIds: [draft, 'another'] });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        known: {
          candidates: [{ candidacyId: candidacy.id, name: 'Noor Haddad', sources: [candidacy.id] }],
          interviews: [],
          // A card counts as here whether or not it is in, so that nothing is told of whose is.
          cards: [draft],
          taken: [],
        },
      },
    });
  });

  it('finds an account under an address of the file, and lends nobody of the sample', async () => {
    const { openingId, people } = await aTeam();
    await loadSampleOpening(await scopeOf(people.admin), new Date());
    const sample = await prisma().person.findFirstOrThrow({ where: { sample: true } });
    asked.viewer = await scopeOf(people.recruiter);
    const emails = [people.outsider.email, sample.email];
    const answer = await checkScorecards({ openingId, emails, cardIds: [] });
    if (!answer.ok) throw new Error('The recruiter may ask.');
    const { panelists, taken } = answer.value.known;
    expect(panelists.find(({ email }) => email === people.outsider.email)).toMatchObject({ account: true });
    expect(panelists.map(({ email }) => email)).not.toContain(sample.email);
    expect(taken).toEqual([sample.email]);
  });
});

describe('a packed file', () => {
  it.each([
    ['is no archive', Buffer.from('no archive').toString('base64')],
    ['swells beyond any file of scorecards', pack(' '.repeat(61_000_000))],
    ['is no UTF-8', gzipSync(Buffer.from([0x5b, 0xff, 0x5d])).toString('base64')],
    ['holds no scorecards', pack('{"name":"Noor"}')],
  ])('that %s is refused and leaves nothing behind', async (_what, packed) => {
    const { openingId, people } = await aTeam();
    asked.viewer = await scopeOf(people.recruiter);
    expect(await importCardFile(anImport(openingId, { packed }))).toMatchObject({
      ok: false,
      code: 'invalid',
    });
    expect(await prisma().scorecardImport.count({ where: { openingId } })).toBe(0);
  });
});
