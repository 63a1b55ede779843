import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findCandidacyRecord } from '@/lib/data/candidacy-record';
import { prisma } from '@/lib/data/database/current';
import { listKits } from '@/lib/data/kit';
import { listAwaitedCards } from '@/lib/data/mail-facts';
import { setOpeningStatus } from '@/lib/data/opening';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import { loadSampleOpening } from '@/lib/data/sample';
import { removeSampleOpening } from '@/lib/data/sample-removal';
import type { Scope } from '@/lib/data/scope';
import { importScorecards } from '@/lib/data/scorecard-import';
import {
  type CardChoices,
  NO_CHOICES,
  type PanelistChoice,
} from '@/lib/domain/scorecard-import/card-choices';
import type { ReadCards } from '@/lib/domain/scorecard-import/plan-cards';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { aGreenhouseCard, readCards } from '@/tests/support/past-cards';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-01T12:00:00Z');

async function aRecruitersOpening() {
  const recruiter = await aPerson({ name: 'Rhea Cole' });
  const opening = await anOpening({ members: [{ person: recruiter, role: 'recruiter' }] });
  return { recruiter, openingId: opening.id, scope: await scopeOf(recruiter) };
}

const noor = (email = '') => new Map([['74958368', { kind: 'new', name: 'Noor Haddad', email } as const]]);
const former = new Map([['4080', { kind: 'former' } as const]]);

type Given = {
  readonly importId?: string;
  readonly take?: 'all' | 'good';
  readonly choices?: Partial<CardChoices>;
};

function importing(scope: Scope, openingId: string, read: ReadCards, given: Given = {}) {
  const { importId = randomUUID(), take = 'all', choices } = given;
  const chosen = { ...NO_CHOICES, candidates: noor(), panelists: former, ...choices };
  return importScorecards(scope, { openingId, importId, take, read, choices: chosen }, NOW);
}

const cardsOf = (openingId: string) =>
  prisma().scorecard.findMany({
    where: { assignment: { interview: { candidacy: { openingId } } } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    include: {
      ratings: { orderBy: { competency: 'asc' } },
      notes: { include: { evidence: true } },
      imported: true,
    },
  });

describe('importing Greenhouse scorecards', () => {
  it('makes them submitted cards of the people named, on interviews of their day, marked as imported', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const outcome = await importing(scope, openingId, readCards(aGreenhouseCard()));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        kind: 'greenhouse',
        cards: 1,
        candidates: 1,
        interviews: 1,
        panelists: 1,
        kept: 0,
        leftOut: 0,
      },
    });
    const [card] = await cardsOf(openingId);
    expect(card).toMatchObject({ status: 'submitted', overall: 'yes', roleOpinion: 'unsure' });
    expect(card?.submittedAt?.toISOString()).toBe('2026-03-01T11:00:00.000Z');
    expect(
      Object.fromEntries((card?.ratings ?? []).map(({ competency, level }) => [competency, level])),
    ).toEqual({
      technical_strategy: 4,
      people_leadership: 3,
      business_acumen: null,
      operational_maturity: null,
    });
    expect(card?.notes.map(({ text }) => text).toSorted()).toEqual([
      'Bet on one platform.',
      'People leadership: Names who grew.\nWarmth: no',
    ]);
    // Nothing is confirmed by importing: no passage counts until its author says so.
    expect(card?.notes.flatMap(({ evidence }) => evidence)).toEqual([]);
    const read = await findReadOnlyCard(scope, card?.id ?? '', NOW);
    expect(read?.imported).toEqual({
      at: NOW.toISOString(),
      by: 'Rhea Cole',
      from: 'greenhouse',
      roleOpinionGiven: false,
    });
    expect(read?.mayAmend).toBe(false);
  });

  it('gives a former panelist no way in, no letter, and no account', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    await importing(scope, openingId, readCards(aGreenhouseCard()));
    const person = await prisma().person.findFirstOrThrow({
      where: { assignments: { some: { interview: { candidacy: { openingId } } } } },
    });
    expect(person).toMatchObject({ name: 'Kate Austen', external: true, passwordHash: null });
    expect(person.email).toMatch(/\.invalid$/);
    await expect(scopeOf(person)).rejects.toThrow();
    expect(await prisma().invitation.count({ where: { openingId } })).toBe(0);
    expect(await prisma().outboxMessage.count()).toBe(0);
    expect(await listAwaitedCards(new Date('2026-01-01'), NOW)).toEqual([]);
  });

  it('keeps the file’s questions where nobody plans with them', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const before = (await listKits(scope)).kits.length;
    await importing(scope, openingId, readCards(aGreenhouseCard()));
    expect((await listKits(scope)).kits).toHaveLength(before);
    const interview = await prisma().interview.findFirstOrThrow({
      where: { candidacy: { openingId } },
      include: { kitVersion: { include: { kit: true, questions: { orderBy: { position: 'asc' } } } } },
    });
    expect(interview.kitVersion.kit.importedAs).toBe('Leadership conversation');
    expect(interview.kitVersion.questions.map(({ text }) => text)).toEqual([
      'Key Take-Aways',
      'What the file says of attributes',
    ]);
  });

  it('computes the recommendation, and freezes the need the cards will be read beside', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    await importing(scope, openingId, readCards(aGreenhouseCard()));
    const made = await prisma().recommendation.findMany({ where: { candidacy: { openingId } } });
    expect(made).toMatchObject([{ verdict: 'insufficient_evidence', cards: 1, createdAt: NOW }]);
    expect((await prisma().roleNeed.findFirstOrThrow({ where: { openingId } })).frozenAt).toEqual(NOW);
  });

  it('is all or nothing, unless the good ones are asked for', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const wrong = aGreenhouseCard({ id: 2, interview: 'Second', submitted_at: null });
    const read = readCards(aGreenhouseCard(), wrong);
    expect(await importing(scope, openingId, read)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await cardsOf(openingId)).toEqual([]);
    expect(
      await prisma().person.count({ where: { name: 'Kate Austen', memberships: { some: { openingId } } } }),
    ).toBe(0);
    expect(await importing(scope, openingId, read, { take: 'good' })).toMatchObject({
      value: { cards: 1, leftOut: 1 },
    });
  });

  it('sent twice under one id is carried out once, also at the same moment', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const importId = randomUUID();
    const read = readCards(aGreenhouseCard());
    const both = await Promise.all([
      importing(scope, openingId, read, { importId }),
      importing(scope, openingId, read, { importId }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await cardsOf(openingId)).toHaveLength(1);
    const trail = { openingId, action: 'scorecards.imported', actorId: scope.personId };
    expect(await prisma().auditEvent.findMany({ where: trail, select: { detail: true } })).toMatchObject([
      { detail: { kind: 'greenhouse', cards: 1, candidates: 1, panelists: 1 } },
    ]);
    const other = await aRecruitersOpening();
    expect(await importing(other.scope, other.openingId, read, { importId })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  it('a newer file adds its new cards to the candidate and the interview it brought before', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    await importing(scope, openingId, readCards(aGreenhouseCard()));
    const jack = { id: 7, name: 'Jack Shephard' };
    const newer = readCards(
      aGreenhouseCard(),
      aGreenhouseCard({ id: 2, interviewer: jack, submitted_by: jack }),
    );
    const choices = { candidates: new Map(), panelists: new Map([['7', { kind: 'former' } as const]]) };
    expect(await importing(scope, openingId, newer, { choices })).toMatchObject({
      value: { cards: 1, kept: 1, candidates: 0, interviews: 0, panelists: 1 },
    });
    expect(await prisma().interview.count({ where: { candidacy: { openingId } } })).toBe(1);
    expect(await importing(scope, openingId, newer, { choices })).toMatchObject({
      ok: false,
      fields: { '': 'Every scorecard of this file is here already.' },
    });
  });

  it('into a closed opening is refused', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    await setOpeningStatus(scope, openingId, 'closed');
    expect(await importing(scope, openingId, readCards(aGreenhouseCard()))).toEqual({
      ok: false,
      code: 'opening_closed',
    });
  });
});

describe('an import into the sample', () => {
  it('goes with the sample', async () => {
    const admin = await scopeOf(await aPerson({ name: 'Ada Min', workspaceRole: 'admin' }));
    const loaded = await loadSampleOpening(admin, NOW);
    const openingId = loaded.ok ? loaded.value.openingId : '';
    expect(await importing(admin, openingId, readCards(aGreenhouseCard()))).toMatchObject({ ok: true });
    expect(await removeSampleOpening(admin, openingId)).toMatchObject({ ok: true });
    expect(await prisma().scorecardImport.count({ where: { openingId } })).toBe(0);
    expect(await prisma().importedCard.count({ where: { importedBy: { openingId } } })).toBe(0);
  });
});

describe('private notes of a file', () => {
  it('are read by their author and by nobody else, on no page and in no file', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const kate = await aPerson({ name: 'Kate Austen' });
    await prisma().openingMember.create({ data: { openingId, personId: kate.id, role: 'interviewer' } });
    const choices = { panelists: new Map([['4080', { kind: 'person', personId: kate.id } as const]]) };
    expect(await importing(scope, openingId, readCards(aGreenhouseCard()), { choices })).toMatchObject({
      value: { privateLeftOut: 0, panelists: 0 },
    });
    const [card] = await cardsOf(openingId);
    const own = await findReadOnlyCard(await scopeOf(kate), card?.id ?? '', NOW);
    expect(own?.privateNotes).toEqual(['Keep this to the hiring team.']);
    expect(own?.mayAmend).toBe(true);
    const admin = await scopeOf(await aPerson({ name: 'Ada Min', workspaceRole: 'admin' }));
    for (const reader of [scope, admin]) {
      const page = await findReadOnlyCard(reader, card?.id ?? '', NOW);
      expect(JSON.stringify(page)).not.toContain('Keep this');
      const candidacyId = page?.candidacyId ?? '';
      expect(JSON.stringify(await findCandidacyRecord(reader, candidacyId, NOW))).not.toContain('Keep this');
    }
  });

  it('are left out and counted where nobody here is their author', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    expect(await importing(scope, openingId, readCards(aGreenhouseCard()))).toMatchObject({
      value: { privateLeftOut: 1 },
    });
    const [card] = await cardsOf(openingId);
    expect(card?.imported?.privateNotes).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('Keep this');
  });
});

describe('the blind rule', () => {
  it('stays: who owes a card reads nothing of peers that they themselves brought in', async () => {
    const { recruiter, scope, openingId } = await aRecruitersOpening();
    const candidacy = await aCandidacy({ id: openingId }, { name: 'Noor Haddad' });
    const interview = await anInterview(candidacy, [recruiter]);
    const chosen = new Map([['74958368', { kind: 'known', candidacyId: candidacy.id } as const]]);
    const own = { id: 9, name: 'Rhea Cole' };
    const outcome = await importing(
      scope,
      openingId,
      readCards(aGreenhouseCard(), aGreenhouseCard({ id: 2, interviewer: own, submitted_by: own })),
      {
        choices: {
          candidates: chosen,
          panelists: new Map<string, PanelistChoice>([
            ...former,
            ['9', { kind: 'person', personId: recruiter.id }],
          ]),
        },
      },
    );
    expect(outcome).toMatchObject({
      value: { cards: 2, candidacies: [{ id: candidacy.id, differs: false }] },
    });
    const peers = (await cardsOf(openingId)).filter(({ panelistId }) => panelistId !== recruiter.id);
    expect(await findReadOnlyCard(scope, peers[0]?.id ?? '', NOW)).toBeNull();
    expect(await findCandidacyRecord(scope, candidacy.id, NOW)).toBeNull();
    expect(await prisma().peerReveal.count({ where: { candidacyId: candidacy.id } })).toBe(0);
    await submitCard(interview.cards[recruiter.id] ?? '');
    expect(await findReadOnlyCard(scope, peers[0]?.id ?? '', NOW)).not.toBeNull();
  });

  it('an imported card of somebody who owes another opens nothing to them', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    const kate = await aPerson({ name: 'Kate Austen' });
    const ben = await aPerson({ name: 'Ben Linus' });
    for (const { id: personId } of [kate, ben]) {
      await prisma().openingMember.create({ data: { openingId, personId, role: 'interviewer' } });
    }
    const candidacy = await aCandidacy({ id: openingId }, { name: 'Noor Haddad' });
    const interview = await anInterview(candidacy, [kate, ben]);
    await submitCard(interview.cards[ben.id] ?? '');
    const kates = await scopeOf(kate);
    const choices = {
      candidates: new Map([['74958368', { kind: 'known', candidacyId: candidacy.id } as const]]),
      panelists: new Map([['4080', { kind: 'person', personId: kate.id } as const]]),
    };
    expect(await importing(scope, openingId, readCards(aGreenhouseCard()), { choices })).toMatchObject({
      ok: true,
    });
    expect(await findReadOnlyCard(kates, interview.cards[ben.id] ?? '', NOW)).toBeNull();
  });
});

describe('a card once imported', () => {
  it('is as fast as any submitted card, its mark included', async () => {
    const { scope, openingId } = await aRecruitersOpening();
    await importing(scope, openingId, readCards(aGreenhouseCard()));
    const [card] = await cardsOf(openingId);
    const id = card?.id ?? '';
    await expect(prisma().scorecard.update({ where: { id }, data: { overall: 'no' } })).rejects.toThrow();
    await expect(
      prisma().importedCard.update({ where: { scorecardId: id }, data: { privateNotes: ['x'] } }),
    ).rejects.toThrow();
    await expect(prisma().importedCard.delete({ where: { scorecardId: id } })).rejects.toThrow();
  });
});
