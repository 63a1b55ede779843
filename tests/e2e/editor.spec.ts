import { expect, test } from '../support/e2e';

const NOTE =
  'Long story about the outage. Rewrote the on-call rota and coached the two managers through it. Then asked customers what they would pay for and dropped half the roadmap.';

async function aCard(bearing: import('../support/bearing-server').BearingServer) {
  const { people } = await bearing.scene('panel', {
    members: { author: { name: 'Ben Ito', role: 'interviewer' } },
    panel: ['author'],
  });
  return { id: people.author?.id ?? '', cardId: people.author?.cardId ?? '' };
}

test('suggestions are read in place, and only what is confirmed is kept', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const author = await aCard(bearing);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  const field = page.getByRole('textbox', { name: /^Note on/ });
  await field.fill(NOTE);
  const open = page.getByRole('list', { name: 'Suggestions to decide' }).getByRole('listitem');
  await expect(open.first()).toBeVisible();
  const count = await open.count();
  expect(count).toBeGreaterThan(1);
  await expect(page.locator('mark[data-kept="false"]')).toHaveCount(count);

  await open.first().getByRole('button', { name: 'Confirm' }).click();
  await open.first().getByRole('button', { name: 'Reject' }).click();
  await expect(page.locator('mark[data-kept="true"]')).toHaveCount(1);
  const origins = async () =>
    (await bearing.scene('storedCard', author)).notes[0]?.evidence.map((passage) => passage.origin).sort();
  await expect.poll(origins).toEqual(['confirmed', 'rejected']);
});

test('evidence moves with its words and goes with them, with undo', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const author = await aCard(bearing);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  const field = page.getByRole('textbox', { name: /^Note on/ });
  await field.fill(NOTE);
  await page.getByRole('button', { name: 'Confirm' }).first().click();
  const kept = page.locator('mark[data-kept="true"]');
  const quote = await kept.textContent();
  await field.press('Home');
  await field.press('ControlOrMeta+Home');
  await field.pressSequentially('Intro. ');
  await expect(kept).toHaveText(quote ?? '');

  await field.fill('All of it deleted.');
  await expect(kept).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(kept).toHaveText(quote ?? '');
});

test('the keyboard alone does the job', { tag: '@browser' }, async ({ bearing, signedIn }) => {
  const author = await aCard(bearing);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  await page.getByRole('textbox', { name: /^Note on/ }).focus();
  await page.keyboard.insertText(NOTE);
  await expect(page.getByRole('list', { name: 'Suggestions to decide' })).toBeVisible();
  await page.keyboard.press('Alt+KeyE');
  await page.keyboard.press('y');
  await expect(page.locator('mark[data-kept="true"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Note on/ })).toBeFocused();

  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Alt+KeyJ');
  await expect(page.getByRole('heading', { name: 'Competencies' })).toBeFocused();
  for (const level of ['1', '2', '3', '0']) {
    await page.keyboard.press('Tab');
    await expect(page.locator('fieldset:focus-within')).toHaveCount(1);
    await page.keyboard.press(level);
  }
  await page.keyboard.press('Alt+KeyJ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/missing before this/)).toBeVisible();
});

test('an incomplete card says what is missing and leads there', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const author = await aCard(bearing);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByRole('heading', { name: /7 things are missing/ })).toBeFocused();
  await page.getByRole('button', { name: /Business acumen/ }).click();
  await expect(page.getByRole('heading', { name: 'Competencies' })).toBeVisible();
});

test('an amendment asks for a reason and stands beside the original', async ({ bearing, signedIn }) => {
  const author = await aCard(bearing);
  await bearing.scene('submitOwnCard', author);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: /Amend/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: /amend/i }).click();
  await expect(page.getByRole('button', { name: 'Submit amendment' })).toBeVisible();
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Left this out the first time.');
  await page.getByRole('button', { name: 'Submit amendment' }).click();
  await expect(page.getByRole('heading', { name: /One thing is missing/ })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Parts of this card' })
    .getByRole('button', { name: /Overall/ })
    .click();
  await page.getByLabel('Why this card changes').fill('Found a second page of notes.');
  await page.getByRole('button', { name: 'Submit amendment' }).click();
  await expect(page).toHaveURL(/\/candidacies\//);
  await page.goto(`/scorecards/${author.cardId}`);
  await expect(page.getByText('Found a second page of notes.').first()).toBeVisible();
});

test('an amendment can be discarded, and the card stands as it was', async ({ bearing, signedIn }) => {
  const author = await aCard(bearing);
  await bearing.scene('submitOwnCard', author);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  await page.getByRole('button', { name: /Amend/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: /amend/i }).click();
  await page.getByRole('textbox', { name: /^Note on/ }).fill('On second thoughts, no.');
  await page.getByRole('button', { name: 'Discard amendment' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard amendment' }).click();
  await expect(page).toHaveURL(/\/candidacies\//);
  await page.goto(`/scorecards/${author.cardId}`);
  await expect(page.getByText('On second thoughts, no.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Amend/ })).toBeVisible();
});
