import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { findAgreementPage, saveAgreement } from '@/lib/data/working-agreement';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');

async function aHire(outcome: 'offer' | 'hold' = 'offer') {
  const manager = await aPerson({ name: 'Mara Manager' });
  const ada = await aPerson({ name: 'Ada Author' });
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: ada, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [ada]);
  await submitCard(interview.cards[ada.id] ?? '', {
    notes: [
      {
        questionId: interview.questionIds[0] ?? '',
        text: 'Ran the promotion cases herself.',
        evidence: [{ start: 0, end: 12, orientation: 'operational', signal: 'manages-performance' }],
      },
    ],
  });
  await prisma().decision.create({
    data: {
      candidacyId: candidacy.id,
      outcome,
      role: outcome === 'offer' ? 'cto' : null,
      rationale: 'She has done it before.',
      decidedById: manager.id,
    },
  });
  return { manager, ada, candidacy, candidacyId: candidacy.id };
}

async function draftOf(who: { id: string }, candidacyId: string) {
  const page = await findAgreementPage(await scopeOf(who), { candidacyId, version: null, now: NOW });
  if (!page) throw new Error('There is no agreement to read.');
  return page;
}

describe('a working agreement', () => {
  it('begins as a draft from the offered role and what the panel heard, for an offer alone', async () => {
    const { manager, candidacyId } = await aHire();
    const { content, shown } = await draftOf(manager, candidacyId);
    expect(shown).toBeNull();
    expect(content).toMatchObject({ cto: 'Noa Birk', vp: 'To be named' });
    expect(content.clauses.to_settle).toContain('heard by one panelist');
    // What the opening's role need says: growing, led by its founder, no line of reporting planned.
    expect(content.clauses.to_settle).toContain('Both report to the CEO as peers');
    const held = await aHire('hold');
    const asked = { candidacyId: held.candidacyId, version: null, now: NOW };
    expect(await findAgreementPage(await scopeOf(held.manager), asked)).toBeNull();
  });

  it('keeps every version, and takes none written over another', async () => {
    const { manager, candidacyId } = await aHire();
    const scope = await scopeOf(manager);
    const { content } = await draftOf(manager, candidacyId);
    const named = { ...content, vp: 'Ruben Castellanos' };
    expect(await saveAgreement(scope, { candidacyId, baseVersion: 0, content }, NOW)).toMatchObject({
      value: { version: 1 },
    });
    expect(await saveAgreement(scope, { candidacyId, baseVersion: 0, content: named }, NOW)).toEqual({
      ok: false,
      code: 'agreement_changed_meanwhile',
    });
    expect((await saveAgreement(scope, { candidacyId, baseVersion: 1, content: named }, NOW)).ok).toBe(true);
    const page = await draftOf(manager, candidacyId);
    expect(page).toMatchObject({ content: { vp: 'Ruben Castellanos' }, shown: { version: 2 } });
    const first = await findAgreementPage(scope, { candidacyId, version: 1, now: NOW });
    expect(first?.content.vp).toBe('To be named');
    expect(await findAgreementPage(scope, { candidacyId, version: 3, now: NOW })).toBeNull();
    await expect(prisma().workingAgreement.deleteMany({ where: { candidacyId } })).rejects.toThrow();
    expect(await prisma().auditEvent.findMany({ where: { candidacyId } })).toMatchObject([
      { action: 'agreement.saved', detail: { version: 1 } },
      { action: 'agreement.saved', detail: { version: 2 } },
    ]);
  });

  it('is read by the panel, written by hiring managers and admins, and closed while a card is owed', async () => {
    const { manager, ada, candidacy, candidacyId } = await aHire();
    const { content, mayWrite } = await draftOf(ada, candidacyId);
    expect(mayWrite).toBe(false);
    expect(await saveAgreement(await scopeOf(ada), { candidacyId, baseVersion: 0, content }, NOW)).toEqual({
      ok: false,
      code: 'follow_by_hiring_manager',
    });
    await anInterview(candidacy, [manager], { title: 'Second conversation' });
    const asked = { candidacyId, version: null, now: NOW };
    expect(await findAgreementPage(await scopeOf(manager), asked)).toBeNull();
    expect(
      await saveAgreement(await scopeOf(manager), { candidacyId, baseVersion: 0, content }, NOW),
    ).toEqual({
      ok: false,
      code: 'owes_card',
    });
    expect(await findAgreementPage(await scopeOf(await aPerson()), asked)).toBeNull();
  });
});
