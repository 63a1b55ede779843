import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

/** Walks with Tab until the control has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, control: Locator) {
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

/** Answers of a group lie under the arrow keys, from the one that is checked. */
async function answer(page: Page, question: RegExp, to: 'Yes' | 'No') {
  const group = page.getByRole('group', { name: question });
  await tabTo(page, group.getByRole('radio', { name: 'Not known' }));
  await page.keyboard.press('ArrowLeft');
  if (to === 'Yes') await page.keyboard.press('ArrowLeft');
  await expect(group.getByRole('radio', { name: to, exact: true })).toBeChecked();
}

test('the intake is answered by keyboard alone, and the advice follows each answer', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const admin = await bearing.scene('person', { name: 'Ada Recruiter', workspaceRole: 'admin' });
  const page = await signedIn(admin);
  await page.goto('/openings/new');
  const advice = page.getByRole('complementary', { name: 'What the articles advise' });
  const result = advice.getByRole('status');

  await tabTo(page, page.getByLabel('Title'));
  await page.keyboard.type('First engineering leader');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Larkspur Freight');
  await tabTo(page, page.getByRole('radio', { name: /^Before product-market fit/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Growth/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await page.keyboard.type('55');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Who leads technology now')).toBeFocused();
  await page.keyboard.type('A founder');
  await expect(page.getByLabel('Who leads technology now')).toHaveValue('founder_cto');
  await expect(result).toContainText('One person for both, for now');
  await expect(advice).toContainText('the articles disagree on whether to split the role');
  await expect(advice).toContainText('A1 splits the role at 30 to 60 engineers');
  await expect(advice).toContainText('A2 splits the role at about 10 to 15 people');

  await answer(page, /raising money/, 'No');
  await expect(result).toContainText('One person for both, for now');
  await answer(page, /sinking into management/, 'Yes');
  await expect(result).toContainText('VP of Engineering first');
  await expect(advice).toContainText('The founder who leads technology is sinking into management.');

  await tabTo(page, page.getByLabel('Role you are hiring for'));
  await page.keyboard.type('VP');
  await expect(result).toContainText('You are hiring for the same role.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The founder does both jobs.');

  await page.keyboard.press('Tab');
  await tabTo(page, advice.getByText('What would change it'));
  await page.keyboard.press('Enter');
  await expect(advice).toContainText('answered no: One person for both, for now.');
  await tabTo(page, advice.getByText('How the two would work together'));
  await page.keyboard.press('Enter');
  await expect(advice).toContainText('The founder moves to product and technology vision');

  await tabTo(page, page.getByRole('button', { name: 'Create the opening' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'First engineering leader' })).toBeVisible();
  await page.getByRole('link', { name: 'Role need' }).click();
  await expect(advice).toContainText('VP of Engineering first');
  await expect(page.locator('dd', { hasText: /^Yes$/ })).toHaveCount(1);
});

test('a frozen need is replaced with a reason, and each candidacy shows its fit to the need', async ({
  bearing,
  signedIn,
}) => {
  const loaded = await bearing.scene('findSample', {});
  const sample = loaded ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
  const page = await signedIn(sample.admin);
  await page.goto(`/openings/${sample.openingId}/need`);
  await page.getByRole('button', { name: 'Write a new version' }).click();
  await page.getByLabel('Who leads technology now').selectOption('A VP of Engineering');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('Say why a new version replaces it.', { exact: false })).toBeVisible();
  await page.getByLabel('Why does the need change?').fill('A VP of Engineering joined in May.');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('Version 2 by Robin Vale')).toBeVisible();
  await expect(page.getByText('Version 1', { exact: false }).first()).toBeVisible();

  await page.goto(`/candidacies/${sample.candidacies['Noor Haddad']}`);
  const fit = page.getByRole('region', { name: /^(Fits|Covers|Not enough)/ });
  await expect(fit).toContainText('CTO first');
  await expect(fit).toContainText('the recommendation was made under version 1');
});
