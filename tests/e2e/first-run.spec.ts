import { startBearing } from '../support/bearing-server';
import { expect, test } from '../support/e2e';
import { PASSWORD } from '../support/scenes';

test('a newcomer sets up, loads the sample, looks around and removes it', async ({ browser, watch }) => {
  test.slow();
  const bearing = await startBearing();
  const context = await browser.newContext({ baseURL: bearing.url });
  watch(context);
  const page = await context.newPage();

  await page.goto('/');
  await expect(page).toHaveURL(/\/setup$/);
  await page.getByLabel('Name', { exact: true }).fill('Ada First');
  await page.getByLabel('E-mail').fill('ada@example.test');
  await page.getByLabel('Password', { exact: true }).fill('password1234');
  await page.getByRole('button', { name: 'Create the admin account' }).click();
  await expect(page.getByText(/common/i)).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue('ada@example.test');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create the admin account' }).click();

  await expect(page.getByRole('link', { name: 'Create an opening' })).toBeVisible();
  await page.getByRole('button', { name: 'Load the sample opening' }).click();
  await expect(page.getByRole('row', { name: /Noor Haddad/ })).toContainText('CTO');
  await expect(page.getByRole('row', { name: /Ruben Castellanos/ })).toContainText(
    'Opens when your card is in',
  );

  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page).toHaveURL(/\/openings$/);
  await expect(page.getByText('No openings yet')).toBeVisible();

  await page.goto('/setup');
  await expect(page).not.toHaveURL(/\/setup$/);
  await context.close();
  await bearing.close();
});

test('a server that others can reach asks for the code of its console', { tag: '@browser' }, async ({
  browser,
  watch,
}) => {
  const bearing = await startBearing({ HOST: '0.0.0.0', BEARING_URL: '' });
  const context = await browser.newContext();
  watch(context);
  const page = await context.newPage();
  await page.goto(bearing.url);
  await page.getByLabel('Name', { exact: true }).fill('Mallory');
  await page.getByLabel('E-mail').fill('mallory@example.test');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Setup code').fill('00000000');
  await page.getByRole('button', { name: 'Create the admin account' }).click();
  await expect(page.getByLabel('Setup code')).toHaveAttribute('aria-invalid', 'true');
  await context.close();
  await bearing.close();
});
