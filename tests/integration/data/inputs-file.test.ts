import { describe, expect, it } from 'vitest';
import { listAuditPage } from '@/lib/data/audit-log';
import { prisma } from '@/lib/data/database/current';
import { takeInputsFile } from '@/lib/data/inputs-file';
import { refreshRecommendation } from '@/lib/data/panel';
import type { RatingLevel } from '@/lib/domain/rubric/competency';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltPerson,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { recomputeByHand } from '../../support/by-hand';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T12:00:00.000Z');
const WORDS = 'Chose the platform, and told the board why.';

/** An opening with a manager, and a candidacy that four interviewers scored, whoever owes a card there besides. */
async function aScoredCandidacy(given: { owing?: readonly BuiltPerson[]; email?: string } = {}) {
  const manager = await aPerson({ name: 'Mona Reyes' });
  const panel = await Promise.all(['Ana', 'Ben', 'Cleo', 'Dan'].map((name) => aPerson({ name })));
  const owing = given.owing ?? [];
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      ...[...panel, ...owing].map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noor Haddad', email: given.email ?? null });
  const interview = await anInterview(candidacy, [...panel, ...owing]);
  for (const [index, person] of panel.entries()) {
    await submitCard(interview.cards[person.id] ?? '', {
      ratings: {
        technical_strategy: (3 + (index % 2)) as RatingLevel,
        people_leadership: index === 0 ? null : 2,
        business_acumen: 3,
        operational_maturity: 2,
      },
      notes: [
        {
          questionId: interview.questionIds[0] ?? '',
          text: WORDS,
          evidence: [
            { start: 0, end: 5, orientation: 'strategic', signal: 'bets-on-technology' },
            { start: 6, end: 9, orientation: 'strategic', signal: 'briefs-the-board' },
            { start: 10, end: 18, orientation: 'operational', signal: 'only-suggested', origin: 'suggested' },
            { start: 19, end: 22, orientation: 'operational', signal: 'rejected-one', origin: 'rejected' },
          ],
        },
        { questionId: interview.questionIds[1] ?? '', text: WORDS },
      ],
    });
  }
  await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
  return { manager, panel, opening, candidacy, interview };
}

async function take(person: { id: string }, candidacyId: string, recommendationId: string | null = null) {
  return takeInputsFile(await scopeOf(person), { candidacyId, recommendationId, now: NOW });
}

const eventsOf = (candidacyId: string) =>
  prisma().auditEvent.findMany({ where: { candidacyId, action: 'recommendation.inputs_taken' } });

describe('the inputs of a recommendation, taken from the database', () => {
  it('let a reader recompute the stored verdict by the published steps alone', async () => {
    const { manager, candidacy } = await aScoredCandidacy();
    const file = await take(manager, candidacy.id);
    const stored = await prisma().recommendation.findFirstOrThrow({ where: { candidacyId: candidacy.id } });
    expect(stored.verdict).toBe('cto');
    expect(recomputeByHand(JSON.parse(file?.content ?? ''))).toMatchObject({
      verdict: stored.verdict,
      sure: stored.sure,
    });
    expect(file?.name).toBe('inputs-noor-haddad-2026-11-20.json');
  });

  it('hold confirmed signals and marks, and no name, word, suggestion or rejected passage', async () => {
    const { manager, panel, candidacy } = await aScoredCandidacy();
    const content = (await take(manager, candidacy.id))?.content ?? '';
    expect(content).toContain('briefs-the-board');
    for (const hidden of ['Noor', 'Haddad', 'Chose', 'only-suggested', 'rejected-one', 'Ana', '@'])
      expect(content).not.toContain(hidden);
    expect(content).toContain(panel[0]?.id ?? 'nobody');
  });

  it('are those of the recommendation that is asked for', async () => {
    const { manager, panel, candidacy, interview } = await aScoredCandidacy();
    const first = await prisma().recommendation.findFirstOrThrow({ where: { candidacyId: candidacy.id } });
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    const panelOf = (file: { content: string } | null) =>
      JSON.parse(file?.content ?? '').candidates[0].panel.length;
    expect(panelOf(await take(manager, candidacy.id))).toBe(0);
    expect(panelOf(await take(manager, candidacy.id, first.id))).toBe(panel.length);
    expect(await take(manager, (await aScoredCandidacy()).candidacy.id, first.id)).toBeNull();
  });

  it('leave a line in the trail, which whoever owes a card there does not read', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const { manager, candidacy } = await aScoredCandidacy({ owing: [admin] });
    await take(manager, candidacy.id);
    expect(await eventsOf(candidacy.id)).toMatchObject([{ actorId: manager.id, resource: 'candidacy' }]);
    const query = { action: 'recommendation.inputs_taken', personId: manager.id };
    const read = async (person: { id: string }) =>
      (await listAuditPage(await scopeOf(person), query))?.lines.length;
    expect(await read(admin)).toBe(0);
    expect(await read(await aPerson({ workspaceRole: 'admin' }))).toBe(1);
  });

  it('mark what the reader writes from then on as written with knowledge of peers', async () => {
    const { panel, candidacy } = await aScoredCandidacy();
    await take(panel[0] ?? { id: '' }, candidacy.id);
    expect(await prisma().peerReveal.findMany({ where: { candidacyId: candidacy.id } })).toMatchObject([
      { personId: panel[0]?.id },
    ]);
  });
});

describe('whoever may not see the recommendation', () => {
  it('gets no file: a panelist who owes a card, whatever their role, until it is in', async () => {
    const owing = [await aPerson(), await aPerson({ workspaceRole: 'admin' })];
    const { candidacy, interview } = await aScoredCandidacy({ owing });
    for (const person of owing) {
      expect(await take(person, candidacy.id)).toBeNull();
      expect(await eventsOf(candidacy.id)).toEqual([]);
    }
    for (const person of owing) await submitCard(interview.cards[person.id] ?? '');
    expect(await take(owing[0] ?? { id: '' }, candidacy.id)).not.toBeNull();
  });

  it('gets no file: the candidate, an interviewer off the panel, a stranger', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const { opening, candidacy } = await aScoredCandidacy({ email: admin.email });
    const off = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: off.id, role: 'interviewer' },
    });
    for (const person of [admin, off, await aPerson()]) expect(await take(person, candidacy.id)).toBeNull();
    expect(await take(off, 'no-such-candidacy')).toBeNull();
    expect(await eventsOf(candidacy.id)).toEqual([]);
  });

  it('gets no file before there is a recommendation', async () => {
    const { manager, opening } = await aScoredCandidacy();
    expect(await take(manager, (await aCandidacy(opening)).id)).toBeNull();
  });
});
