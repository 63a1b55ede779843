import { describe, expect, it } from 'vitest';
import { findCalibration } from '@/lib/data/calibration';
import { prisma } from '@/lib/data/database/current';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import { COMPETENCIES, type RatingLevel, type Ratings } from '@/lib/domain/rubric/competency';
import { toRecord } from '@/lib/domain/to-record';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltPerson,
  type CardContent,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T12:00:00.000Z');
const HOUR = 60 * 60 * 1000;
/** Interviews last an hour and ended two days ago. */
const STARTED = new Date(NOW.getTime() - 49 * HOUR);
const flat = (level: RatingLevel | null): Ratings => toRecord(COMPETENCIES, () => level);

type Member = { person: BuiltPerson; role: OpeningRole };

async function aTeam() {
  const [manager, ana, ben] = [
    await aPerson({ name: 'Mona Reyes' }),
    await aPerson({ name: 'Ana Duarte' }),
    await aPerson({ name: 'Ben Osei' }),
  ];
  const members: readonly Member[] = [
    { person: manager, role: 'hiring_manager' },
    { person: ana, role: 'interviewer' },
    { person: ben, role: 'interviewer' },
  ];
  return { manager, ana, ben, opening: await anOpening({ members: [...members] }) };
}

/** One more candidacy whose panelists hand in these marks, one hour after the interview where nothing else is said. */
async function aScored(
  opening: { id: string },
  marks: readonly { by: BuiltPerson; content?: CardContent | null }[],
  given: { email?: string } = {},
) {
  const candidacy = await aCandidacy(opening, { email: given.email ?? null });
  const interview = await anInterview(
    candidacy,
    marks.map(({ by }) => by),
    { startsAt: STARTED },
  );
  for (const { by, content } of marks) {
    if (content === null) continue;
    const submittedAt = new Date(STARTED.getTime() + 2 * HOUR);
    await submitCard(interview.cards[by.id] ?? '', { submittedAt, ...content });
  }
  return { candidacy, interview };
}

async function fiveScored({ opening, ana, ben }: Awaited<ReturnType<typeof aTeam>>) {
  for (const _ of Array(5).keys()) {
    await aScored(opening, [
      { by: ana, content: { ratings: flat(2) } },
      { by: ben, content: { ratings: flat(4) } },
    ]);
  }
}

const seenBy = async (person: { id: string }) => findCalibration(await scopeOf(person), NOW);

describe('calibration', () => {
  it('shows a hiring manager each interviewer of their openings, by name, and themselves apart', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const page = await seenBy(team.manager);
    expect(page.own).toBeNull();
    expect(page.candidacies).toBe(5);
    expect(page.others?.map(({ name }) => name)).toEqual(['Ana Duarte', 'Ben Osei']);
    expect(page.others?.[0]?.figures).toMatchObject({
      kind: 'known',
      cards: 5,
      severity: { kind: 'known', linked: 5, raw: -2 },
      medianMinutes: 60,
      ratings: { technical_strategy: { counts: { 1: 0, 2: 5, 3: 0, 4: 0 } } },
    });
  });

  it('shows a hiring manager nobody from an opening that somebody else hires for', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const elsewhere = await aTeam();
    expect((await seenBy(elsewhere.manager)).others).toEqual([]);
    await prisma().openingMember.create({
      data: { openingId: team.opening.id, personId: elsewhere.manager.id, role: 'recruiter' },
    });
    expect((await seenBy(elsewhere.manager)).others).toEqual([]);
  });

  it('shows an interviewer and a recruiter their own figures and nobody else', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const recruiter = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: team.opening.id, personId: recruiter.id, role: 'recruiter' },
    });
    expect(await seenBy(recruiter)).toMatchObject({ own: null, others: null });
    const page = await seenBy(team.ana);
    expect(page.others).toBeNull();
    expect(page.own).toMatchObject({ panelist: team.ana.id, cards: 5, severity: { raw: -2 } });
    expect(JSON.stringify(page)).not.toContain(team.ben.id);
  });

  it('shows an admin everybody, but people who left', async () => {
    const team = await aTeam();
    await fiveScored(team);
    await prisma().person.update({ where: { id: team.ben.id }, data: { deactivatedAt: NOW } });
    const admin = await aPerson({ workspaceRole: 'admin' });
    const shown = (await seenBy(admin)).others?.map(({ id }) => id);
    expect(shown).toContain(team.ana.id);
    expect(shown).not.toContain(team.ben.id);
    const ana = (await seenBy(admin)).others?.find(({ id }) => id === team.ana.id);
    expect(ana?.figures).toMatchObject({ severity: { kind: 'known', raw: -2 } });
  });

  it('knows nothing of the sample opening, of drafts or of cancelled interviews', async () => {
    const team = await aTeam();
    const sample = await anOpening({
      sample: true,
      members: [
        { person: team.manager, role: 'hiring_manager' },
        { person: team.ana, role: 'interviewer' },
      ],
    });
    await aScored(sample, [{ by: team.ana }]);
    const { interview } = await aScored(team.opening, [{ by: team.ana }]);
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    expect((await seenBy(team.manager)).others).toEqual([]);
    expect((await seenBy(team.ana)).own).toBeNull();
  });

  it('counts a card once, as amended, and its lateness from the first submission', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const card = await prisma().scorecard.findFirstOrThrow({
      where: { panelistId: team.ana.id },
      include: { assignment: true },
    });
    await prisma().scorecard.create({
      data: { interviewId: card.interviewId, panelistId: team.ana.id, revision: 2 },
    });
    const amendment = await prisma().scorecard.findFirstOrThrow({
      where: { interviewId: card.interviewId, panelistId: team.ana.id, revision: 2 },
    });
    await prisma().scorecard.update({
      where: { id: amendment.id },
      data: { amendmentReason: 'Another look.' },
    });
    await submitCard(amendment.id, { ratings: flat(4), submittedAt: NOW });
    const ana = (await seenBy(team.manager)).others?.[0]?.figures;
    expect(ana).toMatchObject({
      cards: 5,
      ratings: { technical_strategy: { counts: { 1: 0, 2: 4, 3: 0, 4: 1 } } },
      medianMinutes: 60,
    });
  });

  it('counts as late what came a day after the interview, and what is overdue and not in', async () => {
    const team = await aTeam();
    await fiveScored(team);
    await fiveScored(team);
    await aScored(team.opening, [
      { by: team.ana, content: { submittedAt: new Date(STARTED.getTime() + 26 * HOUR) } },
    ]);
    await aScored(team.opening, [{ by: team.ana, content: null }]);
    const ana = (await seenBy(team.manager)).others?.[0]?.figures;
    expect(ana).toMatchObject({ cards: 11, late: { kind: 'known', of: 12, share: 2 / 12 } });
  });

  it('counts suggestions kept on the cards it rests on', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const { interview } = await aScored(team.opening, [{ by: team.ana, content: null }]);
    const evidence = Array.from({ length: 10 }, (_, start) => ({
      ...{ start, end: start + 1, orientation: 'strategic' as const, signal: 'sets-direction' },
      origin: start < 7 ? ('confirmed' as const) : ('rejected' as const),
      readerVersion: 'reader-1',
    }));
    await submitCard(interview.cards[team.ana.id] ?? '', {
      notes: [{ questionId: interview.questionIds[0] ?? '', text: 'Ten letters', evidence }],
    });
    expect((await seenBy(team.ana)).own).toMatchObject({ kept: { kind: 'known', of: 10, share: 0.7 } });
  });
});

describe('calibration and the blind rule', () => {
  it('does not move for anybody who owes a card when a peer submits, and does once it is in', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const { interview } = await aScored(team.opening, [
      { by: team.manager, content: null },
      { by: team.ana, content: null },
      { by: team.ben, content: null },
    ]);
    const before = { manager: await seenBy(team.manager), ben: await seenBy(team.ben) };
    expect(before.manager).toMatchObject({ candidacies: 5, sealed: 1 });
    await submitCard(interview.cards[team.ana.id] ?? '', { ratings: flat(1), submittedAt: NOW });
    expect({ manager: await seenBy(team.manager), ben: await seenBy(team.ben) }).toEqual(before);

    await submitCard(interview.cards[team.manager.id] ?? '', { ratings: flat(3), submittedAt: NOW });
    const after = await seenBy(team.manager);
    expect(after).toMatchObject({ candidacies: 6, sealed: 0, own: { kind: 'too_few', cards: 1 } });
    expect(after.others?.[0]?.figures).toMatchObject({ cards: 6 });
    expect(await seenBy(team.ben)).toEqual(before.ben);
  });

  it('leaves out the candidacy of whoever looks, admins included', async () => {
    const team = await aTeam();
    await fiveScored(team);
    const admin = await aPerson({ workspaceRole: 'admin' });
    const cardsOfAna = async (person: { id: string }) =>
      (await seenBy(person)).others?.find(({ id }) => id === team.ana.id)?.figures.cards;
    await aScored(team.opening, [{ by: team.ana }, { by: team.ben }], { email: admin.email });
    await aScored(team.opening, [{ by: team.ana }, { by: team.ben }], { email: team.manager.email });
    expect(await cardsOfAna(admin)).toBe(6);
    expect(await cardsOfAna(team.manager)).toBe(6);
    expect((await seenBy(team.ana)).own?.cards).toBe(7);
  });

  it('marks what the viewer writes from then on as written with knowledge of peers', async () => {
    const team = await aTeam();
    const { candidacy } = await aScored(team.opening, [{ by: team.ana }, { by: team.ben, content: null }]);
    await seenBy(team.ana);
    await seenBy(team.ben);
    expect(await prisma().peerReveal.findMany({ where: { candidacyId: candidacy.id } })).toEqual([]);
    await seenBy(team.manager);
    expect(await prisma().peerReveal.findMany({ where: { candidacyId: candidacy.id } })).toMatchObject([
      { personId: team.manager.id },
    ]);
  });
});
