import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { openCandidacyExport, openOpeningExport, readAllExported, readExported } from '@/lib/data/export';
import { refreshRecommendation } from '@/lib/data/panel';
import { recommend } from '@/lib/domain/panel/recommend';
import { replay } from '@/lib/domain/panel/replay';
import { type Anonymity, NOBODY_ANONYMISED } from '@/lib/export/anonymise';
import { toBrief } from '@/lib/export/brief';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltPerson,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T12:00:00.000Z');
const EVERYBODY: Anonymity = { candidate: true, panelists: true };
const WORDS = 'Noor bet on the platform, and Mona Reyes told the board why.';

const wanted = (anonymity: Anonymity = NOBODY_ANONYMISED) => ({
  format: 'json',
  anonymity,
  options: {},
  now: NOW,
});

/** An opening with a manager and a candidacy three people scored, whoever owes a card there besides. */
async function aScoredCandidacy(given: { owing?: readonly BuiltPerson[]; email?: string } = {}) {
  const manager = await aPerson({ name: 'Mona Reyes' });
  const panel = await Promise.all(['Ana Lind', 'Ben Okoro', 'Cleo Varga'].map((name) => aPerson({ name })));
  const owing = given.owing ?? [];
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      ...[...panel, ...owing].map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noor Haddad', email: given.email ?? null });
  const interview = await anInterview(candidacy, [...panel, ...owing], { title: 'Noor and the panel' });
  for (const person of panel) {
    await submitCard(interview.cards[person.id] ?? '', {
      ratings: { business_acumen: null },
      notes: [
        {
          questionId: interview.questionIds[0] ?? '',
          text: WORDS,
          evidence: [
            { start: 0, end: 24, orientation: 'strategic', signal: 'bets-on-technology' },
            { start: 5, end: 8, orientation: 'operational', signal: 'only-suggested', origin: 'suggested' },
            { start: 9, end: 11, orientation: 'operational', signal: 'rejected-one', origin: 'rejected' },
          ],
        },
      ],
    });
  }
  await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
  await prisma().decision.create({
    data: {
      candidacyId: candidacy.id,
      outcome: 'hold',
      rationale: 'Ben wants to hear more of Noor.',
      decidedById: manager.id,
    },
  });
  return { manager, panel, opening, candidacy, interview };
}

async function take(person: { id: string }, candidacyId: string, anonymity?: Anonymity) {
  const scope = await scopeOf(person);
  const opened = await openCandidacyExport(scope, candidacyId, wanted(anonymity));
  return opened && readExported(scope, opened, candidacyId);
}

const logged = (openingId: string) => prisma().exportEntry.findMany({ where: { openingId } });

describe('one candidacy taken out', () => {
  it('holds what the panel wrote and confirmed, and neither suggestions nor rejected passages', async () => {
    const { manager, candidacy } = await aScoredCandidacy();
    const record = await take(manager, candidacy.id);
    expect(record?.cards).toHaveLength(3);
    expect(record?.cards[0]?.notes).toMatchObject([
      { text: WORDS, evidence: [{ start: 0, end: 24, origin: 'confirmed', signal: 'bets-on-technology' }] },
    ]);
    expect(record?.cards[0]?.ratings.business_acumen).toBeNull();
    expect(JSON.stringify(record)).not.toMatch(/only-suggested|rejected-one/);
  });

  it('holds no draft, and nothing that lies unsorted on a card', async () => {
    const { manager, panel, candidacy, interview } = await aScoredCandidacy();
    const second = await anInterview(candidacy, panel.slice(0, 1));
    await prisma().scorecard.updateMany({
      where: { interviewId: second.id },
      data: { unsorted: ['a private passage'], summary: 'half a thought' },
    });
    const text = JSON.stringify(await take(panel[1] ?? manager, candidacy.id));
    expect(text).not.toMatch(/private passage|half a thought/);
    expect(text).toContain(interview.id);
  });

  it('replays to the verdict that is stored, anonymised or not', async () => {
    const { manager, candidacy } = await aScoredCandidacy();
    for (const anonymity of [NOBODY_ANONYMISED, EVERYBODY]) {
      const record = await take(manager, candidacy.id, anonymity);
      if (!record?.recommendation) throw new Error('There is a recommendation.');
      const { value, cards } = record.recommendation;
      expect(replay(value, { rubric: record.rubric, cards }).kind).toBe('same');
      expect(recommend(record.rubric, cards).verdict).toBe(value.verdict);
    }
  });

  it('names nobody where nobody is to be named, in no field and in no text', async () => {
    const { manager, panel, candidacy } = await aScoredCandidacy();
    const record = await take(manager, candidacy.id, EVERYBODY);
    const text = JSON.stringify(record);
    for (const hidden of [
      'Noor',
      'Haddad',
      'Mona',
      'Ana',
      'Lind',
      'Ben',
      'Cleo',
      '@',
      candidacy.id,
      ...ids(panel),
    ])
      expect(text).not.toContain(hidden);
    expect(record?.cards[0]?.notes[0]?.text).toBe(
      'Candidate A bet on the platform, and Panelist 1 told the board why.',
    );
    if (!record) throw new Error('There is a record.');
    const brief = toBrief(record, { at: NOW.toISOString(), by: '', anonymity: EVERYBODY });
    expect(brief.quotes.strategic).toMatchObject([{ quote: 'Candidate A bet on the platform' }]);
    expect(brief.panel.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Panelist 2', 'Panelist 3', 'Panelist 4']),
    );
  });

  it('stands in the log with who, what and how', async () => {
    const { manager, opening, candidacy } = await aScoredCandidacy();
    await take(manager, candidacy.id, { candidate: true, panelists: false });
    expect(await logged(opening.id)).toMatchObject([
      {
        takenById: manager.id,
        format: 'json',
        candidacyIds: [candidacy.id],
        leftOut: 0,
        anonymiseCandidates: true,
        anonymisePanelists: false,
        methodVersion: '2026.2',
      },
    ]);
  });

  it('marks what the person writes from then on as written with knowledge of peers', async () => {
    const { panel, candidacy } = await aScoredCandidacy();
    await take(panel[0] ?? { id: '' }, candidacy.id);
    expect(await prisma().peerReveal.findMany({ where: { candidacyId: candidacy.id } })).toMatchObject([
      { personId: panel[0]?.id },
    ]);
  });
});

describe('a whole opening taken out', () => {
  it('leaves out whom the person owes a card of, says so, and calls people the same in every file', async () => {
    const owing = [await aPerson({ workspaceRole: 'admin' })];
    const { opening, candidacy } = await aScoredCandidacy({ owing });
    const other = await aCandidacy(opening, { name: 'Lea Strand' });
    const scope = await scopeOf(owing[0] ?? { id: '' });
    const all = { openingId: opening.id, candidacyIds: null };
    const opened = await openOpeningExport(scope, all, wanted());
    if (!opened) throw new Error('The opening is in reach.');
    expect(opened.candidacyIds).toEqual([other.id]);
    expect(opened.leftOut).toEqual(['Noor Haddad']);
    const records = await readAllExported(scope, opened);
    expect(records.map((record) => record.candidate.name)).toEqual(['Lea Strand']);
    expect(JSON.stringify(records)).not.toContain(WORDS);
    // Asking for the sealed one past the list gives nothing either.
    expect(await readExported(scope, opened, candidacy.id)).toBeNull();
    const anonymised = await openOpeningExport(scope, all, wanted(EVERYBODY));
    expect(anonymised?.leftOut).toEqual(['Candidate A']);
    expect(anonymised && (await readExported(scope, anonymised, other.id))?.candidate.name).toBe(
      'Candidate B',
    );
  });

  it('is refused whole where one of those asked for is of another opening', async () => {
    const { manager, opening, candidacy } = await aScoredCandidacy();
    const elsewhere = await aScoredCandidacy();
    const asked = { openingId: opening.id, candidacyIds: [candidacy.id, elsewhere.candidacy.id] };
    expect(await openOpeningExport(await scopeOf(manager), asked, wanted())).toBeNull();
    expect(await logged(opening.id)).toEqual([]);
  });
});

describe('whoever may not read the panel', () => {
  it('takes nothing and leaves no line: a panelist who owes a card, whatever their role, until it is in', async () => {
    const owing = [await aPerson(), await aPerson({ workspaceRole: 'admin' })];
    const { opening, candidacy, interview } = await aScoredCandidacy({ owing });
    for (const person of owing) expect(await take(person, candidacy.id)).toBeNull();
    expect(await logged(opening.id)).toEqual([]);
    for (const person of owing) await submitCard(interview.cards[person.id] ?? '');
    expect(await take(owing[0] ?? { id: '' }, candidacy.id)).not.toBeNull();
  });

  it('takes nothing: the candidate, an interviewer off the panel, a stranger', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const { opening, candidacy } = await aScoredCandidacy({ email: admin.email });
    const off = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: off.id, role: 'interviewer' },
    });
    const stranger = await aPerson();
    for (const person of [admin, off, stranger]) expect(await take(person, candidacy.id)).toBeNull();
    const asked = { openingId: opening.id, candidacyIds: [candidacy.id] };
    for (const person of [admin, off, stranger])
      expect(await openOpeningExport(await scopeOf(person), asked, wanted())).toBeNull();
    expect(await logged(opening.id)).toEqual([]);
  });
});

describe('the log of exports', () => {
  it('refuses to change or lose a line', async () => {
    const { manager, opening, candidacy } = await aScoredCandidacy();
    await take(manager, candidacy.id);
    const where = { openingId: opening.id };
    await expect(prisma().exportEntry.updateMany({ where, data: { format: 'x' } })).rejects.toThrow();
    await expect(prisma().exportEntry.deleteMany({ where })).rejects.toThrow();
  });
});

function ids(people: readonly { id: string }[]): readonly string[] {
  return people.map(({ id }) => id);
}
