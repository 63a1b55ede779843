import { describe, expect, it } from 'vitest';
import { addCandidate } from '@/lib/data/candidate';
import { listCandidates } from '@/lib/data/candidate-list';
import { prisma } from '@/lib/data/database/current';
import { setOpeningStatus } from '@/lib/data/opening';
import { refreshRecommendation } from '@/lib/data/panel';
import { CandidateFacts } from '@/lib/schemas/candidate';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-01T12:00:00Z');
const facts = (given: Record<string, unknown> = {}) =>
  CandidateFacts.parse({ name: 'Noa Birk', sourceChannel: 'agency', ...given });

async function aRecruitersOpening() {
  const recruiter = await aPerson({ name: 'Rhea Cole' });
  const opening = await anOpening({ members: [{ person: recruiter, role: 'recruiter' }] });
  return { recruiter, opening, scope: await scopeOf(recruiter) };
}

describe('adding a candidate', () => {
  it('whose address is in this opening already is refused beside the field', async () => {
    const { opening, scope } = await aRecruitersOpening();
    await addCandidate(scope, opening.id, facts({ email: 'noa@example.test' }));
    const outcome = await addCandidate(
      scope,
      opening.id,
      facts({ name: 'N. Birk', email: 'NOA@example.test' }),
    );
    expect(outcome).toMatchObject({
      code: 'invalid',
      fields: { email: expect.stringMatching(/already in/) },
    });
    expect(await prisma().candidacy.count({ where: { openingId: opening.id } })).toBe(1);
  });

  it('twice at the same moment adds them once', async () => {
    const { opening, scope } = await aRecruitersOpening();
    const given = facts({ email: 'twice@example.test' });
    const outcomes = await Promise.all([
      addCandidate(scope, opening.id, given),
      addCandidate(scope, opening.id, given),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it('known from another opening under the same facts is the same person', async () => {
    const { opening, scope } = await aRecruitersOpening();
    const given = facts({ email: 'same@example.test', currentTitle: 'CTO', currentCompany: 'Gridweir' });
    await addCandidate(scope, opening.id, given);
    const other = await aRecruitersOpening();
    expect(await addCandidate(other.scope, other.opening.id, given)).toMatchObject({ ok: true });
    const people = await prisma().candidate.findMany({ where: { email: 'same@example.test' } });
    expect(people).toHaveLength(1);
    expect(await listCandidates(scope, opening.id, NOW)).toHaveLength(1);
  });

  it('known from another opening under other facts shows neither opening what the other knows', async () => {
    const { opening, scope } = await aRecruitersOpening();
    const email = 'quiet@example.test';
    await addCandidate(
      scope,
      opening.id,
      facts({ name: 'Quentin Ash', email, currentTitle: 'Leaving Gridweir' }),
    );
    const other = await aRecruitersOpening();
    await addCandidate(other.scope, other.opening.id, facts({ name: 'Q. Ash', email }));
    expect(await listCandidates(other.scope, other.opening.id, NOW)).toMatchObject([
      { name: 'Q. Ash', currentTitle: '' },
    ]);
    expect(await listCandidates(scope, opening.id, NOW)).toMatchObject([
      { name: 'Quentin Ash', currentTitle: 'Leaving Gridweir' },
    ]);
  });

  it('with the own address is refused alike whether or not one is considered', async () => {
    const { recruiter, opening, scope } = await aRecruitersOpening();
    const before = await addCandidate(scope, opening.id, facts({ email: recruiter.email }));
    await aCandidacy(opening, { email: recruiter.email });
    const after = await addCandidate(scope, opening.id, facts({ email: recruiter.email }));
    expect(before).toMatchObject({ code: 'invalid' });
    expect(after).toEqual(before);
  });

  it('to a closed opening is refused', async () => {
    const { opening, scope } = await aRecruitersOpening();
    await setOpeningStatus(scope, opening.id, 'closed');
    expect(await addCandidate(scope, opening.id, facts())).toEqual({ ok: false, code: 'opening_closed' });
  });

  it('without an address leaves people of one name apart', async () => {
    const { opening, scope } = await aRecruitersOpening();
    await addCandidate(scope, opening.id, facts());
    await addCandidate(scope, opening.id, facts());
    expect(await listCandidates(scope, opening.id, NOW)).toHaveLength(2);
  });
});

async function aScoredPanel() {
  const [manager, first, second] = await Promise.all([
    aPerson({ name: 'Hanna Voss' }),
    aPerson({ name: 'Ivo Marsh' }),
    aPerson({ name: 'Pia Lund' }),
  ]);
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: first, role: 'interviewer' },
      { person: second, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noa Birk' });
  const interview = await anInterview(candidacy, [manager, first, second]);
  const submit = async (person: { id: string }) => {
    await submitCard(interview.cards[person.id] ?? '');
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, new Date()));
  };
  const rowOf = async (person: { id: string }) => {
    const rows = await listCandidates(await scopeOf(person), opening.id, NOW);
    return rows?.find((row) => row.candidacyId === candidacy.id) ?? null;
  };
  return { manager, first, second, opening, candidacy, interview, submit, rowOf };
}

describe('the list of candidates', () => {
  it('tells somebody who owes a card nothing of the panel, whatever their role', async () => {
    const { manager, first, second, interview, submit, rowOf } = await aScoredPanel();
    await submit(first);
    await submit(second);
    expect((await rowOf(manager))?.panel).toEqual({ kind: 'sealed', cardId: interview.cards[manager.id] });
    await submit(manager);
    expect((await rowOf(manager))?.panel).toMatchObject({
      kind: 'open',
      cardsIn: 3,
      cardsExpected: 3,
      recommendation: { verdict: expect.any(String), orientation: { kind: expect.any(String) } },
    });
  });

  it('seals a row to an admin who is on its panel, and not to one who is not', async () => {
    const { first, candidacy, submit, rowOf } = await aScoredPanel();
    await submit(first);
    const admin = await aPerson({ workspaceRole: 'admin' });
    expect((await rowOf(admin))?.panel).toMatchObject({ kind: 'open', cardsIn: 1, cardsExpected: 3 });
    await anInterview(candidacy, [admin]);
    expect((await rowOf(admin))?.panel.kind).toBe('sealed');
  });

  it('holds for interviewers only the candidates they score', async () => {
    const { first, opening } = await aScoredPanel();
    await aCandidacy(opening, { name: 'Somebody Else' });
    const rows = await listCandidates(await scopeOf(first), opening.id, NOW);
    expect(rows?.map((row) => row.name)).toEqual(['Noa Birk']);
  });

  it('never holds the viewer as a candidate, and is unknown to outsiders', async () => {
    const { manager, opening } = await aScoredPanel();
    await aCandidacy(opening, { name: 'Own Application', email: manager.email });
    const rows = await listCandidates(await scopeOf(manager), opening.id, NOW);
    expect(rows?.map((row) => row.name)).toEqual(['Noa Birk']);
    expect(await listCandidates(await scopeOf(await aPerson()), opening.id, NOW)).toBeNull();
  });

  it('shows the newest recommendation and the newest decision', async () => {
    const { manager, first, second, candidacy, submit, rowOf } = await aScoredPanel();
    for (const person of [manager, first, second]) await submit(person);
    const newest = await prisma().recommendation.findFirstOrThrow({
      where: { candidacyId: candidacy.id },
      orderBy: { createdAt: 'desc' },
    });
    expect(await prisma().recommendation.count({ where: { candidacyId: candidacy.id } })).toBe(3);
    for (const [index, outcome] of (['hold', 'offer'] as const).entries()) {
      await prisma().decision.create({
        data: {
          candidacyId: candidacy.id,
          outcome,
          role: outcome === 'offer' ? 'cto' : null,
          rationale: 'Because.',
          decidedById: manager.id,
          createdAt: new Date(NOW.getTime() + index),
        },
      });
    }
    expect((await rowOf(manager))?.panel).toMatchObject({
      recommendation: { verdict: newest.verdict, sure: newest.sure },
      decision: { outcome: 'offer', role: 'cto' },
    });
  });

  it('counts a submitted card of somebody taken off, and expects none that was never written', async () => {
    const { first, second, interview, submit, rowOf } = await aScoredPanel();
    await submit(first);
    await prisma().assignment.updateMany({
      where: { interviewId: interview.id, personId: { in: [first.id, second.id] } },
      data: { removedAt: NOW },
    });
    const admin = await aPerson({ workspaceRole: 'admin' });
    expect((await rowOf(admin))?.panel).toMatchObject({ cardsIn: 1, cardsExpected: 2 });
  });

  it('marks the viewer as having seen peers once it shows a recommendation of theirs', async () => {
    const { manager, first, candidacy, submit, rowOf } = await aScoredPanel();
    await submit(manager);
    await rowOf(manager);
    const reveals = () =>
      prisma().peerReveal.count({ where: { candidacyId: candidacy.id, personId: manager.id } });
    expect(await reveals()).toBe(0);
    await submit(first);
    await rowOf(manager);
    expect(await reveals()).toBe(1);
  });

  it('lists two hundred candidates, each with a panel of its own', async () => {
    const { manager, opening } = await aScoredPanel();
    const panelist = await aPerson();
    await prisma().candidate.createMany({
      data: Array.from({ length: 200 }, (_, index) => ({ id: `crowd-${index}`, name: `Crowd ${index}` })),
    });
    await prisma().candidacy.createMany({
      data: Array.from({ length: 200 }, (_, index) => ({
        id: `crowd-${index}`,
        candidateId: `crowd-${index}`,
        openingId: opening.id,
        sourceChannel: 'applied' as const,
      })),
    });
    await anInterview({ id: 'crowd-7' }, [panelist]);
    const rows = await listCandidates(await scopeOf(manager), opening.id, NOW);
    expect(rows).toHaveLength(201);
    expect(rows?.find((row) => row.candidacyId === 'crowd-7')?.panel).toMatchObject({ cardsExpected: 1 });
  });
});
