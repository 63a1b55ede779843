import { describe, expect, it } from 'vitest';
import { findComparison } from '@/lib/data/comparison';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltInterview,
  type BuiltPerson,
  type CardContent,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

const NOW = new Date('2026-11-20T12:00:00Z');
const BEFORE = new Date('2026-11-19T09:00:00Z');

openTestDatabase();

/** An opening with three candidates, each to be scored by the same hiring manager and interviewer. */
async function anOpeningOfThree() {
  const [manager, peer, recruiter] = await Promise.all([
    aPerson({ name: 'Hanna Voss' }),
    aPerson({ name: 'Ivo Marsh' }),
    aPerson({ name: 'Runa Teller' }),
  ]);
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: peer, role: 'interviewer' },
      { person: recruiter, role: 'recruiter' },
    ],
  });
  const candidates = [];
  for (const name of ['Noa Birk', 'Ruben Ash', 'Xiu Li']) {
    const candidacy = await aCandidacy(opening, { name });
    candidates.push({
      ...candidacy,
      interview: await anInterview(candidacy, [manager, peer], { startsAt: BEFORE }),
    });
  }
  const submit = async (candidate: Candidate, person: BuiltPerson, content: CardContent = {}) => {
    await submitCard(candidate.interview.cards[person.id] ?? '', content);
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidate.id, new Date()));
  };
  const ids = candidates.map(({ id }) => id);
  const compareAs = async (person: { id: string }, candidacyIds: readonly string[] = ids) =>
    findComparison(await scopeOf(person), opening.id, { candidacyIds, now: NOW });
  const [first, second, third] = candidates as [Candidate, Candidate, Candidate];
  return { manager, peer, recruiter, opening, first, second, third, ids, submit, compareAs };
}

type Candidate = { id: string; interview: BuiltInterview };

async function columnsFor(comparison: ReturnType<typeof findComparison>) {
  const found = await comparison;
  if (found?.kind !== 'compared') throw new Error('Nothing was compared.');
  return found;
}

describe('a comparison', () => {
  it('stands in the order that was asked for, each candidate once', async () => {
    const { recruiter, first, second, third, compareAs } = await anOpeningOfThree();
    const { columns } = await columnsFor(compareAs(recruiter, [third.id, first.id, third.id, second.id]));
    expect(columns.map(({ name }) => name)).toEqual(['Xiu Li', 'Noa Birk', 'Ruben Ash']);
  });

  it('holds the stored newest recommendation, the cards it was computed from, and the decision', async () => {
    const { manager, peer, recruiter, first, second, submit, compareAs } = await anOpeningOfThree();
    await submit(first, peer);
    await submit(first, manager, { ratings: { people_leadership: 1 } });
    await prisma().decision.create({
      data: { candidacyId: first.id, outcome: 'hold', rationale: 'Because.', decidedById: manager.id },
    });
    const { columns, names } = await columnsFor(compareAs(recruiter, [first.id, second.id]));
    expect(columns[0]).toMatchObject({
      kind: 'open',
      cardsIn: 2,
      cardsExpected: 2,
      decision: { outcome: 'hold' },
      standing: {
        value: { summary: { cards: 2, competencies: { people_leadership: { mean: 2 } } } },
        cards: [{ panelist: peer.id }, { panelist: manager.id }],
      },
    });
    expect(columns[1]).toMatchObject({ kind: 'open', stage: 'scoring', standing: null });
    expect(names).toEqual({ [manager.id]: 'Hanna Voss', [peer.id]: 'Ivo Marsh' });
  });

  it('tells somebody who owes a card of one candidate nothing of that panel, and the others all the same', async () => {
    const { manager, peer, first, second, submit, compareAs } = await anOpeningOfThree();
    await submit(first, peer);
    await submit(second, peer);
    await submit(second, manager);
    const { columns, names } = await columnsFor(compareAs(manager, [first.id, second.id]));
    expect(columns[0]).toEqual({
      kind: 'sealed',
      candidacyId: first.id,
      name: 'Noa Birk',
      work: '',
      cardId: first.interview.cards[manager.id],
    });
    expect(columns[1]).toMatchObject({ kind: 'open', cardsIn: 2 });
    expect(Object.keys(names)).toHaveLength(2);
  });

  it('gives no name of a panelist away where every candidate is sealed', async () => {
    const { manager, peer, first, second, submit, compareAs } = await anOpeningOfThree();
    await submit(first, peer);
    await submit(second, peer);
    const comparison = await columnsFor(compareAs(manager, [first.id, second.id]));
    expect(comparison.names).toEqual({});
    expect(JSON.stringify(comparison.columns)).not.toContain(peer.id);
  });

  it('seals to an admin on the panel, and not to one who is not', async () => {
    const { peer, first, second, submit, compareAs } = await anOpeningOfThree();
    await submit(first, peer);
    const admin = await aPerson({ workspaceRole: 'admin' });
    const before = await columnsFor(compareAs(admin, [first.id, second.id]));
    expect(before.columns.map(({ kind }) => kind)).toEqual(['open', 'open']);
    await anInterview(first, [admin]);
    const after = await columnsFor(compareAs(admin, [first.id, second.id]));
    expect(after.columns.map(({ kind }) => kind)).toEqual(['sealed', 'open']);
  });

  it('remembers that the viewer saw peers, of the candidates it opened and no other', async () => {
    const { manager, peer, first, second, third, submit, compareAs } = await anOpeningOfThree();
    for (const candidate of [first, second]) await submit(candidate, peer);
    await submit(second, manager);
    await submit(third, manager);
    await compareAs(manager);
    const reveals = await prisma().peerReveal.findMany({ where: { personId: manager.id } });
    expect(reveals.map(({ candidacyId }) => candidacyId)).toEqual([second.id]);
  });
});

describe('what cannot be compared', () => {
  it('is unknown alike: no such candidacy, of another opening, one’s own, and not one’s to see', async () => {
    const { manager, recruiter, opening, ids, compareAs } = await anOpeningOfThree();
    const elsewhere = await anOpeningOfThree();
    const own = await aCandidacy(opening, { email: recruiter.email });
    for (const stranger of ['nobody', elsewhere.first.id, own.id]) {
      expect(await compareAs(recruiter, [...ids, stranger]), stranger).toBeNull();
    }
    const outsider = await aPerson();
    expect(await compareAs(outsider)).toBeNull();
    const interviewer = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: interviewer.id, role: 'interviewer' },
    });
    expect(await compareAs(interviewer)).toBeNull();
    expect(await compareAs(manager)).toMatchObject({ kind: 'compared' });
  });

  it('is unknown also where there are too few or too many, so that asking tells nothing', async () => {
    const { recruiter, ids, compareAs } = await anOpeningOfThree();
    expect(await compareAs(recruiter, ['nobody'])).toBeNull();
    expect(await compareAs(recruiter, [...ids, 'w', 'x', 'y', 'z'])).toBeNull();
  });

  it('asks to choose among those the viewer reaches for none, one and seven', async () => {
    const { recruiter, opening, first, ids, compareAs } = await anOpeningOfThree();
    expect(await compareAs(recruiter, [])).toMatchObject({
      kind: 'choose',
      candidates: [{ name: 'Noa Birk', chosen: false }, { name: 'Ruben Ash' }, { name: 'Xiu Li' }],
    });
    expect(await compareAs(recruiter, [first.id, first.id])).toMatchObject({
      kind: 'choose',
      candidates: [{ name: 'Noa Birk', chosen: true }, { chosen: false }, { chosen: false }],
    });
    const more = [];
    for (const name of ['Four', 'Five', 'Six', 'Seven']) more.push(await aCandidacy(opening, { name }));
    const seven = [...ids, ...more.map(({ id }) => id)];
    expect(await compareAs(recruiter, seven)).toMatchObject({ kind: 'choose' });
    expect(await compareAs(recruiter, seven.slice(1))).toMatchObject({ kind: 'compared' });
  });
});
