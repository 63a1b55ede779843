import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

const READERS = ['reader-a', 'reader-a', 'reader-a', 'reader-b'];

test('an admin reads how often suggestions are kept, by signal, month and reader', async ({
  bearing,
  signedIn,
}) => {
  const { admin } = await bearing.scene('suggestionRecord', { readers: READERS, signals: 12, passages: 10 });
  const page = await signedIn(admin);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Suggestions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Suggestions' })).toBeVisible();

  // Each signal had ten passages on each card: six kept, one with other words, one rejected, one left open, one added.
  await page.getByRole('combobox', { name: 'Reader' }).selectOption('reader-a');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/reader=reader-a/);
  await expect(page.getByText(/^88% of 288 decided suggestions kept, 90% interval/)).toBeVisible();
  const table = page.getByRole('table', { name: 'What became of suggestions, by signal' });
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('img', { name: /Jan 2026: 88% of 96 decided/ })).toBeVisible();
  await page.getByText('Figures by month').click();
  await expect(page.getByRole('table', { name: 'What became of suggestions, by month' })).toBeVisible();

  await table.getByRole('link', { name: 'Signal', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Signal', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const first = table.getByRole('rowheader').first().getByRole('link');
  const title = await first.textContent();
  await first.click();
  await expect(page.getByText(`Only “${title}”.`)).toBeVisible();
  await expect(page.getByText(/^88% of 24 decided/)).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);
});

test('too few answers give no share, and a choice nothing fits says so', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { admin } = await bearing.scene('suggestionRecord', {
    readers: ['reader-few'],
    signals: 2,
    passages: 4,
  });
  const page = await signedIn(admin, { width: 390 });
  await page.goto('/suggestions?reader=reader-few');
  await expect(page.getByText(/^Too few to say: 8 suggestions decided on/)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Too few to say' }).first()).toBeVisible();
  await expect(page.getByText('No month has enough answers for a share yet.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.goto('/suggestions?reader=no-such-reader');
  await expect(page.getByRole('heading', { name: 'No suggestion fits this choice' })).toBeVisible();
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\/suggestions$/);
});

test('nobody but an admin finds the page', async ({ bearing, signedIn }) => {
  const { people } = await bearing.scene('panel', {
    members: { manager: { name: 'Mo Manager', role: 'hiring_manager' } },
    panel: [],
  });
  const page = await signedIn(people.manager ?? { id: '' });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Suggestions' })).toHaveCount(0);
});
