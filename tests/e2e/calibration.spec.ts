import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

async function expectNoViolations(page: Page) {
  expect(await violationsOf(page)).toEqual([]);
}

test('a hiring manager reads every interviewer of theirs by name, each figure with its interval', async ({
  bearing,
  signedIn,
}) => {
  const { manager, panelists } = await bearing.scene('crowdedOpening', { candidacies: 24 });
  const page = await signedIn(manager);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calibration' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calibration' })).toBeVisible();
  const names = panelists.map(({ name }) => name);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(names.toSorted());

  const ida = page.getByRole('region', { name: 'Ida Moss' });
  await expect(ida.getByRole('img', { name: /^Technical strategy: level 1: \d+, level 2/ })).toBeVisible();
  await expect(ida.getByText(/^-?[\d.]+( lower| higher)?, 90% interval .+ to .+\.$/)).toBeVisible();
  await expect(ida.getByText(/over 23 candidacies rated beside peers/)).toBeVisible();
  await page.getByText('How this is counted').click();
  await expect(page.getByText(/Figures begin at 5 cards/)).toBeVisible();
  await expectNoViolations(page);
});

test('an interviewer finds their own figures on a phone, and nobody else’s', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { panelists } = await bearing.scene('crowdedOpening', { candidacies: 24 });
  const [own, peer] = panelists;
  const page = await signedIn(own ?? { id: '' }, { width: 390, theme: 'dark' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Calibration' }).click();
  await expect(page.getByRole('region', { name: 'Your own cards' })).toBeVisible();
  await expect(page.getByText(peer?.name ?? 'nobody')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expectNoViolations(page);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
});

test('a hiring manager who owes a card sees nothing move when a peer submits', async ({
  bearing,
  signedIn,
}) => {
  const { people } = await bearing.scene('panel', {
    members: {
      manager: { name: 'Mo Manager', role: 'hiring_manager' },
      ana: { name: 'Ana Duarte', role: 'interviewer' },
    },
    panel: ['manager', 'ana'],
  });
  const page = await signedIn(people.manager ?? { id: '' });
  await page.goto('/calibration');
  await expect(page.getByRole('heading', { name: 'No submitted card counts here yet' })).toBeVisible();
  await bearing.scene('submitOwnCard', { cardId: people.ana?.cardId ?? '' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No submitted card counts here yet' })).toBeVisible();
  await bearing.scene('submitOwnCard', { cardId: people.manager?.cardId ?? '' });
  await page.reload();
  const ana = page.getByRole('region', { name: 'Ana Duarte' });
  await expect(ana.getByText('1 submitted card. Too few to say: figures begin at 5.')).toBeVisible();
});
