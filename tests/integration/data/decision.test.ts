import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { addDecision, listDecisions } from '@/lib/data/decision';
import { refreshRecommendation } from '@/lib/data/panel';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import type { DecisionInput } from '@/lib/schemas/decision';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

/** A hiring manager and a candidacy whose latest recommendation has the given verdict. */
async function aDecidable(verdict: 'cto' | 'neither' | null = 'cto') {
  const manager = await aPerson({ name: 'Mara Manager' });
  const opening = await anOpening({ members: [{ person: manager, role: 'hiring_manager' }] });
  const candidacy = await aCandidacy(opening);
  const recommendation = verdict && (await aRecommendation(candidacy, verdict));
  return { manager, opening, candidacy, recommendation };
}

async function aRecommendation(candidacy: { id: string }, verdict: 'cto' | 'neither') {
  const rubric = await prisma().rubricVersion.findFirstOrThrow();
  return prisma().recommendation.create({
    data: {
      candidacyId: candidacy.id,
      rubricVersionId: rubric.id,
      methodVersion: 'test',
      verdict,
      sure: 0.8,
      cards: 3,
      inputs: { cards: [], scorecards: [] },
      result: {},
    },
    select: { id: true },
  });
}

function input(
  candidacy: { id: string },
  recommendation: { id: string } | null,
  given: Partial<DecisionInput> = {},
): DecisionInput {
  return {
    candidacyId: candidacy.id,
    recommendationId: recommendation?.id ?? null,
    outcome: 'offer',
    role: 'cto',
    rationale: 'Three of four would work for her.',
    differsBecause: '',
    ...given,
  };
}

describe('a decision', () => {
  it('is kept with its reason, its author and the recommendation they saw, and leaves a trail', async () => {
    const { manager, candidacy, recommendation } = await aDecidable();
    const answer = await addDecision(await scopeOf(manager), input(candidacy, recommendation), NOW);
    expect(answer.ok).toBe(true);
    expect(await listDecisions(candidacy.id)).toMatchObject([
      {
        outcome: 'offer',
        role: 'cto',
        rationale: 'Three of four would work for her.',
        by: 'Mara Manager',
        at: NOW.toISOString(),
        seen: { id: recommendation?.id, verdict: 'cto' },
      },
    ]);
    const events = await prisma().auditEvent.findMany({ where: { candidacyId: candidacy.id } });
    expect(events).toMatchObject([{ action: 'decision.recorded', actorId: manager.id }]);
    expect(JSON.stringify(events[0]?.detail)).not.toMatch(/offer|cto|Three/);
  });

  it('is superseded by a later one and stays on record, even within one moment', async () => {
    const { manager, candidacy, recommendation } = await aDecidable();
    const scope = await scopeOf(manager);
    await addDecision(scope, input(candidacy, recommendation, { outcome: 'hold', role: null }), NOW);
    await addDecision(scope, input(candidacy, recommendation), NOW);
    expect((await listDecisions(candidacy.id)).map((decision) => decision.outcome)).toEqual([
      'offer',
      'hold',
    ]);
  });

  it('cannot be rewritten', async () => {
    const { manager, candidacy, recommendation } = await aDecidable();
    await addDecision(await scopeOf(manager), input(candidacy, recommendation), NOW);
    await expect(
      prisma().decision.updateMany({ where: { candidacyId: candidacy.id }, data: { rationale: 'Other.' } }),
    ).rejects.toThrow();
  });

  it('that departs from the recommendation has to say why, beside the field', async () => {
    const { manager, candidacy, recommendation } = await aDecidable();
    const scope = await scopeOf(manager);
    const declined = input(candidacy, recommendation, { outcome: 'decline', role: null });
    expect(await addDecision(scope, declined, NOW)).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { differsBecause: expect.stringContaining('why') },
    });
    expect(await listDecisions(candidacy.id)).toEqual([]);

    const answer = await addDecision(scope, { ...declined, differsBecause: 'She withdrew.' }, NOW);
    expect(answer.ok).toBe(true);
    expect((await listDecisions(candidacy.id))[0]?.differsBecause).toBe('She withdrew.');
  });

  it('to offer without any recommendation has to say why too', async () => {
    const { manager, candidacy } = await aDecidable(null);
    const scope = await scopeOf(manager);
    expect(await addDecision(scope, input(candidacy, null), NOW)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
    const held = input(candidacy, null, { outcome: 'hold', role: null });
    expect((await addDecision(scope, held, NOW)).ok).toBe(true);
  });

  it('is not taken when the recommendation moved after it was seen', async () => {
    const { manager, candidacy, recommendation } = await aDecidable();
    const newer = await aRecommendation(candidacy, 'neither');
    const scope = await scopeOf(manager);
    expect(await addDecision(scope, input(candidacy, recommendation), NOW)).toEqual({
      ok: false,
      code: 'recommendation_moved',
    });
    expect(await addDecision(scope, input(candidacy, null), NOW)).toMatchObject({
      code: 'recommendation_moved',
    });
    const reread = input(candidacy, newer, { differsBecause: 'The bar is set for another stage.' });
    expect((await addDecision(scope, reread, NOW)).ok).toBe(true);
  });

  const REFUSED: readonly [string, { role?: OpeningRole; workspaceRole?: WorkspaceRole }, string][] = [
    ['a recruiter', { role: 'recruiter' }, 'needs_hiring_manager'],
    ['an admin outside the team', { workspaceRole: 'admin' }, 'needs_hiring_manager'],
    ['an interviewer off the panel', { role: 'interviewer' }, 'not_found'],
    ['a stranger', {}, 'not_found'],
  ];
  it.each(REFUSED)('is refused to %s', async (_who, standing, code) => {
    const { opening, candidacy, recommendation } = await aDecidable();
    const person = await aPerson({ workspaceRole: standing.workspaceRole ?? 'member' });
    if (standing.role) {
      await prisma().openingMember.create({
        data: { openingId: opening.id, personId: person.id, role: standing.role },
      });
    }
    const answer = await addDecision(await scopeOf(person), input(candidacy, recommendation), NOW);
    expect(answer).toEqual({ ok: false, code });
    expect(await listDecisions(candidacy.id)).toEqual([]);
  });

  it('is refused to a hiring manager who owes a card, until it is submitted', async () => {
    const { manager, candidacy } = await aDecidable(null);
    const interview = await anInterview(candidacy, [manager]);
    const scope = await scopeOf(manager);
    const held = input(candidacy, null, { outcome: 'hold', role: null });
    expect(await addDecision(scope, held, NOW)).toEqual({ ok: false, code: 'owes_card' });
    await submitCard(interview.cards[manager.id] ?? '');
    const seen = await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    expect((await addDecision(scope, { ...held, recommendationId: seen?.id ?? null }, NOW)).ok).toBe(true);
  });
});
