import { describe, expect, it } from 'vitest';
import { listCandidates } from '@/lib/data/candidate-list';
import { prisma } from '@/lib/data/database/current';
import { findSampleState, loadSampleOpening } from '@/lib/data/sample';
import { removeSampleOpening } from '@/lib/data/sample-removal';
import { SAMPLE_OPENING } from '@/lib/domain/sample/sample-opening';
import { aCandidacy, anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-06-15T16:00:00Z');
const SUBMITTED = SAMPLE_OPENING.candidacies
  .flatMap((candidacy) => candidacy.interviews.flatMap((interview) => interview.cards))
  .reduce((revisions, card) => revisions + (card.amendment ? 2 : 1), 0);

/** Rows of every table, so that what a removal leaves behind shows. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await prisma().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
    AND table_name NOT IN ('audit_event', '_prisma_migrations')`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await prisma().$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${name}"`);
    counts[name] = row?.n ?? 0;
  }
  return counts;
}

async function load(workspaceAdmin: { id: string }): Promise<string> {
  const outcome = await loadSampleOpening(await scopeOf(workspaceAdmin), NOW);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.openingId;
}

describe('the sample opening', () => {
  it('comes whole, is refused a second time, and goes without a trace but the audit log', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const scope = await scopeOf(admin);
    await aCandidacy(await anOpening());
    const before = await countRows();
    const openingId = await load(admin);
    const loaded = await countRows();
    expect(loaded).toMatchObject({
      opening: (before.opening ?? 0) + 1,
      person: (before.person ?? 0) + SAMPLE_OPENING.team.length,
      candidacy: (before.candidacy ?? 0) + SAMPLE_OPENING.candidacies.length,
      opening_member: SAMPLE_OPENING.team.length + 1,
    });
    expect(await prisma().scorecard.count({ where: { status: 'submitted' } })).toBe(SUBMITTED);
    expect(await findSampleState(scope)).toEqual({ mayManage: true, openingId });

    expect(await loadSampleOpening(scope, NOW)).toEqual({ ok: false, code: 'sample_loaded' });
    expect(await countRows()).toEqual(loaded);

    expect(await removeSampleOpening(scope, openingId)).toEqual({ ok: true, value: null });
    expect(await countRows()).toEqual(before);
    const trail = await prisma().auditEvent.findMany({ where: { openingId }, orderBy: { id: 'asc' } });
    expect(trail.map((event) => event.action)).toEqual(['sample.loaded', 'sample.removed']);
    expect(await findSampleState(scope)).toEqual({ mayManage: true, openingId: null });
  });

  it('loaded twice at the same moment is there once', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const outcomes = await Promise.all([loadSampleOpening(scope, NOW), loadSampleOpening(scope, NOW)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const { openingId } = await findSampleState(scope);
    await removeSampleOpening(scope, openingId ?? '');
  });

  it('gives its loader one card to write, of an interview that is over, and seals that candidate', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const scope = await scopeOf(admin);
    const openingId = await load(admin);
    const owed = await prisma().assignment.findMany({
      where: { personId: admin.id },
      include: { interview: true, scorecards: true },
    });
    expect(owed).toHaveLength(1);
    expect(owed[0]?.interview.startsAt.getTime()).toBeLessThan(NOW.getTime());
    expect(owed[0]?.scorecards).toMatchObject([{ status: 'draft', version: 0 }]);
    const rows = await listCandidates(scope, openingId, NOW);
    expect(rows?.filter((row) => row.panel.kind === 'sealed')).toHaveLength(1);
    expect(rows?.filter((row) => row.panel.kind === 'open' && row.panel.recommendation)).toHaveLength(3);
    await removeSampleOpening(scope, openingId);
  });

  it('keeps a recommendation for each step, in the order the cards came in', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const openingId = await load(admin);
    for (const candidacy of await prisma().candidacy.findMany({ where: { openingId } })) {
      const cards = await prisma().scorecard.findMany({
        where: { status: 'submitted', assignment: { interview: { candidacyId: candidacy.id } } },
        orderBy: { submittedAt: 'asc' },
      });
      const recommendations = await prisma().recommendation.findMany({
        where: { candidacyId: candidacy.id },
        orderBy: { createdAt: 'asc' },
      });
      expect(recommendations.map((row) => row.createdAt)).toEqual(cards.map((card) => card.submittedAt));
      for (const card of cards) expect(card.submittedAt?.getTime()).toBeLessThan(NOW.getTime());
    }
    const amended = await prisma().scorecard.findMany({ where: { revision: 2 } });
    expect(amended).toMatchObject([{ status: 'submitted', peersSeen: true }]);
    expect(amended[0]?.amendmentReason).toBeTruthy();
    await removeSampleOpening(await scopeOf(admin), openingId);
  });

  it('marks the very words of its notes', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const openingId = await load(admin);
    const quotes = new Set(
      SAMPLE_OPENING.candidacies.flatMap((candidacy) =>
        candidacy.interviews.flatMap((interview) =>
          interview.cards.flatMap((card) =>
            [card.content, card.amendment?.content].flatMap(
              (content) => content?.evidence.map((evidence) => evidence.quote) ?? [],
            ),
          ),
        ),
      ),
    );
    const evidence = await prisma().evidence.findMany({ include: { note: true } });
    expect(evidence.length).toBeGreaterThan(0);
    for (const { note, start, end } of evidence) expect(quotes).toContain(note.text.slice(start, end));
    await removeSampleOpening(await scopeOf(admin), openingId);
  });

  it('takes no address of somebody real', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const taken = SAMPLE_OPENING.team[0]?.email ?? '';
    const real = await aPerson({ email: taken });
    const openingId = await load(admin);
    expect(await prisma().person.count({ where: { sample: true } })).toBe(SAMPLE_OPENING.team.length);
    await removeSampleOpening(await scopeOf(admin), openingId);
    expect(await prisma().person.findUnique({ where: { email: taken } })).toMatchObject({
      id: real.id,
      sample: false,
    });
    await prisma().person.delete({ where: { id: real.id } });
  });

  it('has people who cannot sign in', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const openingId = await load(admin);
    const people = await prisma().person.findMany({ where: { sample: true } });
    expect(people.every((person) => person.passwordHash === null)).toBe(true);
    await removeSampleOpening(await scopeOf(admin), openingId);
  });
});

describe('removing the sample', () => {
  it('finds no real opening', async () => {
    const scope = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    const opening = await anOpening();
    expect(await removeSampleOpening(scope, opening.id)).toEqual({ ok: false, code: 'not_found' });
    expect(await prisma().opening.findUnique({ where: { id: opening.id } })).not.toBeNull();
  });

  it('takes what people added to it along, and keeps those people', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const colleague = await aPerson();
    const scope = await scopeOf(admin);
    const before = await countRows();
    const openingId = await load(admin);
    await prisma().openingMember.create({ data: { openingId, personId: colleague.id, role: 'interviewer' } });
    await prisma().invitation.create({
      data: {
        tokenHash: 'hash',
        email: 'x@example.test',
        openingId,
        openingRole: 'interviewer',
        invitedById: admin.id,
        expiresAt: NOW,
      },
    });
    const candidacy = await prisma().candidacy.findFirstOrThrow({ where: { openingId } });
    await prisma().decision.create({
      data: { candidacyId: candidacy.id, outcome: 'hold', rationale: 'Wait.', decidedById: admin.id },
    });
    await removeSampleOpening(scope, openingId);
    expect(await countRows()).toEqual(before);
  });

  it('is not offered to members', async () => {
    expect(await findSampleState(await scopeOf(await aPerson()))).toEqual({
      mayManage: false,
      openingId: null,
    });
  });
});
