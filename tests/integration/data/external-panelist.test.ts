import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findCardLinkNotice, openCardLink } from '@/lib/data/card-link';
import type { LinkScope } from '@/lib/data/card-scope';
import { prisma } from '@/lib/data/database/current';
import { addExternalPanelist, renewCardLink, revokeCardLink } from '@/lib/data/external-panelist';
import { findInterviewStanding, removePanelist } from '@/lib/data/interview';
import { listInterviews } from '@/lib/data/interview-list';
import { createInvitation } from '@/lib/data/invitation';
import { mintLinkScope } from '@/lib/data/link-scope';
import { listAwaitedCards } from '@/lib/data/mail-facts';
import { changeWorkspaceRole, deactivatePerson } from '@/lib/data/person';
import { findCardByLink, findReadOnlyCard } from '@/lib/data/read-only-card';
import { mintScope, mintScopeOf, type Scope } from '@/lib/data/scope';
import { findEditorCard } from '@/lib/data/scorecard';
import { saveDraft, submitCard } from '@/lib/data/scorecard-draft';
import { findScorecardStanding } from '@/lib/data/standing';
import { changeMemberRole, removeMember } from '@/lib/data/team';
import { changeUnsorted } from '@/lib/data/unsorted';
import type { BuiltPerson } from '../../support/builders';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  scopeOf,
  submitCard as submitRow,
} from '../../support/builders';
import { aFullCard, EMPTY } from '../../support/card-content';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const SOON = new Date('2026-11-21T10:00:00.000Z');
const AT_THE_END = new Date('2026-12-04T10:00:00.000Z');
const DANA = { name: 'Dana Ortiz', days: 14 };

async function aPanelToJoin() {
  const dana = `dana.${randomUUID().slice(0, 8)}@northgate.test`;
  const manager = await aPerson({ name: 'Hanna Manager' });
  const recruiter = await aPerson({ name: 'Rita Recruiter' });
  const peer = await aPerson({ name: 'Pia Peer' });
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: recruiter, role: 'recruiter' },
      { person: peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noor Haddad', email: 'noor@candidate.test' });
  const interview = await anInterview(candidacy, [manager, peer]);
  const elsewhere = await anInterview(await aCandidacy(opening, { name: 'Otto Other' }), [peer]);
  const [question = ''] = interview.questionIds;
  return { dana, manager, recruiter, peer, opening, candidacy, interview, elsewhere, question };
}

type Panel = Awaited<ReturnType<typeof aPanelToJoin>>;

async function seatOf(scope: Scope, { interview }: Pick<Panel, 'interview'>) {
  const standing = await findInterviewStanding(scope, interview.id);
  if (!standing) throw new Error('The interview is out of reach.');
  return standing;
}

async function addDana(panel: Panel, by: BuiltPerson = panel.recruiter, given: { email?: string } = {}) {
  const scope = await scopeOf(by);
  return addExternalPanelist(
    scope,
    await seatOf(scope, panel),
    { ...DANA, email: panel.dana, ...given },
    NOW,
  );
}

async function tokenOf(panel: Panel, by?: BuiltPerson) {
  const added = await addDana(panel, by);
  if (!added.ok) throw new Error(`No link: ${JSON.stringify(added)}`);
  return added.value.token;
}

async function openedBy(token: string) {
  const opened = await openCardLink(token, NOW);
  if (!opened) throw new Error('The link did not open.');
  return opened;
}

/** Dana in the browser that opened her link. */
async function aWriter(
  panel: Panel,
  by?: BuiltPerson,
): Promise<{ scope: LinkScope; cardId: string; key: string }> {
  const { cardId, key } = await openedBy(await tokenOf(panel, by));
  const scope = await mintLinkScope({ cardId, key }, NOW);
  if (!scope) throw new Error('The key opens nothing.');
  return { scope, cardId, key };
}

function danaOf(panel: Panel) {
  return prisma().person.findUniqueOrThrow({ where: { email: panel.dana } });
}

async function renew(panel: Panel, by: BuiltPerson, now = NOW) {
  const scope = await scopeOf(by);
  return renewCardLink(
    scope,
    await seatOf(scope, panel),
    { personId: (await danaOf(panel)).id, days: 7 },
    now,
  );
}

describe('an external panelist', () => {
  it('writes and submits one card by a link, which then counts as any other', async () => {
    const panel = await aPanelToJoin();
    const { scope, cardId } = await aWriter(panel);
    expect((await findEditorCard(scope, cardId))?.candidate.name).toBe('Noor Haddad');
    const content = aFullCard(panel.question);
    expect(await saveDraft(scope, cardId, { baseVersion: 0, content }, NOW)).toMatchObject({ ok: true });
    expect(await changeUnsorted(scope, cardId, { add: ['Left over.'], remove: [] })).toMatchObject({
      ok: true,
    });
    const handedIn = await submitCard(scope, cardId, { baseVersion: 1, content }, SOON);
    expect(handedIn).toMatchObject({ ok: true, value: { submitted: true } });
    expect(await findEditorCard(scope, cardId)).toBeNull();
    expect(await findCardByLink(scope)).toMatchObject({ mayAmend: false, reachesCandidacy: false });
    const stored = await prisma().recommendation.findFirst({ where: { candidacyId: panel.candidacy.id } });
    expect(stored).not.toBeNull();
    const reader = await findReadOnlyCard(await scopeOf(panel.recruiter), cardId, SOON);
    expect(reader?.author.name).toBe(DANA.name);
  });

  it('reaches no card but their own, not even after handing it in', async () => {
    const panel = await aPanelToJoin();
    const { scope, cardId } = await aWriter(panel);
    const peerCard = panel.interview.cards[panel.peer.id] ?? '';
    await submitRow(peerCard);
    const content = aFullCard(panel.question);
    await submitCard(scope, cardId, { baseVersion: 0, content }, SOON);
    expect(await findScorecardStanding(scope, peerCard)).toBeNull();
    expect(await findEditorCard(scope, panel.elsewhere.cards[panel.peer.id] ?? '')).toBeNull();
    expect(await saveDraft(scope, peerCard, { baseVersion: 0, content: EMPTY }, NOW)).toBeNull();
    expect(await changeUnsorted(scope, peerCard, { add: ['x'], remove: [] })).toBeNull();
  });

  it('has no session, whoever claims one for them', async () => {
    const panel = await aPanelToJoin();
    await tokenOf(panel);
    const { id, sessionEpoch } = await danaOf(panel);
    expect(await mintScope({ personId: id, sessionEpoch })).toBeNull();
    expect(await mintScopeOf(id)).toBeNull();
    await expect(prisma().person.update({ where: { id }, data: { passwordHash: 'a hash' } })).rejects.toThrow(
      /person_external_has_no_account/,
    );
  });

  it('is asked for another interview under the name on record, and mailed nothing', async () => {
    const panel = await aPanelToJoin();
    await tokenOf(panel);
    const scope = await scopeOf(panel.manager);
    const other = await findInterviewStanding(scope, panel.elsewhere.id);
    const again = await addExternalPanelist(
      scope,
      other as never,
      { ...DANA, email: panel.dana, name: 'D. O.' },
      NOW,
    );
    expect(again.ok).toBe(true);
    expect((await danaOf(panel)).name).toBe('Dana Ortiz');
    const awaited = await listAwaitedCards(new Date('2020-01-01'), new Date());
    expect(awaited.map(({ email }) => email)).not.toContain(panel.dana);
  });

  it('is refused where the address is the candidate’s, has an account, or is on the panel', async () => {
    const panel = await aPanelToJoin();
    const refusalOf = async (email: string) => {
      const added = await addDana(panel, panel.recruiter, { email });
      return 'fields' in added ? added.fields.email : null;
    };
    expect(await refusalOf('noor@candidate.test')).toBe('This is the candidate’s own address.');
    expect(await refusalOf(panel.peer.email)).toMatch(/has an account here/);
    await tokenOf(panel);
    expect(await refusalOf(panel.dana)).toMatch(/on this panel already/);
  });

  it('becomes neither an admin, nor somebody who runs an opening, nor an account by invitation', async () => {
    const panel = await aPanelToJoin();
    await tokenOf(panel);
    const admin = await scopeOf(await aPerson({ name: 'Ada Admin', workspaceRole: 'admin' }));
    const recruiter = await scopeOf(panel.recruiter);
    const { id: personId } = await danaOf(panel);
    expect(await changeWorkspaceRole(admin, personId, 'admin')).toEqual({
      ok: false,
      code: 'external_person',
    });
    expect(await changeMemberRole(recruiter, panel.opening.id, { personId, role: 'hiring_manager' })).toEqual(
      { ok: false, code: 'external_person' },
    );
    const invitation = { to: 'opening', email: panel.dana, openingId: panel.opening.id } as const;
    expect(await createInvitation(recruiter, { ...invitation, openingRole: 'interviewer' }, NOW)).toEqual({
      ok: false,
      code: 'external_person',
    });
  });
});

describe('the link of a card', () => {
  it('is kept as a hash alone, as is the key of the browser that opened it', async () => {
    const panel = await aPanelToJoin();
    const token = await tokenOf(panel);
    const { key } = await openedBy(token);
    const rows = JSON.stringify([await prisma().cardLink.findMany(), await prisma().auditEvent.findMany()]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(key);
  });

  it('says whom it is for and opens once: to whoever kept a copy it is spent', async () => {
    const panel = await aPanelToJoin();
    const token = await tokenOf(panel);
    expect(await findCardLinkNotice(token, NOW)).toMatchObject({
      kind: 'waiting',
      panelist: 'Dana Ortiz',
      askedBy: 'Rita Recruiter',
      candidate: 'Noor Haddad',
    });
    await openedBy(token);
    expect(await findCardLinkNotice(token, NOW)).toEqual({ kind: 'opened' });
    expect(await openCardLink(token, NOW)).toBeNull();
  });

  it('opens for one of two browsers that ask at once', async () => {
    const token = await tokenOf(await aPanelToJoin());
    const opened = await Promise.all([openCardLink(token, NOW), openCardLink(token, NOW)]);
    expect(opened.filter((one) => one !== null)).toHaveLength(1);
  });

  it('opens nothing that was guessed, nor another card with a right key', async () => {
    const panel = await aPanelToJoin();
    const { cardId, key } = await aWriter(panel);
    expect(await findCardLinkNotice('x'.repeat(43), NOW)).toBeNull();
    expect(await openCardLink('x'.repeat(43), NOW)).toBeNull();
    expect(await mintLinkScope({ cardId, key: 'x'.repeat(43) }, NOW)).toBeNull();
    const peerCard = panel.interview.cards[panel.peer.id] ?? '';
    expect(await mintLinkScope({ cardId: peerCard, key }, NOW)).toBeNull();
  });

  it('ends on its day, in the browser that opened it too', async () => {
    const panel = await aPanelToJoin();
    const token = await tokenOf(panel);
    expect(await findCardLinkNotice(token, new Date(AT_THE_END.getTime() - 1))).not.toBeNull();
    expect(await findCardLinkNotice(token, AT_THE_END)).toBeNull();
    expect(await openCardLink(token, AT_THE_END)).toBeNull();
    const { cardId, key } = await openedBy(token);
    expect(await mintLinkScope({ cardId, key }, AT_THE_END)).toBeNull();
  });

  it.each([
    [
      'it is revoked',
      async (panel: Panel) => {
        const scope = await scopeOf(panel.recruiter);
        await revokeCardLink(scope, await seatOf(scope, panel), (await danaOf(panel)).id, NOW);
      },
    ],
    [
      'it is replaced',
      async (panel: Panel) => {
        await renew(panel, panel.recruiter);
      },
    ],
    [
      'its panelist is taken off',
      async (panel: Panel) => {
        const scope = await scopeOf(panel.recruiter);
        await removePanelist(scope, await seatOf(scope, panel), {
          personId: (await danaOf(panel)).id,
          now: NOW,
        });
      },
    ],
    [
      'its panelist is deactivated',
      async (panel: Panel) => {
        const admin = await scopeOf(await aPerson({ name: 'Ada Admin', workspaceRole: 'admin' }));
        await deactivatePerson(admin, (await danaOf(panel)).id, NOW);
      },
    ],
    [
      'its maker leaves the team',
      async (panel: Panel) => {
        const scope = await scopeOf(panel.manager);
        await removeMember(scope, panel.opening.id, { personId: panel.recruiter.id, now: NOW });
      },
    ],
  ])('ends once %s', async (_when, end) => {
    const panel = await aPanelToJoin();
    const { cardId, key } = await aWriter(panel);
    await end(panel);
    expect(await mintLinkScope({ cardId, key }, NOW)).toBeNull();
  });

  it('is made anew by nobody who owes a card there, once it has been opened', async () => {
    const panel = await aPanelToJoin();
    const { cardId } = await openedBy(await tokenOf(panel, panel.manager));
    expect(await renew(panel, panel.manager)).toEqual({ ok: false, code: 'owes_card' });
    await submitRow(panel.interview.cards[panel.manager.id] ?? '');
    const renewed = await renew(panel, panel.manager);
    if (!renewed.ok) throw new Error('Not renewed.');
    expect((await openedBy(renewed.value.token)).cardId).toBe(cardId);
  });

  it('is made anew by nobody once the card is in, by whatever way', async () => {
    const panel = await aPanelToJoin();
    const { scope, cardId } = await aWriter(panel);
    await submitCard(scope, cardId, { baseVersion: 0, content: aFullCard(panel.question) }, NOW);
    expect(await renew(panel, panel.recruiter)).toEqual({ ok: false, code: 'already_submitted' });
    expect(await renew(panel, panel.manager)).toEqual({ ok: false, code: 'owes_card' });
    const recruiter = await scopeOf(panel.recruiter);
    const seat = await seatOf(recruiter, panel);
    await removePanelist(recruiter, seat, { personId: (await danaOf(panel)).id, now: NOW });
    expect(await addDana(panel)).toEqual({ ok: false, code: 'already_submitted' });
    const row = await prisma().assignment.findFirst({ where: { personId: (await danaOf(panel)).id } });
    expect(row?.removedAt).not.toBeNull();
  });

  it('is shown to those who plan interviews, and to no interviewer', async () => {
    const panel = await aPanelToJoin();
    await tokenOf(panel);
    const lineOf = async (person: BuiltPerson) => {
      const interviews = await listInterviews(await scopeOf(person), panel.opening.id, NOW);
      const seats = interviews?.find(({ id }) => id === panel.interview.id)?.panelists;
      return seats?.find(({ name }) => name === DANA.name);
    };
    expect(await lineOf(panel.recruiter)).toMatchObject({
      external: true,
      linkUntil: AT_THE_END.toISOString(),
    });
    expect(await lineOf(panel.peer)).toMatchObject({ external: true, linkUntil: null, card: 'withheld' });
  });
});
