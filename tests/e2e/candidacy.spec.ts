import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

const MATRIX = 'Each panelist’s rating by competency';

async function openFolds(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

test.describe('the candidacy page', () => {
  test('says how firmly the verdict stands, who saw what, and where each quote was written', async ({
    bearing,
    signedIn,
  }) => {
    const scene =
      (await bearing.scene('findSample', {})) ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
    const page = await signedIn(scene.admin);
    await page.goto(`/candidacies/${scene.candidacies['Noor Haddad']}`);

    await expect(
      page.getByRole('heading', { level: 2, name: 'The panel’s evidence fits a CTO.' }),
    ).toBeVisible();
    const first = page.getByText(/plausible panels would reach the same verdict/);
    await expect(first).toContainText(
      'Without any one panelist the evidence would be too thin for a verdict',
    );
    await expect(page.getByRole('region', { name: 'One panelist fewer' })).toContainText(
      'what is left points the same way',
    );
    await expect(page.getByRole('region', { name: 'Other weights' })).toBeVisible();

    // The fold opens by keyboard, and its table says of every cell what it holds.
    await page.getByText('Who saw what, and how far they agree').focus();
    await page.keyboard.press('Enter');
    const matrix = page.getByRole('table', { name: MATRIX });
    await expect(matrix.getByRole('row', { name: /Operational maturity .*not observed/ })).toBeVisible();
    await expect(matrix.getByRole('columnheader')).toHaveCount(5);

    const quote = page.locator('a[href*="#evidence-"]').first();
    const words = ((await quote.locator('span').first().textContent()) ?? '').replace(/^“|”$/g, '');
    await quote.click();
    await expect(page).toHaveURL(/\/scorecards\/.+#evidence-/);
    const target = page.locator('mark:target');
    await expect(target).toBeInViewport();
    await expect(target).toContainText(words);
  });

  test('opens an earlier recommendation with its inputs, and it still comes out', async ({
    bearing,
    signedIn,
  }) => {
    const scene =
      (await bearing.scene('findSample', {})) ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
    const page = await signedIn(scene.admin);
    await page.goto(`/candidacies/${scene.candidacies['Noor Haddad']}`);
    await page.getByRole('link', { name: /^Insufficient evidence\s+as it stood with 2 cards$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Recommendation 2 of 3' })).toBeVisible();
    await expect(page.getByText(/the same answer to the last figure/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Ratings by card' }).getByRole('columnheader')).toHaveCount(
      4,
    );
    await page
      .getByRole('navigation', { name: 'Breadcrumb' })
      .getByRole('link', { name: 'Noor Haddad' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
  });

  for (const { width, theme } of [
    { width: 1440, theme: 'light' },
    { width: 390, theme: 'dark' },
  ] as const) {
    test(`has no accessibility violation with everything unfolded: ${width} px, ${theme}`, {
      tag: '@browser',
    }, async ({ bearing, signedIn }) => {
      const scene =
        (await bearing.scene('findSample', {})) ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
      const page = await signedIn(scene.admin, { width, theme });
      await page.goto(`/candidacies/${scene.candidacies['Noor Haddad']}`);
      await openFolds(page);
      await expect(page.getByRole('table', { name: MATRIX })).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('link', { name: /as it stood with 3 cards/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Recommendation 3 of 3' })).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('an earlier recommendation of a sealed candidacy', () => {
  // A refused page answers 404, which the browser's console repeats.
  test.use({ expectedErrors: [/status of 404/] });

  test('is as unknown to whoever owes a card there as a made-up one', async ({ bearing, signedIn }) => {
    const scene =
      (await bearing.scene('findSample', {})) ?? (await bearing.scene('sample', { name: 'Robin Vale' }));
    const owing = await signedIn(scene.admin);
    const other = await signedIn(
      await bearing.scene('person', { name: 'Olive Admin', workspaceRole: 'admin' }),
    );
    const sealed: string[] = [];
    for (const id of Object.values(scene.candidacies)) {
      await other.goto(`/candidacies/${id}`);
      const entry = other.getByRole('link', { name: /as it stood with/ }).first();
      if ((await entry.count()) === 0) continue;
      const address = (await entry.getAttribute('href')) ?? '';
      await owing.goto(`/candidacies/${id}`);
      await expect(owing.getByRole('heading', { level: 1 })).toBeVisible();
      if (!(await owing.getByText('The panel’s view is closed to you for now').isVisible())) continue;
      expect(await owing.locator('main').textContent()).not.toMatch(
        /What to ask next|Who saw what|left out|as it stood with/,
      );
      expect((await owing.goto(address))?.status()).toBe(404);
      expect((await other.goto(address))?.status()).toBe(200);
      sealed.push(id);
    }
    expect(sealed).not.toEqual([]);
  });
});
