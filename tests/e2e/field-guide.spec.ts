import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

const QUOTE = 'Named an owner for every step';
const SIGNAL = 'takes-corrective-action';
const TITLE = 'Puts corrections in place and follows them';
const QUESTION = 'What is still done differently today because of that miss?';

// An unknown signal answers 404, which the browser's console repeats.
test.use({ expectedErrors: [/status of 404/] });

test('a signal is found as it is typed, and the address leads others to the same', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const reader = await bearing.scene('person', { name: 'Greta Guide' });
  const page = await signedIn(reader);
  const shown = page.getByRole('status').filter({ hasText: 'signal' });
  await page.goto('/field-guide');
  await expect(shown).toHaveText('66 signals in 7 facets.');
  const facets = page.getByRole('navigation', { name: 'Facets' });
  await facets.getByRole('link', { name: /^Response to failure/ }).press('Enter');
  await expect(page).toHaveURL(/\?facet=response_to_failure$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Response to failure');

  const field = page.getByRole('searchbox', { name: 'Search signals' });
  await field.pressSequentially('earlier test');
  await expect(shown).toHaveText('1 of 8 signals in Response to failure holds “earlier test”.');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article', { name: TITLE }).locator('mark').first()).toHaveText('earlier');
  await expect(page).toHaveURL(/\?facet=response_to_failure&q=earlier\+test$/);
  await page.reload();
  await expect(field).toHaveValue('earlier test');
  await expect(page.getByRole('article')).toHaveCount(1);

  await field.fill('zebra');
  await expect(shown).toHaveText('No signal in Response to failure holds “zebra”.');
  await expect(
    page.getByRole('heading', { name: 'No signal of this facet holds these words' }),
  ).toBeVisible();
  await field.fill('customers');
  await page.getByRole('button', { name: /more in other facets$/ }).click();
  await expect(page).toHaveURL(/\/field-guide\?q=customers$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?facet=response_to_failure&q=customers$/);
  await expect(field).toHaveValue('customers');
  await expect(shown).toHaveText('No signal in Response to failure holds “customers”.');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Field guide' }).click();
  await expect(field).toHaveValue('');
  await expect(shown).toHaveText('66 signals in 7 facets.');
});

test('a signal shows its other side, hands over its question and leads to the notes behind it', async ({
  bearing,
  signedIn,
}) => {
  const scene = await bearing.scene('panel', {
    members: {
      manager: { name: 'Mo Manager', role: 'hiring_manager' },
      author: { name: 'Ada Author', role: 'interviewer' },
    },
    panel: ['author'],
    candidate: 'Noa Birk',
    submitted: {
      author: {
        notes: [
          {
            ...{ question: 0, text: `${QUOTE}, then checked in March.` },
            evidence: [{ start: 0, end: QUOTE.length, orientation: 'operational', signal: SIGNAL }],
          },
        ],
      },
    },
  });
  const page = await signedIn({ id: scene.people.manager?.id ?? '' }, { width: 390 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: bearing.url });
  await page.goto('/field-guide');
  await page.getByRole('combobox', { name: 'Facet' }).selectOption('response_to_failure');
  await page.getByRole('article', { name: TITLE }).getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/field-guide/${SIGNAL}$`));
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: `Copy the question of “${TITLE}”` }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Question copied.' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(QUESTION);

  const passages = page.getByRole('region', { name: 'Confirmed in this workspace' });
  await expect(passages.getByRole('listitem')).toHaveCount(1);
  await expect(passages).toContainText(/Noa Birk, Head of engineering at Larkspur Freight.*Ada Author/s);
  await passages.getByRole('link', { name: QUOTE }).click();
  await expect(page).toHaveURL(new RegExp(`/scorecards/${scene.people.author?.cardId}#question-`));
  await page.getByRole('link', { name: TITLE }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.getByRole('link', { name: 'Moves from the miss to how the organisation is drawn' }).click();
  await expect(page.getByRole('heading', { name: 'No passage to show here yet' })).toBeVisible();

  expect((await page.goto('/field-guide/no-such-signal'))?.status()).toBe(404);
});
