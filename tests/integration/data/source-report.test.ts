import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { listSourceCases, readsSources } from '@/lib/data/source-report';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');

/** A candidacy on which a peer submitted and the hiring manager is asked for a card of their own. */
async function aPanel() {
  const [manager, peer, recruiter] = await Promise.all([aPerson(), aPerson(), aPerson()]);
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: peer, role: 'interviewer' },
      { person: recruiter, role: 'recruiter' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [manager, peer]);
  await submitCard(interview.cards[peer.id] ?? '');
  await refreshRecommendation(prisma(), candidacy.id, NOW);
  return { manager, peer, recruiter, opening, candidacy, interview };
}

const panelsOf = async (person: { id: string }, openingId: string | null) =>
  (await listSourceCases(await scopeOf(person), openingId, NOW))?.cases.map(({ panel }) => panel);

describe('the report of source channels', () => {
  it('leaves verdict and decision out for whoever owes a card, and tells them afterwards', async () => {
    const { manager, recruiter, opening, candidacy, interview } = await aPanel();
    await prisma().decision.create({
      data: { candidacyId: candidacy.id, decidedById: recruiter.id, outcome: 'hold', rationale: 'Wait.' },
    });
    expect(await panelsOf(manager, opening.id)).toEqual([{ kind: 'sealed' }]);
    const seen = { candidacyId: candidacy.id, personId: manager.id };
    expect(await prisma().peerReveal.count({ where: seen })).toBe(0);
    expect(await panelsOf(recruiter, opening.id)).toMatchObject([
      { kind: 'open', verdict: 'insufficient_evidence', outcome: 'hold' },
    ]);
    await submitCard(interview.cards[manager.id] ?? '');
    expect(await panelsOf(manager, null)).toMatchObject([{ kind: 'open', outcome: 'hold' }]);
    expect(await prisma().peerReveal.count({ where: seen })).toBe(1);
  });

  it('is read by those who run an opening, of their openings alone, and by admins of all', async () => {
    const { peer, recruiter, opening } = await aPanel();
    const elsewhere = await aPanel();
    expect(await panelsOf(peer, null)).toBeUndefined();
    expect(await panelsOf(peer, opening.id)).toBeUndefined();
    expect(await panelsOf(recruiter, elsewhere.opening.id)).toBeUndefined();
    expect(await panelsOf(recruiter, null)).toHaveLength(1);
    const admin = await aPerson({ workspaceRole: 'admin' });
    expect(await panelsOf(admin, elsewhere.opening.id)).toHaveLength(1);
    const asked = [peer, recruiter, admin].map(async (person) => readsSources(await scopeOf(person)));
    expect(await Promise.all(asked)).toEqual([false, true, true]);
  });

  it('leaves an opening out where the person only interviews', async () => {
    const { recruiter, opening } = await aPanel();
    const other = await anOpening({ members: [{ person: recruiter, role: 'interviewer' }] });
    const candidacy = await aCandidacy(other);
    await anInterview(candidacy, [recruiter]);
    const report = await listSourceCases(await scopeOf(recruiter), null, NOW);
    expect(report?.openings.map(({ id }) => id)).toEqual([opening.id]);
    expect(await panelsOf(recruiter, other.id)).toBeUndefined();
  });

  it('counts neither the reader’s own candidacy nor, unless asked for, the sample', async () => {
    const { recruiter, opening } = await aPanel();
    await aCandidacy(opening, { email: recruiter.email });
    const sample = await anOpening({ sample: true, members: [{ person: recruiter, role: 'recruiter' }] });
    await aCandidacy(sample);
    expect(await panelsOf(recruiter, null)).toHaveLength(1);
    expect(await panelsOf(recruiter, sample.id)).toHaveLength(1);
  });
});
