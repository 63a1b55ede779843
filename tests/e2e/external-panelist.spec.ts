import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import type { BearingServer } from '../support/bearing-server';
import { expect, test } from '../support/e2e';

const NOTE = 'Bet the company on one platform, and said so to the board before anybody asked.';

test.use({ expectedErrors: [/status of (401|404|409)/] });

async function aPanelWithoutDana(bearing: BearingServer) {
  const scene = await bearing.scene('panel', {
    members: {
      recruiter: { name: 'Rita Recruiter', role: 'recruiter' },
      panelist: { name: 'Pia Panelist', role: 'interviewer' },
    },
    panel: ['panelist'],
    candidate: 'Noor Haddad',
    submitted: { panelist: { notes: [{ question: 0, text: 'Words that are nobody else’s to read.' }] } },
  });
  return { scene, recruiterId: scene.people.recruiter?.id ?? '' };
}

async function openDialog(recruiter: Page, openingId: string) {
  await recruiter.goto(`/openings/${openingId}/interviews`);
  await recruiter.getByRole('button', { name: /^Change the interview: Noor Haddad/ }).click();
  await recruiter.getByRole('menuitem', { name: 'External panelists' }).click();
  return recruiter.getByRole('dialog', { name: 'External panelists' });
}

async function writeCard(page: Page) {
  await page.getByRole('textbox', { name: /^Note on/ }).fill(NOTE);
  const parts = page.getByRole('navigation', { name: 'Parts of this card' });
  await parts.getByRole('button', { name: /Competencies/ }).click();
  for (const level of await page.getByRole('radio', { name: 'Not observed' }).all()) await level.check();
  await parts.getByRole('button', { name: /Overall/ }).click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('radio', { name: /^CTO/ }).check();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  const left = page.getByRole('dialog', { name: 'Suggestions left to decide' });
  const handedIn = page.getByText('It is with the panel now', { exact: false });
  await expect(left.or(handedIn)).toBeVisible();
  if (await left.isVisible()) {
    await left.getByRole('button', { name: 'Drop the rest' }).click();
    await left.getByRole('button', { name: 'Submit', exact: true }).click();
  }
  await expect(handedIn).toBeVisible();
}

test('somebody without an account writes one card by a link, and sees nothing else', async ({
  bearing,
  signedIn,
  visitor,
}) => {
  const { scene, recruiterId } = await aPanelWithoutDana(bearing);
  const recruiter = await signedIn({ id: recruiterId });
  const dialog = await openDialog(recruiter, scene.openingId);
  await dialog.getByRole('button', { name: 'Add and make a link' }).click();
  await expect(dialog.getByText('Enter a name.')).toBeVisible();
  await dialog.getByLabel('Name').fill('Dana Ortiz');
  await dialog.getByLabel('E-mail').fill('dana@northgate.test');
  await dialog.getByRole('button', { name: 'Add and make a link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link for Dana Ortiz' }).inputValue();
  expect(await violationsOf(recruiter), 'the dialog').toEqual([]);

  await recruiter.goto(link);
  await expect(recruiter.getByText('Somebody is signed in to Bearing', { exact: false })).toBeVisible();

  const dana = await visitor();
  await dana.setViewportSize({ width: 390, height: 844 });
  await dana.goto(link);
  await expect(dana.getByText('Rita Recruiter asks you, Dana Ortiz', { exact: false })).toBeVisible();
  expect(await violationsOf(dana), 'the page of the link').toEqual([]);
  await dana.getByRole('button', { name: 'Open your scorecard' }).click();
  await expect(dana).toHaveURL(/\/panel\/cards\//);
  await expect(dana.getByRole('heading', { name: /Noor Haddad/ })).toBeVisible();
  expect(await violationsOf(dana), 'the editor').toEqual([]);
  await dana.setViewportSize({ width: 1440, height: 900 });
  expect(await dana.locator('main').getByRole('link').count()).toBe(0);
  await writeCard(dana);
  expect(await violationsOf(dana), 'the submitted card').toEqual([]);
  await expect(dana.getByText('nobody else’s', { exact: false })).toHaveCount(0);
  expect(await dana.locator('main a[href^="/"]').count()).toBe(0);

  const card = dana.url();
  for (const path of [`/candidacies/${scene.candidacyId}`, `/openings/${scene.openingId}`, '/']) {
    await dana.goto(path);
    await expect(dana).toHaveURL(/\/sign-in/);
  }
  const second = await visitor();
  await second.goto(link);
  await expect(second.getByRole('heading', { name: 'This link was opened already' })).toBeVisible();
  expect((await second.goto(card))?.status()).toBe(404);

  await recruiter.goto(`/candidacies/${scene.candidacyId}`);
  await expect(recruiter.getByText('Dana Ortiz', { exact: false }).first()).toBeVisible();
});

test('a link that is revoked stops its editor, which keeps what was typed', async ({
  bearing,
  signedIn,
  visitor,
}) => {
  const { scene, recruiterId } = await aPanelWithoutDana(bearing);
  const recruiter = await signedIn({ id: recruiterId });
  const dialog = await openDialog(recruiter, scene.openingId);
  await dialog.getByLabel('Name').fill('Dana Ortiz');
  await dialog.getByLabel('E-mail').fill('dana.o@northgate.test');
  await dialog.getByRole('button', { name: 'Add and make a link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link for Dana Ortiz' }).inputValue();
  const dana = await visitor();
  await dana.goto(link);
  await dana.getByRole('button', { name: 'Open your scorecard' }).click();
  const note = dana.getByRole('textbox', { name: /^Note on/ });
  await note.fill(NOTE);
  await expect(dana.getByText(/^Saved \d/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Revoke the link of Dana Ortiz' }).click();
  await expect(dialog.getByText('No link works')).toBeVisible();
  await note.fill(`${NOTE} And more.`);
  await expect(dana.getByText('Your link has ended or was replaced', { exact: false })).toBeVisible();
  await expect(note).toHaveValue(`${NOTE} And more.`);
});
