import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

/** Sorting, narrowing and choosing in an opening's list by keyboard, and the comparison it leads to. */

test.use({ expectedErrors: [/status of 404/] });

const CROWD = 45;

async function expectNoViolations(page: Page) {
  expect(await violationsOf(page)).toEqual([]);
}

test('the list is sorted, narrowed and chosen from by keyboard, and its address says how', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const { openingId, recruiter } = await bearing.scene('crowdedOpening', { candidacies: CROWD });
  const page = await signedIn(recruiter);
  await page.goto(`/openings/${openingId}`);
  const rows = page.getByRole('rowheader');
  await expect(rows).toHaveCount(CROWD);
  await expectNoViolations(page);

  const byLevel = page.getByRole('columnheader', { name: 'Level' });
  await byLevel.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(byLevel).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/\?sort=level$/);
  await page.keyboard.press('Enter');
  await expect(byLevel).toHaveAttribute('aria-sort', 'descending');
  const sorted = await rows.allTextContents();

  await page.getByLabel('Name or work').focus();
  await page.keyboard.type('noa');
  await expect(page).toHaveURL(/q=noa/);
  await expect(rows).toHaveCount(5);
  await page.reload();
  await expect(rows).toHaveCount(5);
  await expect(byLevel).toHaveAttribute('aria-sort', 'descending');
  expect(await rows.allTextContents()).toEqual(sorted.filter((name) => name.startsWith('Noa')));

  const boxes = page.getByRole('checkbox');
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 chosen. Choose one more at least.')).toBeVisible();
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Name or work').fill('');
  await expect(rows).toHaveCount(CROWD);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.getByRole('link', { name: 'Compare', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  await expect(page).toHaveURL(/\/compare\?c=[^&]+&c=[^&]+$/);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expectNoViolations(page);
  await page.goBack();
  await expect(page).toHaveURL(/sort=level&order=desc/);
});

test('six candidates fit on one landscape sheet; on a phone the names stay while rows scroll', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const { openingId, recruiter, candidacyIds } = await bearing.scene('crowdedOpening', { candidacies: 8 });
  const query = candidacyIds
    .slice(0, 6)
    .map((id) => `c=${id}`)
    .join('&');
  const page = await signedIn(recruiter);
  await page.goto(`/openings/${openingId}/compare?${query}`);
  await expect(page.getByRole('columnheader')).toHaveCount(6);
  const sheet = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [, width, height] = sheet.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));

  const phone = await signedIn(recruiter, { width: 390, theme: 'dark' });
  await phone.goto(`/openings/${openingId}/compare?${query}`);
  const region = phone.getByRole('region', { name: 'Comparison' });
  const name = phone.getByRole('columnheader').first();
  await region.evaluate((element) => element.scrollTo(0, 0));
  const before = await name.boundingBox();
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  expect((await name.boundingBox())?.y).toBe(before?.y);
  const over = await phone.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
  await expectNoViolations(phone);
});

test('too few ask to choose, a stranger is unknown, and a sealed candidate shows no figure', async ({
  bearing,
  signedIn,
}) => {
  const scene = await bearing.scene('panel', {
    members: {
      reader: { name: 'Reader Hall', role: 'hiring_manager' },
      peer: { name: 'Peer Okoye', role: 'interviewer' },
    },
    panel: ['reader', 'peer'],
    submitted: { peer: { overall: 'strong_yes', roleOpinion: 'cto' } },
  });
  const crowd = await bearing.scene('crowdedOpening', { candidacies: 1 });
  const page = await signedIn({ id: scene.people.reader?.id ?? '' });
  const compare = `/openings/${scene.openingId}/compare`;

  await page.goto(`/openings/${scene.openingId}`);
  await expect(page.getByText('1 candidate left out until your card on them is in.')).toBeVisible();
  await page.goto(`${compare}?c=${scene.candidacyId}`);
  await expect(page.getByRole('heading', { name: 'Choose whom to compare' })).toBeVisible();
  const stranger = await page.goto(`${compare}?c=${scene.candidacyId}&c=${crowd.candidacyIds[0]}`);
  expect(stranger?.status()).toBe(404);
  const unknown = await page.goto(`${compare}?c=${scene.candidacyId}&c=nobody`);
  expect(unknown?.status()).toBe(404);

  const other = await bearing.scene('candidacy', { openingId: scene.openingId, name: 'Ola Berg' });
  await page.goto(`${compare}?c=${scene.candidacyId}&c=${other.candidacyId}`);
  await expect(page.getByRole('columnheader', { name: /Noa Birk.*Write your card/ })).toBeVisible();
  const text = (await page.getByRole('table').textContent()) ?? '';
  expect(text).not.toMatch(/\d of \d card|Peer Okoye|from \d panelist|\d\.\d\d/);
  await expectNoViolations(page);
});
