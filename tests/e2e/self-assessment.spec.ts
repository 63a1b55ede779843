import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

// A link that does not work answers 404, which the browser's console repeats; so is a request with the network gone.
test.use({ expectedErrors: [/status of 404|ERR_INTERNET_DISCONNECTED/] });

const WORDS = 'Bought the routing engine instead of writing a third one.';

async function expectAccessible(page: Page, where: string) {
  expect(await violationsOf(page), where).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, where).toBeLessThanOrEqual(0);
}

test('a candidate fills it in on a phone, leaves, resumes, sends and keeps it; the panel reads it after its own cards', async ({
  bearing,
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
  });
  const recruiter = await signedIn({ id: scene.people.recruiter?.id ?? '' });
  await recruiter.goto(`/candidacies/${scene.candidacyId}`);
  await expect(recruiter.getByText('Noa Birk has sent nothing so far.')).toBeVisible();
  await recruiter.getByRole('button', { name: 'Make a link' }).click();
  const address = await recruiter.getByRole('textbox', { name: 'Link for Noa Birk' }).inputValue();
  expect(address).toMatch(/\/self-assessments\/[\w-]{43}$/);

  const phone = await visitor();
  await phone.setViewportSize({ width: 390, height: 844 });
  const answer = await phone.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow');
  await expectAccessible(phone, 'beginning');
  await phone.getByRole('button', { name: 'Begin' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Technical strategy' })).toBeFocused();

  const direction = phone.getByRole('group', { name: /I set a technical direction/ });
  await direction.getByRole('radio', { name: 'I teach it' }).focus();
  await phone.keyboard.press('Space');
  await expect(phone.getByText('Part 1 of 5, 1 of 20 answered')).toBeVisible();
  await expectAccessible(phone, 'an area');

  // Gone from the network while typing, then the tab is gone too.
  await phone.context().setOffline(true);
  await phone.getByLabel('An example from your own work').fill(WORDS);
  await phone.getByRole('button', { name: 'Next' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'People leadership' })).toBeFocused();
  await phone.context().setOffline(false);
  const context = phone.context();
  await phone.close();

  const again = await context.newPage();
  await again.setViewportSize({ width: 390, height: 844 });
  await again.goto(address);
  await expect(again.getByRole('heading', { level: 1, name: 'People leadership' })).toBeVisible();
  await again.getByRole('button', { name: 'Back' }).click();
  await expect(again.getByLabel('An example from your own work')).toHaveValue(WORDS);
  for (let part = 1; part <= 4; part += 1) await again.getByRole('button', { name: 'Next' }).click();
  await expect(again.getByRole('heading', { level: 1, name: 'What draws you' })).toBeFocused();
  await again.getByRole('radio', { name: /In a long conversation with an engineer/ }).check();
  await expectAccessible(again, 'the questions');
  await again.getByRole('button', { name: 'See the result' }).click();

  await expect(again.getByRole('heading', { level: 1, name: 'Your own view' })).toBeFocused();
  await expect(again.getByRole('heading', { name: 'Nothing has been sent yet' })).toBeVisible();
  await again.context().setOffline(true);
  await again.getByRole('button', { name: 'Send to Larkspur Freight' }).click();
  await expect(again.getByRole('alert').filter({ hasText: 'The server did not answer' })).toBeVisible();
  await again.context().setOffline(false);
  await again.getByRole('button', { name: 'Send to Larkspur Freight' }).click();
  await expect(again.getByRole('heading', { name: 'Sent to Larkspur Freight' })).toBeVisible();
  await expectAccessible(again, 'the result');

  const downloading = again.waitForEvent('download');
  await again.getByRole('button', { name: 'Download as text' }).click();
  const kept = await readFile(await (await downloading).path(), 'utf8');
  expect(kept).toContain(WORDS);
  await again.emulateMedia({ media: 'print' });
  await expect(again.getByText(WORDS)).toBeVisible();
  await expect(again.getByRole('button', { name: 'Print' })).toBeHidden();
  await again.emulateMedia({ media: 'screen' });

  // Whoever else opens the address finds an empty beginning: the server reads nothing back by it.
  const other = await visitor();
  await other.goto(address);
  await other.getByRole('button', { name: 'Begin' }).click();
  await expect(other.getByText('Part 1 of 5, 0 of 20 answered')).toBeVisible();

  const panelist = await signedIn({ id: scene.people.panelist?.id ?? '' });
  await panelist.goto(`/candidacies/${scene.candidacyId}`);
  await expect(panelist.getByRole('heading', { level: 1 })).toBeVisible();
  const sealed = (await panelist.content()) ?? '';
  expect(sealed).not.toContain(WORDS);
  expect(sealed).not.toContain('own view');
  await bearing.scene('submitOwnCard', { cardId: scene.people.panelist?.cardId ?? '' });
  await panelist.reload();
  await expect(panelist.getByRole('heading', { name: 'The candidate’s own view' })).toBeVisible();
  await expect(panelist.getByText('“I teach it” throughout')).toBeVisible();
  await panelist.getByText('Every answer').click();
  await expect(panelist.getByText(WORDS)).toBeVisible();
  await expectAccessible(panelist, 'beside the panel');

  await recruiter.reload();
  await recruiter.getByRole('button', { name: 'Revoke the link' }).click();
  await recruiter.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(recruiter.getByRole('button', { name: 'Make a link' })).toBeVisible();
  const revoked = await again.goto(address);
  expect(revoked?.status()).toBe(404);
  await expect(again.getByRole('heading', { name: 'Your answers are still in this browser' })).toBeVisible();
  const unknown = await other.goto('/self-assessments/never-made-never-made-never-made-never-made-x');
  expect(unknown?.status()).toBe(404);
  await expect(other.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();
  await expectAccessible(other, 'a link that does not work');
  const second = await other.goto(address);
  expect(second?.status()).toBe(404);
  await expect(other.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();
});

test('the public address is not there until an admin switches it on, and sends nothing to the server', {
  tag: '@browser',
}, async ({ bearing, signedIn, visitor }) => {
  const admin = await signedIn(await bearing.scene('person', { name: 'Ada Admin', workspaceRole: 'admin' }));
  const guest = await visitor();
  expect((await guest.goto('/self-assessment'))?.status()).toBe(404);
  await expect(guest.getByRole('heading', { name: 'Nothing here' })).toBeVisible();

  await admin.goto('/settings');
  const box = admin.getByRole('checkbox', { name: /Offer the self-assessment/ });
  await expect(box).not.toBeChecked();
  await expectAccessible(admin, 'settings');
  await box.check();
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(admin.getByText('The settings are saved.', { exact: true })).toBeVisible();

  const before = await bearing.scene('storedBySelfAssessments', {});
  const sent: string[] = [];
  guest.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  expect((await guest.goto('/self-assessment'))?.status()).toBe(200);
  await guest.getByRole('button', { name: 'Begin' }).click();
  await guest.getByRole('radio', { name: 'On my own' }).first().check();
  await guest.getByLabel('An example from your own work').fill(WORDS);
  for (let part = 1; part <= 4; part += 1) await guest.getByRole('button', { name: 'Next' }).click();
  await guest.getByRole('button', { name: 'See the result' }).click();
  await expect(guest.getByText(WORDS)).toBeVisible();
  await expect(guest.getByRole('button', { name: /^Send/ })).toHaveCount(0);
  await expectAccessible(guest, 'the public result');
  await guest.getByRole('button', { name: 'Remove from this browser' }).click();
  await guest.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(guest.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(await bearing.scene('storedBySelfAssessments', {})).toEqual(before);

  await box.uncheck();
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await guest.goto('/self-assessment'))?.status()).toBe(404);

  const member = await signedIn(await bearing.scene('person', { name: 'Mia Member' }));
  expect((await member.goto('/settings'))?.status()).toBe(404);
});
