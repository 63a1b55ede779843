import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

/** A debrief opened early, held from two browsers at once, and closed to somebody who owes a card. */

test.use({ expectedErrors: [/status of 404|ERR_INTERNET_DISCONNECTED/] });

async function expectNoViolations(page: Page) {
  expect(await violationsOf(page)).toEqual([]);
}

const CARD = { overall: 'yes', roleOpinion: 'cto' } as const;

function theScene(panel: readonly string[]) {
  return {
    members: {
      manager: { name: 'Mara Lindqvist', role: 'hiring_manager' as const },
      ada: { name: 'Ada Okoye', role: 'interviewer' as const },
      ben: { name: 'Ben Hall', role: 'interviewer' as const },
    },
    panel,
    submitted: {
      manager: { ...CARD, ratings: { business_acumen: 4 as const } },
      ada: {
        ...CARD,
        ratings: { business_acumen: 1 as const },
        notes: [
          {
            question: 0,
            text: 'Bought the gateway, kept the models.',
            evidence: [{ start: 0, end: 18, orientation: 'strategic' as const, signal: 'any' }],
          },
        ],
      },
    },
  };
}

test('two people in one debrief see what the other writes within two seconds and lose nothing', async ({
  bearing,
  signedIn,
}) => {
  const { candidacyId, people } = await bearing.scene('panel', theScene(['manager', 'ada']));
  await bearing.scene('figure', { candidacyId });
  const manager = await signedIn({ id: people.manager?.id ?? '' });
  const ada = await signedIn({ id: people.ada?.id ?? '' }, { width: 390, theme: 'dark' });
  const address = `/candidacies/${candidacyId}/debrief`;
  await ada.goto(address);
  await expect(ada.getByRole('heading', { name: 'All cards are in.' })).toBeVisible();
  await manager.goto(`/candidacies/${candidacyId}`);
  await manager.getByRole('link', { name: 'Debrief' }).click();
  await manager.getByRole('button', { name: 'Open the debrief' }).click();
  await manager.getByRole('alertdialog').getByRole('button', { name: 'Open the debrief' }).click();

  const headings = manager.getByRole('heading', { level: 2 });
  await expect(manager.getByText('3 levels apart when the debrief opened.')).toBeVisible();
  await expect(headings.nth(2)).toHaveText('Business acumen');
  await expect(ada.getByText('3 levels apart when the debrief opened.')).toBeVisible();
  await expect(manager.getByRole('link', { name: /Bought the gateway/ }).first()).toBeVisible();

  const mine = manager.getByLabel('Your notes on the whole');
  const hers = ada.getByLabel('Your notes on the whole');
  await mine.fill('The bar is the one we wrote down.');
  await hers.fill('The board story was second hand.');
  await expect(ada.getByText('The bar is the one we wrote down.')).toBeVisible({ timeout: 2000 });
  await expect(manager.getByText('The board story was second hand.')).toBeVisible({ timeout: 2000 });
  await expect(mine).toHaveValue('The bar is the one we wrote down.');
  await expectNoViolations(manager);
  await expectNoViolations(ada);

  await ada.context().setOffline(true);
  await expect(ada.getByText(/The server has not answered since/)).toBeVisible();
  await hers.fill('The board story was second hand. She confirmed it after.');
  await mine.fill('The bar is the one we wrote down. Nobody moved it.');
  await expect(ada.getByText(/Kept in this browser/)).toBeVisible();
  await ada.context().setOffline(false);
  await expect(ada.getByText('Nobody moved it.')).toBeVisible();
  await expect(manager.getByText('She confirmed it after.')).toBeVisible();

  await manager.getByRole('button', { name: 'Mara Lindqvist speaks earlier' }).click();
  await expect(
    ada.getByRole('region', { name: 'Who speaks when' }).getByRole('listitem').first(),
  ).toContainText('Mara Lindqvist');
  await manager.reload();
  await expect(mine).toHaveValue('The bar is the one we wrote down. Nobody moved it.');
});

test('opened early by the hiring manager it says so, and whoever owes a card finds nothing there', async ({
  bearing,
  signedIn,
}) => {
  const { candidacyId, people } = await bearing.scene('panel', theScene(['manager', 'ada', 'ben']));
  await bearing.scene('figure', { candidacyId });
  const manager = await signedIn({ id: people.manager?.id ?? '' });
  const address = `/candidacies/${candidacyId}/debrief`;
  await manager.goto(address);
  await expect(manager.getByRole('heading', { name: '2 of 3 cards are in.' })).toBeVisible();
  await expectNoViolations(manager);
  await manager.getByRole('button', { name: 'Open it early' }).click();
  await manager.getByRole('alertdialog').getByRole('button', { name: 'Open it early' }).click();
  await expect(manager.getByText('Opened early', { exact: true })).toBeVisible();
  await expect(manager.getByText(/Opened early: 1 card was still to come/)).toBeVisible();

  const ben = await signedIn({ id: people.ben?.id ?? '' });
  expect((await ben.goto(address))?.status()).toBe(404);
  const feed = await ben.request.post(`${bearing.url}/api/candidacies/${candidacyId}/debrief/feed`, {
    data: {},
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(feed.status()).toBe(404);
  await ben.goto(`/candidacies/${candidacyId}`);
  await expect(ben.getByRole('link', { name: 'Debrief' })).toHaveCount(0);
});

test('an offer brings a working agreement in versions and a record of how it turned out', async ({
  bearing,
  signedIn,
}) => {
  const scene = theScene(['ada']);
  const { candidacyId, people } = await bearing.scene('panel', {
    ...scene,
    members: { ...scene.members, manager: { ...scene.members.manager, workspaceRole: 'admin' as const } },
    submitted: { ada: scene.submitted.ada },
  });
  await bearing.scene('figure', { candidacyId });
  const page = await signedIn({ id: people.manager?.id ?? '' });
  await page.goto(`/candidacies/${candidacyId}`);
  await page.getByRole('radio', { name: /Make an offer/ }).check();
  await page.getByLabel('Role offered').selectOption('cto');
  await page.getByLabel('Reason', { exact: true }).fill('She has done it before.');
  await page.getByLabel('Why it differs from the recommendation').fill('Two references said the same.');
  await page.getByRole('button', { name: 'Record decision' }).click();

  await page.getByText('Record how it turned out').click();
  await page.getByRole('radio', { name: 'Six months in' }).check();
  await page.getByRole('radio', { name: 'Fits the role' }).check();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Choose whether the decision is regretted.')).toBeVisible();
  await page.getByRole('radio', { name: 'No regret' }).check();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Fits the role. No regret.')).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('link', { name: 'Working agreement' }).click();
  await expect(page.getByText('Draft, not saved')).toBeVisible();
  await expectNoViolations(page);
  await page.getByText('Edit', { exact: true }).click();
  await page.getByLabel('VP of Engineering', { exact: true }).fill('Ruben Castellanos');
  await page.getByRole('button', { name: 'Save as version 1' }).click();
  await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  await expect(page.getByText('VP of Engineering: Ruben Castellanos').first()).toBeVisible();

  await page.goto('/outcomes');
  await expect(page.getByText(/Too few to say: a share is shown from 10 on/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Against it, or without one 6 months in/ })).toContainText(
    '1 of 1',
  );
  await expectNoViolations(page);
  const ben = await signedIn({ id: people.ben?.id ?? '' });
  expect((await ben.goto('/outcomes'))?.status()).toBe(404);
});
