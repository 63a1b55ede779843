import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { listDecidedCases } from '@/lib/data/fare';
import { addLaterOutcome, listLaterOutcomes } from '@/lib/data/later-outcome';
import type { LaterOutcomeInput } from '@/lib/schemas/later-outcome';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2027-05-20T10:00:00.000Z');
const LATER = new Date('2027-11-20T10:00:00.000Z');

async function aHire(given: { outcome?: 'offer' | 'decline'; sample?: boolean } = {}) {
  const manager = await aPerson({ name: 'Mara Manager' });
  const opening = await anOpening({
    sample: given.sample ?? false,
    members: [{ person: manager, role: 'hiring_manager' }],
  });
  const candidacy = await aCandidacy(opening);
  const outcome = given.outcome ?? 'offer';
  const decision = await prisma().decision.create({
    data: {
      candidacyId: candidacy.id,
      outcome,
      role: outcome === 'offer' ? 'cto' : null,
      rationale: 'She has done it before.',
      decidedById: manager.id,
      createdAt: new Date('2026-11-20T10:00:00.000Z'),
    },
  });
  return { manager, opening, candidacy, decision };
}

function input(candidacy: { id: string }, given: Partial<LaterOutcomeInput> = {}): LaterOutcomeInput {
  return { candidacyId: candidacy.id, months: 6, fit: 'fits', regret: 'none', note: '', ...given };
}

describe('how a hire turned out', () => {
  it('is recorded by a hiring manager or an admin, superseded by a later word and never rewritten', async () => {
    const { manager, candidacy, decision } = await aHire();
    expect((await addLaterOutcome(await scopeOf(manager), input(candidacy), NOW)).ok).toBe(true);
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    expect((await addLaterOutcome(admin, input(candidacy, { fit: 'partly' }), LATER)).ok).toBe(true);
    expect((await listLaterOutcomes(decision.id)).map(({ fit }) => fit)).toEqual(['partly', 'fits']);
    expect(await listDecidedCases(admin)).toMatchObject([{ later: [{ fit: 'partly' }, { fit: 'fits' }] }]);
    await expect(prisma().laterOutcome.updateMany({ data: { fit: 'fits' } })).rejects.toThrow();
    const events = await prisma().auditEvent.findMany({ where: { candidacyId: candidacy.id } });
    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      ['later_outcome.recorded', { months: 6 }],
      ['later_outcome.recorded', { months: 6 }],
    ]);
  });

  it('is refused to a recruiter, unknown to a stranger, and asked only of an offer', async () => {
    const { opening, candidacy } = await aHire();
    const recruiter = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: recruiter.id, role: 'recruiter' },
    });
    expect(await addLaterOutcome(await scopeOf(recruiter), input(candidacy), NOW)).toEqual({
      ok: false,
      code: 'follow_by_hiring_manager',
    });
    expect(await addLaterOutcome(await scopeOf(await aPerson()), input(candidacy), NOW)).toEqual({
      ok: false,
      code: 'not_found',
    });
    const declined = await aHire({ outcome: 'decline' });
    expect(await addLaterOutcome(await scopeOf(declined.manager), input(declined.candidacy), NOW)).toEqual({
      ok: false,
      code: 'not_hired',
    });
  });
});

describe('the decided cases', () => {
  it('are an admin’s to read, the latest decision of each candidacy, without the sample', async () => {
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const before = (await listDecidedCases(admin)) ?? [];
    const { manager, candidacy } = await aHire({ outcome: 'decline' });
    await aHire({ sample: true });
    await prisma().decision.create({
      data: {
        candidacyId: candidacy.id,
        outcome: 'offer',
        role: 'cto',
        rationale: 'On reflection.',
        decidedById: manager.id,
      },
    });
    expect(await listDecidedCases(await scopeOf(manager))).toBeNull();
    const after = (await listDecidedCases(admin)) ?? [];
    const offers = (cases: typeof after) => cases.filter(({ outcome }) => outcome === 'offer').length;
    expect([after.length - before.length, offers(after) - offers(before)]).toEqual([1, 1]);
  });

  it('leave out a candidacy on which the admin owes a card', async () => {
    const { candidacy } = await aHire();
    const admin = await aPerson({ workspaceRole: 'admin' });
    const before = (await listDecidedCases(await scopeOf(admin))) ?? [];
    await anInterview(candidacy, [admin]);
    expect(await listDecidedCases(await scopeOf(admin))).toHaveLength(before.length - 1);
    expect(await addLaterOutcome(await scopeOf(admin), input(candidacy), NOW)).toEqual({
      ok: false,
      code: 'owes_card',
    });
  });
});
