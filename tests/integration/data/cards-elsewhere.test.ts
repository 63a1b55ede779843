import { describe, expect, it } from 'vitest';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { listCardsElsewhere } from '@/lib/data/cards-elsewhere';
import { prisma } from '@/lib/data/database/current';
import type { OpeningRole } from '@/lib/domain/policy/policy';
import type { RatingLevel } from '@/lib/domain/rubric/competency';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

type Person = { readonly id: string };

function flat(level: RatingLevel) {
  return {
    technical_strategy: level,
    people_leadership: level,
    business_acumen: level,
    operational_maturity: level,
  };
}

/** A candidacy of the opening on which these people marked these levels. */
async function aRatedCandidacy(opening: Person, marks: readonly (readonly [Person, RatingLevel])[]) {
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(
    candidacy,
    marks.map(([person]) => person),
  );
  for (const [person, level] of marks) {
    await submitCard(interview.cards[person.id] ?? '', { ratings: flat(level) });
  }
  return candidacy;
}

async function aTeam(given: { role?: OpeningRole; sample?: boolean } = {}) {
  const [viewer, ana, ben] = [
    await aPerson(),
    await aPerson({ name: 'Ana' }),
    await aPerson({ name: 'Ben' }),
  ];
  const opening = await anOpening({
    sample: given.sample ?? false,
    members: [
      { person: viewer, role: given.role ?? 'hiring_manager' },
      { person: ana, role: 'interviewer' },
      { person: ben, role: 'interviewer' },
    ],
  });
  return { viewer, ana, ben, opening };
}

describe('ratings on other candidacies', () => {
  it('are those of the same people and of their peers there, and never of this candidacy', async () => {
    const { viewer, ana, ben, opening } = await aTeam();
    const here = await aRatedCandidacy(opening, [[ana, 2]]);
    const there = await aRatedCandidacy(opening, [
      [ana, 1],
      [ben, 4],
    ]);
    await aRatedCandidacy(opening, [[ben, 3]]);
    const found = await listCardsElsewhere(await scopeOf(viewer), here.id, [ana.id]);
    expect(
      found.toSorted((a, b) => (a.panelist === ana.id ? -1 : 1) - (b.panelist === ana.id ? -1 : 1)),
    ).toEqual([
      { panelist: ana.id, candidacy: there.id, ratings: flat(1) },
      { panelist: ben.id, candidacy: there.id, ratings: flat(4) },
    ]);
  });

  it('hold nothing of a candidacy on which the viewer still owes a card', async () => {
    const { viewer, ana, ben, opening } = await aTeam();
    const here = await aRatedCandidacy(opening, [[ana, 2]]);
    const there = await aRatedCandidacy(opening, [
      [ana, 1],
      [ben, 4],
    ]);
    const second = await anInterview(there, [viewer]);
    const scope = await scopeOf(viewer);
    expect(await listCardsElsewhere(scope, here.id, [ana.id])).toEqual([]);
    const page = await findCandidacyPage(scope, here.id, new Date());
    expect(page?.kind === 'open' && page.panel.elsewhere).toEqual([]);
    await submitCard(second.cards[viewer.id] ?? '', { ratings: flat(2) });
    expect(await listCardsElsewhere(scope, here.id, [ana.id])).toHaveLength(3);
  });

  it('hold nothing of an opening out of the viewer’s reach, nor of a candidacy that is their own', async () => {
    const { viewer, ana, ben, opening } = await aTeam();
    const here = await aRatedCandidacy(opening, [[ana, 2]]);
    const elsewhere = await anOpening({ members: [{ person: ana, role: 'interviewer' }] });
    await aRatedCandidacy(elsewhere, [
      [ana, 1],
      [ben, 4],
    ]);
    const { email } = await prisma().person.findUniqueOrThrow({ where: { id: viewer.id } });
    const own = await aCandidacy(opening, { email });
    const interview = await anInterview(own, [ana]);
    await submitCard(interview.cards[ana.id] ?? '', { ratings: flat(1) });
    expect(await listCardsElsewhere(await scopeOf(viewer), here.id, [ana.id])).toEqual([]);
  });

  it('hold no sample beside real openings, no draft, no cancelled interview, and the newest revision only', async () => {
    const { viewer, ana, ben, opening } = await aTeam();
    const here = await aRatedCandidacy(opening, [[ana, 2]]);
    const sample = await anOpening({ sample: true, members: [{ person: viewer, role: 'hiring_manager' }] });
    await aRatedCandidacy(sample, [[ana, 1]]);
    const cancelled = await aRatedCandidacy(opening, [[ana, 1]]);
    await prisma().interview.updateMany({
      where: { candidacyId: cancelled.id },
      data: { cancelledAt: new Date() },
    });
    const there = await aRatedCandidacy(opening, [[ana, 3]]);
    await anInterview(there, [ben]);
    const { interviewId } = await prisma().scorecard.findFirstOrThrow({
      where: { panelistId: ana.id, assignment: { interview: { candidacyId: there.id } } },
    });
    const amended = await prisma().scorecard.create({
      data: { interviewId, panelistId: ana.id, revision: 2, amendmentReason: 'Read my notes again.' },
    });
    await submitCard(amended.id, { ratings: flat(4) });
    expect(await listCardsElsewhere(await scopeOf(viewer), here.id, [ana.id])).toEqual([
      { panelist: ana.id, candidacy: there.id, ratings: flat(4) },
    ]);
  });

  it('are nothing where nobody is on the panel', async () => {
    const { viewer, opening } = await aTeam();
    const here = await aCandidacy(opening);
    expect(await listCardsElsewhere(await scopeOf(viewer), here.id, [])).toEqual([]);
  });
});
