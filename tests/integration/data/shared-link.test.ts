import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { removeSampleOpening } from '@/lib/data/sample-removal';
import { revokeSharedLink } from '@/lib/data/shared-link';
import { findWorkingSharedLink } from '@/lib/data/shared-visit';
import { questionsOf } from '../../support/asked-questions';
import { aCandidacy, aPerson, scopeOf, submitCard } from '../../support/builders';
import { aSharedScene, hoursOn, MADE, open } from '../../support/shared-links';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const HOURS_OF_SEVEN_DAYS = 7 * 24;
const linkOf = (openingId: string) => prisma().sharedLink.findFirstOrThrow({ where: { openingId } });

describe('a link', () => {
  it('shows the brief until it expires, whoever opens it, and is one and the same nothing from then on', async () => {
    const { opening, shared } = await aSharedScene();
    const token = await shared();
    const content = await open(token, hoursOn(HOURS_OF_SEVEN_DAYS - 1));
    expect(content).toMatchObject({
      kind: 'brief',
      label: 'Dana Ortiz, Northgate Ventures',
      taking: { by: 'Mona Reyes' },
      brief: { candidate: { name: 'Noor Haddad' } },
    });
    expect(await open(token, hoursOn(HOURS_OF_SEVEN_DAYS))).toBeNull();
    const { tokenHash } = await linkOf(opening.id);
    expect(tokenHash).not.toContain(token);
  });

  it('is nothing where it was never made, is cut short or is no token at all', async () => {
    const { shared } = await aSharedScene();
    const token = await shared();
    for (const tried of [token.slice(0, -1), `${token}x`, token.toUpperCase(), '', ' ', '\u0000', '../x'])
      expect(await open(tried)).toBeNull();
  });

  it('ends at once when it is revoked, and stays ended', async () => {
    const { manager, opening, shared } = await aSharedScene();
    const token = await shared();
    const { id } = await linkOf(opening.id);
    expect(await open(token)).not.toBeNull();
    const scope = await scopeOf(manager);
    expect(await revokeSharedLink(scope, id, hoursOn(2))).toEqual({ ok: true, value: null });
    expect(await open(token, hoursOn(3))).toBeNull();
    expect(await revokeSharedLink(scope, id, hoursOn(4))).toEqual({ ok: true, value: null });
    const undo = { where: { id }, data: { revokedAt: null } };
    await expect(prisma().sharedLink.update(undo)).rejects.toThrow();
  });

  it('cannot be made to last longer than thirty days, or be turned to another candidate', async () => {
    const { opening, shared } = await aSharedScene({ candidates: ['Noor Haddad'] });
    await shared({ days: 30 });
    const { id, expiresAt } = await linkOf(opening.id);
    const later = new Date(expiresAt.getTime() + 1);
    await expect(prisma().sharedLink.update({ where: { id }, data: { expiresAt: later } })).rejects.toThrow();
    const other = await aCandidacy(opening);
    const turned = { where: { linkId: id }, data: { candidacyId: other.id } };
    await expect(prisma().sharedCandidacy.updateMany(turned)).rejects.toThrow();
  });

  it('goes with the sample opening it leads into', async () => {
    const { manager, opening, shared } = await aSharedScene({ sample: true });
    const token = await shared();
    await open(token);
    const { id: linkId } = await linkOf(opening.id);
    expect(await prisma().sharedLinkView.count({ where: { linkId } })).toBe(1);
    expect(await removeSampleOpening(await scopeOf(manager), opening.id)).toEqual({ ok: true, value: null });
    expect(await prisma().sharedLink.count({ where: { id: linkId } })).toBe(0);
    expect(await prisma().sharedLinkView.count({ where: { linkId } })).toBe(0);
    expect(await open(token)).toBeNull();
  });

  it('leaves an event for each candidate and a line in the log of exports, without the label', async () => {
    const { manager, opening, ids, shared } = await aSharedScene({
      candidates: ['Noor Haddad', 'Lea Strand'],
    });
    await shared();
    await revokeSharedLink(await scopeOf(manager), (await linkOf(opening.id)).id, hoursOn(1));
    const events = await prisma().auditEvent.findMany({
      where: { openingId: opening.id, action: { startsWith: 'shared_link.' } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(events.map(({ action, candidacyId }) => [action, candidacyId])).toEqual([
      ['shared_link.made', ids[0]],
      ['shared_link.made', ids[1]],
      ['shared_link.revoked', ids[0]],
      ['shared_link.revoked', ids[1]],
    ]);
    expect(JSON.stringify(events)).not.toContain('Northgate');
    expect(await prisma().exportEntry.findMany({ where: { openingId: opening.id } })).toMatchObject([
      {
        format: 'link',
        takenAt: MADE,
        takenById: manager.id,
        candidacyIds: ids,
        options: { shows: 'comparison', days: '7', passcode: false },
      },
    ]);
  });
});

describe('who may make one', () => {
  it('is who runs the opening and an admin; a mere panelist is told the rule, everybody else nothing', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const recruiter = await aPerson();
    const stranger = await aPerson();
    const { panel, opening, share } = await aSharedScene({ email: stranger.email });
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: recruiter.id, role: 'recruiter' },
    });
    for (const person of [admin, recruiter]) expect(await share({}, person)).toMatchObject({ ok: true });
    expect(await share({}, panel[0])).toEqual({ ok: false, code: 'needs_recruiter' });
    expect(await share({}, stranger)).toEqual({ ok: false, code: 'not_found' });
    await prisma().person.update({ where: { id: stranger.id }, data: { workspaceRole: 'admin' } });
    // An admin who is the candidate.
    expect(await share({}, stranger)).toEqual({ ok: false, code: 'not_found' });
  });

  it('is nobody who owes a card there, whatever their role, until it is in', async () => {
    const owing = [await aPerson({ workspaceRole: 'admin' })];
    const { candidacies, share } = await aSharedScene({ owing, candidates: ['Noor Haddad', 'Lea Strand'] });
    const [first, second] = candidacies;
    expect(await share({}, owing[0])).toEqual({ ok: false, code: 'owes_card' });
    expect(await share({ candidacyIds: [second?.id ?? ''] }, owing[0])).toMatchObject({ ok: true });
    await submitCard(first?.cards[owing[0]?.id ?? ''] ?? '');
    expect(await share({}, owing[0])).toMatchObject({ ok: true });
  });

  it('is refused whole where a candidate is of another opening, or there is none', async () => {
    const { ids, share } = await aSharedScene();
    const elsewhere = await aSharedScene();
    const admin = await aPerson({ workspaceRole: 'admin' });
    for (const candidacyIds of [[...ids, ...elsewhere.ids], [], ['unknown']])
      expect(await share({ candidacyIds }, admin)).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('whoever made it loses the right', () => {
  const losses: [string, (maker: string, openingId: string) => Promise<unknown>][] = [
    [
      'by being deactivated',
      (id) => prisma().person.update({ where: { id }, data: { deactivatedAt: hoursOn(0) } }),
    ],
    [
      'by being taken off the opening',
      (personId, openingId) => prisma().openingMember.deleteMany({ where: { personId, openingId } }),
    ],
    [
      'by becoming an interviewer of it',
      (personId, openingId) =>
        prisma().openingMember.updateMany({ where: { personId, openingId }, data: { role: 'interviewer' } }),
    ],
    [
      'by owing a card',
      async (personId, openingId) => {
        const interview = await prisma().interview.findFirstOrThrow({ where: { candidacy: { openingId } } });
        await prisma().assignment.create({
          data: { interviewId: interview.id, personId, scorecards: { create: {} } },
        });
      },
    ],
    [
      'by turning out to be the candidate',
      async (personId, openingId) => {
        const { email } = await prisma().person.findUniqueOrThrow({ where: { id: personId } });
        await prisma().candidate.updateMany({
          where: { candidacies: { some: { openingId } } },
          data: { email },
        });
      },
    ],
  ];

  it.each(losses)('%s, and the link answers as if it had never been made', async (_how, lose) => {
    const { manager, opening, shared } = await aSharedScene();
    const token = await shared();
    expect(await open(token)).not.toBeNull();
    await lose(manager.id, opening.id);
    expect(await open(token)).toBeNull();
  });

  it('for a moment only: once their own card is in, the link works again', async () => {
    const { manager, candidacies, shared } = await aSharedScene();
    const token = await shared();
    const interview = await prisma().interview.findFirstOrThrow({
      where: { candidacyId: candidacies[0]?.id },
    });
    const { scorecards } = await prisma().assignment.create({
      data: { interviewId: interview.id, personId: manager.id, scorecards: { create: {} } },
      include: { scorecards: true },
    });
    expect(await open(token)).toBeNull();
    await submitCard(scorecards[0]?.id ?? '');
    expect(await open(token)).not.toBeNull();
  });
});

describe('a link that does not work', () => {
  it('asks the same of the database, whatever the reason', async () => {
    const [working, expired, revoked, deactivated, owing] = await Promise.all(
      Array.from({ length: 5 }, () => aSharedScene()),
    );
    if (!working || !expired || !revoked || !deactivated || !owing) throw new Error('There are five.');
    const tokens = {
      unknown: 'never-made',
      expired: await expired.shared({ days: 1 }),
      revoked: await revoked.shared(),
      deactivated: await deactivated.shared(),
      owing: await owing.shared(),
    };
    const { id } = await linkOf(revoked.opening.id);
    await prisma().sharedLink.update({ where: { id }, data: { revokedAt: hoursOn(1) } });
    const gone = { where: { id: deactivated.manager.id }, data: { deactivatedAt: hoursOn(1) } };
    await prisma().person.update(gone);
    const seat = { personId: owing.manager.id, scorecards: { create: {} } };
    const interview = await prisma().interview.findFirstOrThrow({ where: { candidacyId: owing.ids[0] } });
    await prisma().assignment.create({ data: { interviewId: interview.id, ...seat } });

    const find = (token: string) => () => findWorkingSharedLink(token, null, hoursOn(48));
    const usual = await questionsOf(find(await working.shared()));
    expect(usual).toHaveLength(5);
    for (const [reason, token] of Object.entries(tokens)) {
      expect(await find(token)(), reason).toBeNull();
      expect(await questionsOf(find(token)), reason).toEqual(usual);
    }
  });
});

describe('the blind rule', () => {
  it('keeps a link from a browser where somebody is known who owes a card there, until it is in', async () => {
    const owing = [await aPerson({ name: 'Olu Late' })];
    const { candidacies, shared } = await aSharedScene({ owing });
    const token = await shared();
    const reader = owing[0] ?? null;
    const known = reader && { personId: reader.id, email: reader.email };
    expect(await open(token, hoursOn(1), known)).toBeNull();
    await submitCard(candidacies[0]?.cards[reader?.id ?? ''] ?? '');
    expect(await open(token, hoursOn(1), known)).not.toBeNull();
    expect(await prisma().peerReveal.findMany({ where: { personId: reader?.id } })).toMatchObject([
      { candidacyId: candidacies[0]?.id },
    ]);
  });

  it('keeps it from the candidate', async () => {
    const candidate = await aPerson();
    const { shared } = await aSharedScene({ email: candidate.email });
    const token = await shared();
    const reader = { personId: candidate.id, email: candidate.email };
    expect(await findWorkingSharedLink(token, reader, hoursOn(1))).toBeNull();
  });
});
