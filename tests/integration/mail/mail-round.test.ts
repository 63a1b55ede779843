import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { createInvitation } from '@/lib/data/invitation';
import { findInvitation } from '@/lib/data/invitation-acceptance';
import { findOutboxState } from '@/lib/data/outbox';
import { setMailer } from '@/lib/mail/current-mailer';
import { currentMailing, deliverMail, runMailRound } from '@/lib/mail/deliver';
import { readNoCard } from '@/lib/mail/no-card-link';
import { openMailer } from '@/lib/mail/open-mailer';
import { setRuntime } from '@/lib/runtime';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  fillCard,
  scopeOf,
  submitCard,
} from '@/tests/support/builders';
import { MAIL_PASSWORD, type MailServer, startMailServer } from '@/tests/support/mail-server';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const SECRET = 'a-secret-of-the-tests-long-enough-to-use';
const FROM = 'Bearing <bearing@company.test>';
const NOTE = 'They moved the ledger to an event log and cut the on-call load';
/** A Monday, an hour and a half after the interview of the scene ended. */
const NOW = new Date('2026-11-23T12:30:00Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
  setRuntime({ secret: SECRET, url: 'https://bearing.test', setupCode: null, mail: null });
  await prisma().workspaceSettings.create({ data: { timeZone: 'UTC' } });
});
afterAll(() => server.close());

beforeEach(async () => {
  server.refuse(null);
  (server.received as unknown[]).length = 0;
  setMailer(openMailer({ url: server.url, from: FROM }));
  await prisma().outboxMessage.deleteMany();
  await prisma().opening.updateMany({ data: { status: 'closed' } });
});

async function aLateCard({ digest = false }: { digest?: boolean } = {}) {
  const people = {
    recruiter: await aPerson({ name: 'Rita Recruits' }),
    manager: await aPerson({ name: 'Hana Hires' }),
    panelist: await aPerson({ name: 'Petra Panel' }),
    peer: await aPerson({ name: 'Pio Peer' }),
  };
  await prisma().person.updateMany({ data: { wantsDigest: digest } });
  const opening = await anOpening({
    title: 'VP of Engineering',
    members: [
      { person: people.recruiter, role: 'recruiter' },
      { person: people.manager, role: 'hiring_manager' },
      { person: people.panelist, role: 'interviewer' },
      { person: people.peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noa Birk' });
  const interview = await anInterview(candidacy, [people.panelist, people.peer], {
    title: 'Delivery & people',
    startsAt: new Date('2026-11-23T10:00:00Z'),
  });
  const questionId = interview.questionIds[0] ?? '';
  await submitCard(interview.cards[people.peer.id] ?? '', { notes: [{ questionId, text: NOTE }] });
  await fillCard(interview.cards[people.panelist.id] ?? '', { notes: [{ questionId, text: NOTE }] });
  return { ...people, opening, interview };
}

describe('a reminder', () => {
  it('reaches the panelist who is late, names the interview, and holds nothing of a card', async () => {
    const { panelist, interview } = await aLateCard();
    await runMailRound(NOW);
    expect(server.received.map(({ to }) => to)).toEqual([[panelist.email]]);
    const { mail, raw } = server.received[0] ?? {};
    expect(mail?.from).toMatchObject({ name: 'Bearing', address: 'bearing@company.test' });
    expect(mail?.to?.[0]?.address).toBe(panelist.email);
    expect(mail?.subject).toBe('Your card is due: Noa Birk, Delivery & people');
    expect(Number.isNaN(Date.parse(mail?.date ?? ''))).toBe(false);
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@company\.test>$/);
    expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    for (const body of [mail?.text ?? '', mail?.html ?? '']) {
      expect(body).toContain('VP of Engineering');
      expect(body).toContain(`https://bearing.test/scorecards/${interview.cards[panelist.id]}`);
      expect(body).not.toMatch(/event log|on-call|strategic|operational|Pio Peer/i);
    }
    expect(mail?.html).toContain('Delivery &amp; people');
    expect(raw).not.toContain('They moved');
  });

  it('carries a link that says which card it is about, for twenty days', async () => {
    const { panelist, interview } = await aLateCard();
    await runMailRound(NOW);
    const token = /no-card\/([\w.-]+)/.exec(server.received[0]?.mail.text ?? '')?.[1] ?? '';
    expect(readNoCard(SECRET, token, NOW)).toEqual({ interviewId: interview.id, personId: panelist.id });
    expect(readNoCard(SECRET, token, minutesLater(21 * 24 * 60))).toBeNull();
    expect(readNoCard(`${SECRET}!`, token, NOW)).toBeNull();
    expect(readNoCard(SECRET, `x${token}`, NOW)).toBeNull();
    expect(readNoCard(SECRET, '', NOW)).toBeNull();
  });

  it('goes out once, however often and by however many servers the round is run', async () => {
    await aLateCard();
    await Promise.all([runMailRound(NOW), runMailRound(NOW), runMailRound(minutesLater(1))]);
    await runMailRound(minutesLater(30));
    expect(server.received).toHaveLength(1);
  });

  it('goes out again the next working morning, and not before', async () => {
    await aLateCard();
    await runMailRound(NOW);
    await runMailRound(new Date('2026-11-24T08:59:00Z'));
    expect(server.received).toHaveLength(1);
    await runMailRound(new Date('2026-11-24T09:00:00Z'));
    expect(server.received.filter(({ mail }) => mail.subject?.startsWith('Your card is due'))).toHaveLength(
      2,
    );
  });

  it.each([
    ['the interview was cancelled', { interview: { cancelledAt: NOW } }],
    ['the interview was moved ahead', { interview: { startsAt: new Date('2026-11-25T10:00:00Z') } }],
    ['the panelist was taken off', { assignment: { removedAt: NOW } }],
    ['no card is due', { assignment: { noCardAt: NOW, noCardReason: 'was_not_there' as const } }],
    ['the account was deactivated', { person: { deactivatedAt: NOW } }],
    ['the opening was closed', { opening: { status: 'closed' as const } }],
  ])('does not go out where %s', async (_why, change) => {
    const { interview, panelist, opening } = await aLateCard();
    if ('interview' in change) {
      await prisma().interview.update({ where: { id: interview.id }, data: change.interview });
    }
    if ('assignment' in change) {
      await prisma().assignment.updateMany({ where: { personId: panelist.id }, data: change.assignment });
    }
    if ('person' in change) await prisma().person.update({ where: { id: panelist.id }, data: change.person });
    if ('opening' in change)
      await prisma().opening.update({ where: { id: opening.id }, data: change.opening });
    await runMailRound(NOW);
    expect(server.received).toEqual([]);
  });

  it('is let go where the card came in while the mail server was away', async () => {
    const { interview, panelist } = await aLateCard();
    server.refuse('for_now');
    await runMailRound(NOW);
    await prisma().scorecard.update({
      where: { id: interview.cards[panelist.id] ?? '' },
      data: { status: 'submitted', submittedAt: NOW },
    });
    server.refuse(null);
    await runMailRound(minutesLater(90));
    expect(server.received).toEqual([]);
  });
});

describe('a mail server that refuses', () => {
  it('is tried again, ever later, until the letter is through; an admin reads why meanwhile', async () => {
    await aLateCard();
    const admin = await scopeOf(await aPerson({ name: 'Ada Admin', workspaceRole: 'admin' }));
    server.refuse('for_now');
    await runMailRound(NOW);
    await runMailRound(minutesLater(0.5));
    expect((await prisma().outboxMessage.findFirstOrThrow()).attempts).toBe(1);
    await runMailRound(minutesLater(1));
    expect(await findOutboxState(admin)).toMatchObject({ waiting: 1, trouble: { final: false } });
    expect((await findOutboxState(admin))?.trouble?.error).toContain('Try again later');
    server.refuse(null);
    await runMailRound(minutesLater(3));
    expect(server.received).toHaveLength(1);
    expect(await findOutboxState(admin)).toMatchObject({ waiting: 0, trouble: null });
  });

  it('is believed where it says that there is no such mailbox', async () => {
    await aLateCard();
    server.refuse('for_good');
    await runMailRound(NOW);
    const row = await prisma().outboxMessage.findFirstOrThrow();
    expect(row).toMatchObject({ sentAt: null, attempts: 1 });
    expect(row.droppedAt).not.toBeNull();
    expect(row.lastError).toContain('No such mailbox');
  });

  it('never gets its password into what is stored, even where it repeats it', async () => {
    await aLateCard();
    const url = server.url.replace(/^smtp:\/\/[^:]+/, 'smtp://somebody%40mail.test');
    setMailer(openMailer({ url, from: FROM }));
    await runMailRound(NOW);
    const row = await prisma().outboxMessage.findFirstOrThrow();
    expect(row.lastError).toContain('No entry for');
    expect(row.lastError).not.toContain(MAIL_PASSWORD);
  });

  it('shows its troubles to admins alone', async () => {
    expect(await findOutboxState(await scopeOf(await aPerson()))).toBeNull();
  });
});

describe('an invitation', () => {
  const input = (openingId: string, email: string) =>
    ({ to: 'opening', openingId, openingRole: 'interviewer', email }) as const;

  it('is mailed with a link that works, and its token stands nowhere in the clear or after it was sent', async () => {
    const { recruiter, opening } = await aLateCard();
    const scope = await scopeOf(recruiter);
    const outcome = await createInvitation(
      scope,
      input(opening.id, 'new@company.test'),
      NOW,
      currentMailing(),
    );
    if (!outcome.ok || outcome.value.kind !== 'link') throw new Error('No link was made.');
    const { token } = outcome.value;
    expect(JSON.stringify(await prisma().outboxMessage.findMany())).not.toContain(token);
    await deliverMail(NOW);
    const { mail, to } = server.received[0] ?? {};
    expect(to).toEqual(['new@company.test']);
    expect(mail?.subject).toBe('Rita Recruits invites you to Bearing');
    expect(mail?.text).toContain(`https://bearing.test/invitations/${token}`);
    expect(await findInvitation(token, NOW)).not.toBeNull();
    expect(await prisma().outboxMessage.findFirst()).toMatchObject({ sealed: null, sentAt: NOW });
  });

  it('waits for a mail server that is away, and is let go where it was revoked', async () => {
    const { recruiter, opening } = await aLateCard();
    const scope = await scopeOf(recruiter);
    server.refuse('for_now');
    await createInvitation(scope, input(opening.id, 'kept@company.test'), NOW, currentMailing());
    await createInvitation(scope, input(opening.id, 'revoked@company.test'), NOW, currentMailing());
    await deliverMail(NOW);
    server.refuse(null);
    await prisma().invitation.updateMany({
      where: { email: 'revoked@company.test' },
      data: { revokedAt: NOW },
    });
    await deliverMail(minutesLater(2));
    expect(server.received.map(({ to }) => to)).toEqual([['kept@company.test']]);
    expect(await prisma().outboxMessage.count({ where: { sealed: { not: null } } })).toBe(0);
  });

  it('leaves nothing in the outbox where no mail is sent', async () => {
    setMailer(null);
    const { recruiter, opening } = await aLateCard();
    await createInvitation(
      await scopeOf(recruiter),
      input(opening.id, 'link@company.test'),
      NOW,
      currentMailing(),
    );
    await runMailRound(NOW);
    expect(await prisma().outboxMessage.count()).toBe(0);
  });
});

describe('the digest', () => {
  const TUESDAY = new Date('2026-11-24T12:30:00Z');
  const digests = () => server.received.filter(({ mail }) => mail.subject?.startsWith('Bearing: '));

  it('tells the recruiter who is late and whom they meet today, and nothing of a card', async () => {
    const { recruiter } = await aLateCard({ digest: true });
    await runMailRound(TUESDAY);
    expect(digests().map(({ to }) => to)).toEqual([[recruiter.email]]);
    const text = digests()[0]?.mail.text ?? '';
    expect(text).toContain('Petra Panel: Noa Birk, Delivery & people (VP of Engineering), ended Monday');
    expect(text).not.toMatch(/Pio Peer|event log|strategic|operational/i);
    await runMailRound(new Date('2026-11-24T15:00:00Z'));
    expect(digests()).toHaveLength(1);
  });

  it('goes to the hiring manager where an opening has no recruiter', async () => {
    const { opening, recruiter, manager } = await aLateCard({ digest: true });
    await prisma().openingMember.delete({
      where: { openingId_personId: { openingId: opening.id, personId: recruiter.id } },
    });
    await runMailRound(TUESDAY);
    expect(digests().map(({ to }) => to)).toEqual([[manager.email]]);
  });

  it('says nothing of a candidacy that is sealed to its reader', async () => {
    const { interview, recruiter } = await aLateCard({ digest: true });
    await prisma().assignment.create({
      data: { interviewId: interview.id, personId: recruiter.id, scorecards: { create: {} } },
    });
    await runMailRound(TUESDAY);
    expect(digests()).toEqual([]);
  });

  it('is not sent where there is nothing to say, on a weekend, or to somebody who switched it off', async () => {
    const { recruiter, interview, panelist } = await aLateCard({ digest: true });
    await runMailRound(new Date('2026-11-28T12:30:00Z'));
    expect(digests()).toEqual([]);
    await prisma().person.update({ where: { id: recruiter.id }, data: { wantsDigest: false } });
    await runMailRound(TUESDAY);
    expect(digests()).toEqual([]);
    await prisma().person.update({ where: { id: recruiter.id }, data: { wantsDigest: true } });
    await prisma().scorecard.update({
      where: { id: interview.cards[panelist.id] ?? '' },
      data: { status: 'submitted', submittedAt: NOW },
    });
    await runMailRound(new Date('2026-11-25T12:30:00Z'));
    expect(digests()).toEqual([]);
  });
});
