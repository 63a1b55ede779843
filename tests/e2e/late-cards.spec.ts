import { violationsOf } from '../support/axe';
import { startBearing } from '../support/bearing-server';
import { test as base, expect } from '../support/e2e';
import { type MailServer, startMailServer } from '../support/mail-server';

/** A server whose settings name a mail server, which listens beside it. */
const test = base.extend<object, { mail: MailServer }>({
  mail: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern
    async ({}, use) => {
      const mail = await startMailServer();
      await use(mail);
      await mail.close();
    },
    { scope: 'worker' },
  ],
  bearing: [
    async ({ mail }, use) => {
      const server = await startBearing({
        BEARING_SMTP_URL: mail.url,
        BEARING_MAIL_FROM: 'Bearing <bearing@company.test>',
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test('a reminder’s link says in one press that no card is due, and the recruiter sees it', async ({
  bearing,
  mail,
  signedIn,
  visitor,
}) => {
  const scene = await bearing.scene('panel', {
    members: {
      recruiter: { name: 'Rita Recruiter', role: 'recruiter' },
      panelist: { name: 'Pia Panelist', role: 'interviewer' },
    },
    panel: ['panelist'],
    candidate: 'Noa Birk',
    startsAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
  });
  await bearing.scene('mailRound', { now: new Date().toISOString() });
  const reminder = mail.received.find(({ mail: { subject } }) => subject?.startsWith('Your card is due'));
  expect(reminder?.to).toEqual([scene.people.panelist?.email]);
  const link = /https?:\/\/\S+\/no-card\/\S+/.exec(reminder?.mail.text ?? '')?.[0] ?? '';

  const recruiter = await signedIn({ id: scene.people.recruiter?.id ?? '' });
  await recruiter.goto(`/openings/${scene.openingId}/interviews`);
  await expect(recruiter.getByText('Each is reminded by mail', { exact: false })).toBeVisible();

  const phone = await visitor();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: 'Why is no card due?' })).toBeVisible();
  expect(await violationsOf(phone), 'the page of the link').toEqual([]);
  await recruiter.reload();
  await expect(recruiter.getByText('Pia Panelist, card owed')).toBeVisible();
  await phone.getByRole('button', { name: 'The interview did not take place' }).click();
  await expect(phone.getByRole('heading', { name: 'No card is due' })).toBeVisible();

  await recruiter.reload();
  await expect(
    recruiter.getByText('Pia Panelist, no card due: the interview did not take place'),
  ).toBeVisible();
  expect(await violationsOf(recruiter), 'the interviews').toEqual([]);

  const panelist = await signedIn({ id: scene.people.panelist?.id ?? '' });
  await panelist.goto(`/openings/${scene.openingId}/interviews`);
  await panelist.getByRole('button', { name: /^Card due again/ }).click();
  await expect(panelist.getByText('Pia Panelist (you), card owed')).toBeVisible();
  await panelist.goto('/');
  await panelist.getByRole('button', { name: /^No card due/ }).click();
  await expect(panelist.getByRole('dialog', { name: 'Why is no card due?' })).toBeVisible();
  expect(await violationsOf(panelist), 'the reasons at home').toEqual([]);
});

test('an admin sees whether mail goes out, and mails a test message to themselves', async ({
  bearing,
  mail,
  signedIn,
}) => {
  const admin = await bearing.scene('person', { name: 'Ada Admin', workspaceRole: 'admin' });
  const page = await signedIn(admin);
  await page.goto('/settings');
  await expect(page.getByText('bearing@company.test', { exact: false })).toBeVisible();
  await page.getByLabel('Time zone').fill('Europe/Atlantis');
  await page.getByRole('button', { name: 'Save the time zone' }).click();
  await expect(page.getByText('Enter a time zone such as Europe/Berlin.')).toBeVisible();
  await page.getByLabel('Time zone').fill('Europe/Berlin');
  await page.getByRole('button', { name: 'Save the time zone' }).click();
  await expect(page.getByText('The time zone is saved.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Send a test message to myself' }).click();
  await expect(
    page.getByText(`The mail server took a test message to ${admin.email}.`, { exact: true }),
  ).toBeVisible();
  expect(mail.received.some(({ to }) => to.includes(admin.email))).toBe(true);
  expect(await violationsOf(page), 'settings').toEqual([]);
});
